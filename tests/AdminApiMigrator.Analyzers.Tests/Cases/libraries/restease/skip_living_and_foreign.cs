using System.Threading.Tasks;
using RestEase;

[BaseAddress("https://directory.example.com")]
[BasePath("admin/v1")]
public interface IForeign
{
    [Post("orgs/{orgId}/users/search")]
    Task<object> SearchAsync([Path] string orgId);
}

[BaseAddress("https://api.atlassian.com/admin")]
public interface ILiving
{
    [Get("v1/orgs/{orgId}/users")]
    Task<object> UsersAsync([Path] string orgId);

    [Get]
    Task<object> RootAsync();

    [Post("v2/orgs/{orgId}/directories/{directoryId}/groups")]
    Task<object> CreateAsync([Path] string orgId, [Path] string directoryId);
}
