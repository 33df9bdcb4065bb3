using System.Threading.Tasks;
using RestEase;

[BaseAddress("https://api.atlassian.com")]
[BasePath("admin/v1/orgs/{orgId}")]
[Header("User-Agent", "job")]
public interface IOrganization
{
    [Path("orgId")]
    string OrgId { get; set; }

    [{|AAM1002:Post("users/search")|}]
    Task<object> SearchAsync([Body] object filter);

    [{|AAM1002:Delete("directory/users/{accountId}")|}]
    Task RemoveAsync([Path] string accountId);
}

public interface IGroups
{
    [{|AAM1002:Post("admin/v1/orgs/{orgId}/directory/groups/{groupId}/roles/revoke")|}]
    Task RevokeAsync([Path] string orgId, [Path] string groupId, [Body] object roles);
}
