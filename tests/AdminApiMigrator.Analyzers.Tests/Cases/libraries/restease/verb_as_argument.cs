using System.Threading.Tasks;
using RestEase;

[BasePath("admin/v1/orgs/{org}")]
[BaseAddress("https://api.atlassian.com")]
public interface IOrganization
{
    [{|AAM1002:Request("DELETE", "directory/users/{accountId}")|}]
    Task RemoveAsync([Path] string accountId);

    [Request("GET", "directory/users/{accountId}/last-active-dates")]
    Task<string> ActivityAsync([Path] string accountId);
}
