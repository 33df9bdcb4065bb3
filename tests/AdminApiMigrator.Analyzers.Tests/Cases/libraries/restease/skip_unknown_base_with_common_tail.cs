using System.Threading.Tasks;
using RestEase;

public interface ISearch
{
    [Post("orgs/{orgId}/users/search")]
    Task<object> UsersAsync([Path] string orgId);

    [Post("orgs/{orgId}/groups/search")]
    Task<object> GroupsAsync([Path] string orgId);
}
