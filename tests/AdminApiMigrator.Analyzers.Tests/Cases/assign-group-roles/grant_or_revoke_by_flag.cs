using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

sealed record RoleAssociation(string Resource, string Role);

sealed class GroupRoles(HttpClient http, Uri api)
{
    public GroupRoles(HttpClient http)
        : this(http, new Uri("https://api.atlassian.com/admin/v1/"))
    {
    }

    public Task GrantAsync(string orgId, string groupId, params RoleAssociation[] roles) => ChangeAsync(orgId, groupId, true, roles);

    private async Task ChangeAsync(string orgId, string groupId, bool isGrant, RoleAssociation[] roles)
    {
        var url = new Uri(api, $"orgs/{orgId}/directory/groups/{groupId}/roles/{(isGrant ? "assign" : "revoke")}");
        using var response = await {|AAM1001:{|AAM1001:http.PostAsJsonAsync(url, new { roleAssociations = roles })|}|};
        if (response.StatusCode != System.Net.HttpStatusCode.Accepted)
        {
            throw new InvalidOperationException($"{url} answered {(int)response.StatusCode}");
        }
    }
}
