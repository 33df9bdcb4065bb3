using System.Net.Http;
using System.Threading.Tasks;

class GroupClient : ApiClient
{
    public GroupClient(HttpClient http)
        : base(http) => Http.BaseAddress = new System.Uri("https://api.atlassian.com/admin/v1/");

    public Task<string> CreateAsync(string orgId) => {|AAM1002:PostAsync<string>($"orgs/{orgId}/directory/groups", new { name = "x" })|};

    public Task<string> DeleteAsync(string orgId, string groupId) => {|AAM1002:SendAsync<string>(HttpMethod.Delete, $"orgs/{orgId}/directory/groups/{groupId}", null)|};

    public Task<string> UsersAsync(string orgId) => SendAsync<string>(HttpMethod.Get, $"orgs/{orgId}/users", null);
}
//// file: ApiClient.cs
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

abstract class ApiClient(HttpClient http)
{
    protected HttpClient Http { get; } = http;

    protected Task<T> PostAsync<T>(string path, object body) => SendAsync<T>(HttpMethod.Post, path, body);

    protected async Task<T> SendAsync<T>(HttpMethod method, string path, object? body)
    {
        for (var attempt = 0; ; attempt++)
        {
            var request = new HttpRequestMessage(method, path);
            request.Content = body is null ? null : JsonContent.Create(body);
            var response = await Http.SendAsync(request);
            if (response.IsSuccessStatusCode || attempt == 3)
            {
                return (await response.Content.ReadFromJsonAsync<T>())!;
            }
        }
    }
}
