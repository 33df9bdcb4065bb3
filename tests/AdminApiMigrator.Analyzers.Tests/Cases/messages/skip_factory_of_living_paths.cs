using System.Net.Http;
using System.Threading.Tasks;

class Factories(HttpClient http)
{
    public async Task RunAsync(string orgId)
    {
        await http.SendAsync(Create(HttpMethod.Get, "users/search", orgId));
        await http.SendAsync(Create(HttpMethod.Post, "users", orgId));
        await http.SendAsync(Create(HttpMethod.Post, "/users/" + orgId + "/roles/assign", orgId));
    }

    private static HttpRequestMessage Create(HttpMethod method, string path, string orgId) =>
        new(method, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/{path.TrimStart('/')}");
}
