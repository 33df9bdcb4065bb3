using System.Net.Http;
using System.Threading.Tasks;

public class Directory
{
    private readonly HttpClient _client;

    public Directory(HttpClient client, string version)
    {
        _client = client;
        _client.BaseAddress = new System.Uri("https://api.atlassian.com/admin/" + version + "/");
    }

    public Task<HttpResponseMessage> SearchAsync(string orgId) => _client.PostAsync($"orgs/{orgId}/users/search", null);

    public Task<HttpResponseMessage> V2Async(string orgId, string id) => _client.GetAsync($"/admin/v2/orgs/{orgId}/directories/{id}");
}
