using System.Threading.Tasks;
using Flurl;
using Flurl.Http;

class Reports
{
    public async Task RunAsync(IFlurlClient unknown, string orgId, string accountId)
    {
        await "https://api.atlassian.com".AppendPathSegments("admin", "v1", "orgs", orgId, "users").GetJsonAsync<object>();
        await "https://api.atlassian.com".AppendPathSegments("admin", "v2", "orgs", orgId, "directories", "-", "users", "search").PostJsonAsync(new { });
        await "https://example.com".AppendPathSegments("admin", "v1", "orgs", orgId, "users", "search").PostJsonAsync(new { });
        await unknown.Request("orgs", orgId, "users", "search").PostJsonAsync(new { });
        await new Url("https://api.atlassian.com/admin/v1").AppendPathSegments("orgs", orgId, "directory", "users", accountId, "last-active-dates").GetJsonAsync<object>();
    }
}
