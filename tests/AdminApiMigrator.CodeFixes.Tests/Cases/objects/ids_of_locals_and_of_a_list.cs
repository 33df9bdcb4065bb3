using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;

sealed record Leaver(string AccountId, string Name);

readonly record struct Named(string AccountId, int Number);

sealed class Leavers(HttpClient http)
{
    private static readonly string[] Service = ["712020:aaaa", "712020:bbbb"];

    public async Task RunAsync(string orgId, Leaver[] leavers, Named named)
    {
        var first = leavers.First();
        (await {|AAM1001:http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{first.AccountId}")|}).EnsureSuccessStatusCode();
        var same = named;
        (await {|AAM1001:http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{same.AccountId}")|}).EnsureSuccessStatusCode();
        foreach (var id in Service)
        {
            (await {|AAM1001:http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{id}")|}).EnsureSuccessStatusCode();
        }
    }
}
-----
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

sealed record Leaver(string AccountId, string Name);

readonly record struct Named(string AccountId, int Number);

sealed class Leavers(HttpClient http)
{
    private static readonly string[] Service = ["712020:aaaa", "712020:bbbb"];

    public async Task RunAsync(string orgId, Leaver[] leavers, Named named)
    {
        var first = leavers.First();
        await http.AdminApi().Users.RemoveAsync(orgId, first.AccountId);
        var same = named;
        await http.AdminApi().Users.RemoveAsync(orgId, same.AccountId);
        foreach (var id in Service)
        {
            await http.AdminApi().Users.RemoveAsync(orgId, id);
        }
    }
}
