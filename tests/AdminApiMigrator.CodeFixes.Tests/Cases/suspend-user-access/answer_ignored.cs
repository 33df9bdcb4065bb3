using System.Net.Http;
using System.Threading.Tasks;

class Leavers
{
    public async Task SuspendAsync(HttpClient http, string orgId, string accountId)
    {
        // A failure is not looked at, and the rewritten call does not throw for one either.
        await {|AAM1001:http.PostAsync("https://api.atlassian.com/admin/v1/orgs/" + orgId + "/directory/users/" + accountId + "/suspend-access", null)|};
    }
}
-----
using System.Net.Http;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Leavers
{
    public async Task SuspendAsync(HttpClient http, string orgId, string accountId)
    {
        // A failure is not looked at, and the rewritten call does not throw for one either.
        await http.AdminApi().V1.SuspendUserAccessAsync(orgId, accountId);
    }
}
