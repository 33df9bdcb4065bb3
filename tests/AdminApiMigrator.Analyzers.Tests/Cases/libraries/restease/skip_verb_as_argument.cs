using System.Threading.Tasks;
using RestEase;

[BaseAddress("https://api.atlassian.com/admin/v1")]
public interface IOrganization
{
    [Request("PROPFIND", "orgs/{org}/directory/users/{accountId}")]
    Task ProbeAsync([Path] string org, [Path] string accountId);

    [Request("GET", "orgs/{org}/users")]
    Task<string> UsersAsync([Path] string org);
}
