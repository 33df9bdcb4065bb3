using System;
using System.Net.Http;
using System.Threading.Tasks;

class Joiners
{
    private readonly HttpClient _http = new HttpClient { BaseAddress = new Uri("https://api.atlassian.com/admin/v2/") };

    public async Task RunAsync(string orgId)
    {
        await _http.PostAsJsonAsync($"orgs/{orgId}/directories/-/users/search", new { limit = 10 });
        await _http.PutAsJsonAsync(new Uri($"https://example.com/admin/v1/orgs/{orgId}/users/search"), 1);
    }
}
