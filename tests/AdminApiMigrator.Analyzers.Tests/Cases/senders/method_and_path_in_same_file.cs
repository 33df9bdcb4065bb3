using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

class AdminClient
{
    private readonly HttpClient _http;

    public AdminClient(HttpClient http)
    {
        _http = http;
        _http.BaseAddress = new System.Uri("https://api.atlassian.com/admin/v1/");
    }

    public Task SuspendAsync(string orgId, string accountId) => {|AAM1001:SendAsync(HttpMethod.Post, $"orgs/{orgId}/directory/users/{accountId}/suspend-access", null)|};

    public Task RemoveAsync(string orgId, string accountId) => {|AAM1001:SendAsync(HttpMethod.Delete, $"orgs/{orgId}/directory/users/{accountId}", null)|};

    public Task SearchAsync(string orgId) => {|AAM1001:PostAsync("orgs/" + orgId + "/users/search", new { limit = 10 })|};

    public Task DatesAsync(string orgId, string accountId) => SendAsync(HttpMethod.Get, $"orgs/{orgId}/directory/users/{accountId}/last-active-dates", null);

    private async Task PostAsync<T>(string path, T body)
    {
        var response = await _http.PostAsJsonAsync(path, body);
        response.EnsureSuccessStatusCode();
    }

    private async Task<string> SendAsync(HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body != null)
        {
            request.Content = JsonContent.Create(body);
        }

        using var response = await _http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
