using System.Threading.Tasks;
using Refit;

[Headers("Authorization: Bearer")]
public interface IAtlassianAdmin
{
    [{|AAM1002:Post("/v1/orgs/{orgId}/users/search")|}]
    Task<object> SearchAsync(string orgId, [Body] object filter);

    [{|AAM1002:Post("/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access")|}]
    Task SuspendAsync(string orgId, string accountId);

    [{|AAM1002:Delete("/v1/orgs/{orgId}/directory/users/{accountId}")|}, Headers("X: 1")]
    Task RemoveAsync(string orgId, string accountId);

    [{|AAM1002:Refit.PostAttribute("/{**root}/v1/orgs/{orgId}/directory/groups")|}]
    Task CreateGroupAsync(string root, string orgId, [Body] object group);
}
