using System;
using System.Net.Http;
using System.Threading.Tasks;

class Configured(HttpClient http)
{
    public async Task RunAsync(string orgId, string baseUrl)
    {
        await http.PostAsync($"orgs/{orgId}/users/search", null);
        var own = new HttpClient { BaseAddress = new Uri(baseUrl) };
        await own.PostAsync($"/v1/orgs/{orgId}/groups/search", null);
        await own.PostAsync("https://api.atlassian.com/" + baseUrl, null);
    }
}
