using System.Net.Http;
using System.Threading.Tasks;

class Choices(HttpClient http)
{
    public async Task RunAsync(string orgId, bool test)
    {
        var host = test ? "https://test.directory.example.com" : "https://directory.example.com";
        await http.PostAsync($"{host}/admin/v1/orgs/{orgId}/users/search", null);
        var method = test ? HttpMethod.Get : HttpMethod.Head;
        await http.SendAsync(new HttpRequestMessage(method, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search"));
    }
}
