using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

class Hosts(HttpClient http)
{
    public async Task RunAsync(string orgId, string id)
    {
        var mirror = new List<(HttpMethod Method, string Url)>
        {
            (HttpMethod.Delete, $"https://mirror.example.org/admin/v1/orgs/{orgId}/directory/users/{id}"),
            (HttpMethod.Get, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{id}/last-active-dates"),
        };
        foreach (var (method, url) in mirror)
        {
            using var request = new HttpRequestMessage(method, url);
            await http.SendAsync(request);
        }
    }
}
