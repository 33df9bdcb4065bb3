using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

enum Owner
{
    User,
    Organization,
    Group,
}

sealed class Roles(HttpClient http, string orgId, string directoryId)
{
    public Task RevokeAsync(Owner owner, string id, object body)
    {
        var url = owner switch
        {
            Owner.User => $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/{id}/roles/revoke",
            Owner.Organization => $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/{id}/role-assignments/revoke",
            _ => $"https://api.atlassian.com/admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{id}/role-assignments/revoke",
        };
        return http.PostAsJsonAsync(url, body);
    }
}
