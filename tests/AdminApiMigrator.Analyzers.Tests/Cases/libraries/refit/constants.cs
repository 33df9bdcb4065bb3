using System.Threading.Tasks;
using Refit;

public static class Paths
{
    private const string Org = "/admin/v1/orgs/{orgId}";
    public const string Group = Org + "/directory/groups/{groupId}";
}

public interface IGroups
{
    [{|AAM1002:Delete(Paths.Group)|}]
    Task DeleteAsync(string orgId, string groupId);

    [{|AAM1002:Post(Paths.Group + "/memberships")|}]
    Task AddAsync(string orgId, string groupId, [Body] object member);
}
