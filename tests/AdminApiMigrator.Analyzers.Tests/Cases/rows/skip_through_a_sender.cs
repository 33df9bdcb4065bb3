using System.Net.Http;
using System.Threading.Tasks;

class Sending(HttpClient http, string orgId)
{
    public async Task RunAsync(string id)
    {
        foreach (var (method, path) in new[] { (HttpMethod.Get, "directory/users/" + id), (HttpMethod.Delete, "policies/" + id), (HttpMethod.Post, "policies") })
        {
            await SendAsync(method, path);
        }
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string path) =>
        http.SendAsync(new HttpRequestMessage(method, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/{path}"));
}
