using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

sealed class Inviter(HttpClient http)
{
    private const string V2 = "https://api.atlassian.com/admin/v2";

    public Task InviteAsync(string orgId, string[] emails) => http.PostAsJsonAsync($"{V2}/orgs/{orgId}/users/invite", new { emails, sendNotification = false });

    public Task<HttpResponseMessage> RolesAsync(string orgId, string accountId) =>
        http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/{accountId}/roles/assign", new { role = "atlassian/user", resource = "ari:cloud:jira::site/1" });

    public Task<HttpResponseMessage> ManagedAsync(string orgId) => http.GetAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users");
}
