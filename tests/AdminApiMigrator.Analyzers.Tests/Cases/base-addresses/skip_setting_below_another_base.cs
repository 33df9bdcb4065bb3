using System;
using System.Net.Http;
using System.Threading.Tasks;

class Groups(HttpClient http, string prefix, string orgId)
{
    public Task DeleteAsync(string groupId) => http.DeleteAsync($"{prefix}/orgs/{orgId}/directory/groups/{groupId}");
}

class Program
{
    static async Task RunAsync(string prefix, string orgId)
    {
        using var http = new HttpClient { BaseAddress = new Uri("https://directory.contoso.example/") };
        await new Groups(http, prefix, orgId).DeleteAsync("1");
    }
}
