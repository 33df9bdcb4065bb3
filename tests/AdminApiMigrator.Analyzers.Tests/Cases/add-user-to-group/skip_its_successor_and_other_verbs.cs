using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

sealed class Members(HttpClient http, string orgId)
{
    public Task AddAsync(string directoryId, string groupId, string accountId) =>
        http.PostAsJsonAsync($"https://api.atlassian.com/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships", new { accountId });

    public Task<HttpResponseMessage> ListAsync(string groupId) => http.GetAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships");

    public Task<HttpResponseMessage> PatchAsync(string groupId) => http.PatchAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships", null);

    public Task InJiraAsync(string group, string accountId) => http.PostAsJsonAsync($"https://contoso.atlassian.net/rest/api/3/group/user?groupname={group}", new { accountId });
}
