using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

sealed class Searches(HttpClient http, string root)
{
    public Task CrmAsync(string orgId) => http.PostAsJsonAsync($"{root}/api/orgs/{orgId}/users/search", new { text = "smith" });

    public Task TailOnlyAsync(string orgId) => http.PostAsync($"orgs/{orgId}/users/search", null);

    public Task JiraAsync(string query) => http.GetAsync($"https://contoso.atlassian.net/rest/api/3/user/search?query={query}");

    public Task SandboxAsync(string orgId) => http.PostAsync($"https://sandbox.contoso.com/admin/v1/orgs/{orgId}/users/search", null);
}
