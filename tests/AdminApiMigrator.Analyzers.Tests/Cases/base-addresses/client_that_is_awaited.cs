using System;
using System.Net.Http;
using System.Threading.Tasks;

class Leavers
{
    public async Task SuspendAsync(string org, string account)
    {
        var client = await ConnectAsync("https://api.atlassian.com/admin/v1/");
        await {|AAM1001:client.PostAsync($"orgs/{org}/directory/users/{account}/suspend-access", null)|};
    }

    private static async Task<HttpClient> ConnectAsync(string root)
    {
        await Task.Yield();
        return new HttpClient { BaseAddress = new Uri(root) };
    }
}
