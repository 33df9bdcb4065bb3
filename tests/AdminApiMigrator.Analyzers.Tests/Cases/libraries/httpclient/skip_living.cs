using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Tasks;

class Living
{
    public async Task RunAsync(HttpClient http, HttpMessageInvoker invoker, string orgId, string accountId)
    {
        await http.GetFromJsonAsync<object>($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users");
        await http.GetByteArrayAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates");
        invoker.Send(new HttpRequestMessage(HttpMethod.Post, $"https://api.atlassian.com/admin/v2/orgs/{orgId}/directories/-/users/search"), CancellationToken.None);
        http.Send(new HttpRequestMessage(HttpMethod.Post, $"https://example.com/admin/v1/orgs/{orgId}/users/search"));
        await http.PatchAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search", new { });
    }
}
