using System;
using System.Net.Http;
using System.Threading.Tasks;

class Links(HttpClient http)
{
    public async Task RunAsync(string orgId)
    {
        await http.PostAsync("https://links.example.com/open?target=" + Uri.EscapeDataString($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search"), null);
        await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users?then=/users/search", null);
    }
}
