using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

class AdminClient
{
    private readonly HttpClient _http = new HttpClient { BaseAddress = new System.Uri("https://api.atlassian.com/admin/v1/") };

    public Task SuspendAsync(string orgId, string accountId) => {|AAM1001:SendAsync(HttpMethod.Post, $"orgs/{orgId}/directory/users/{accountId}/suspend-access", null)|};

    public Task RemoveAsync(string orgId, string accountId) => {|AAM1001:SendAsync(HttpMethod.Delete, $"orgs/{orgId}/directory/users/{accountId}", null)|};

    public Task UsersAsync(string orgId) => SendAsync(HttpMethod.Get, $"orgs/{orgId}/users", null);

    private async Task<string> SendAsync(HttpMethod method, string path, object body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        using var response = await _http.SendAsync(request); // one place for all
        return await response.Content.ReadAsStringAsync();
    }
}
-----
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class AdminClient
{
    private readonly HttpClient _http = new HttpClient { BaseAddress = new System.Uri("https://api.atlassian.com/admin/v1/") };

    public Task SuspendAsync(string orgId, string accountId) => SendAsync(HttpMethod.Post, $"orgs/{orgId}/directory/users/{accountId}/suspend-access", null);

    public Task RemoveAsync(string orgId, string accountId) => SendAsync(HttpMethod.Delete, $"orgs/{orgId}/directory/users/{accountId}", null);

    public Task UsersAsync(string orgId) => SendAsync(HttpMethod.Get, $"orgs/{orgId}/users", null);

    private async Task<string> SendAsync(HttpMethod method, string path, object body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        using var response = await _http.AdminApi().V1.SendAsync(request); // one place for all
        return await response.Content.ReadAsStringAsync();
    }
}
