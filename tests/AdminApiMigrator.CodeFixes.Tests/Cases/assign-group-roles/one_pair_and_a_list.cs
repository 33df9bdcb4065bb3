using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

class Roles
{
    public async Task AssignAsync(HttpClient http, string orgId, string groupId, string site)
    {
        var answer = await {|AAM1001:http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}/roles/assign", new { roleAssociations = new[] { new { resource = site, role = "atlassian/user" } } })|};
        answer.EnsureSuccessStatusCode();
        var both = await {|AAM1001:http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}/roles/revoke", new { roleAssociations = new[] { new { resource = site, role = "atlassian/user" }, new { resource = site, role = "atlassian/admin" } } })|};
        both.EnsureSuccessStatusCode();
    }
}
-----
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Roles
{
    public async Task AssignAsync(HttpClient http, string orgId, string groupId, string site)
    {
        await http.AdminApi().Groups.AssignRoleAsync(orgId, groupId, site, "atlassian/user");
        var both = await http.AdminApi().V1.RevokeRolesFromGroupAsync(orgId, groupId, JsonContent.Create(new { roleAssociations = new[] { new { resource = site, role = "atlassian/user" }, new { resource = site, role = "atlassian/admin" } } }));
        both.EnsureSuccessStatusCode();
    }
}
