using System;
using System.Net.Http;
using System.Threading.Tasks;

class Guests
{
    public async Task SuspendAsync(string org, string account)
    {
        var client = await ConnectAsync();
        await client.PostAsync($"admin/v1/orgs/{org}/directory/users/{account}/suspend-access", null);
    }

    private static async Task<HttpClient> ConnectAsync()
    {
        var client = new HttpClient();
        client.BaseAddress = new Uri("https://people.contoso.com/");
        await Task.Yield();
        return client;
    }
}
