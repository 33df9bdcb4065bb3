using System;
using System.Net.Http;
using System.Threading.Tasks;

class Directories
{
    public string DirectoryId { get; set; } = "";

    public static async Task StaticAsync(HttpClient http, string orgId, string accountId)
    {
        var response = await {|AAM1001:http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null)|};
        response.EnsureSuccessStatusCode();
    }

    public async Task OfTheObjectAsync(HttpClient http, string orgId, string accountId)
    {
        var response = await {|AAM1001:http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null)|};
        response.EnsureSuccessStatusCode();
    }

    public static async Task NotYetGivenAsync(HttpClient http, string orgId, string accountId, string[] all)
    {
        string directoryId;
        foreach (var one in all)
        {
            directoryId = one;
            Console.WriteLine(directoryId);
        }

        var response = await {|AAM1001:http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null)|};
        response.EnsureSuccessStatusCode();
    }
}
-----
using System;
using System.Net.Http;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Directories
{
    public string DirectoryId { get; set; } = "";

    public static async Task StaticAsync(HttpClient http, string orgId, string accountId)
    {
        await http.AdminApi().Users.SuspendAsync(orgId, accountId);
    }

    public async Task OfTheObjectAsync(HttpClient http, string orgId, string accountId)
    {
        await http.AdminApi().Users.SuspendAsync(orgId, accountId, directoryId: DirectoryId);
    }

    public static async Task NotYetGivenAsync(HttpClient http, string orgId, string accountId, string[] all)
    {
        string directoryId;
        foreach (var one in all)
        {
            directoryId = one;
            Console.WriteLine(directoryId);
        }

        await http.AdminApi().Users.SuspendAsync(orgId, accountId);
    }
}
