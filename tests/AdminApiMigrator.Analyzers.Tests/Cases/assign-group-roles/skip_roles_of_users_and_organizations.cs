using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

sealed class Roles(HttpClient http, string orgId)
{
    private const string V1 = "https://api.atlassian.com/admin/v1";

    public Task ToUserAsync(string accountId, string role) => http.PostAsJsonAsync($"{V1}/orgs/{orgId}/users/{accountId}/roles/assign", new { role });

    public Task ToOrganizationAsync(string accountId) => http.PostAsJsonAsync($"{V1}/orgs/{orgId}/users/{accountId}/role-assignments/assign", new { role = "atlassian/org-admin" });

    public Task ToGroupAsync(string directoryId, string groupId, string role) =>
        http.PostAsJsonAsync($"https://api.atlassian.com/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/assign", new { roleId = role });

    public Task<string> ReadAsync(string groupId) => http.GetStringAsync($"{V1}/orgs/{orgId}/directory/groups/{groupId}/roles/assign");
}
