//// file: Leavers.cs
// Nightly job of the identity team.
class Leavers
{
    public async Task SuspendAsync(HttpClient http, string orgId, string accountId)
    {
        var response = await {|AAM1001:http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null)|};
        response.EnsureSuccessStatusCode();
    }
}
//// file: Usings.cs
global using System.Net.Http;
global using System.Threading.Tasks;
-----
//// file: Leavers.cs
// Nightly job of the identity team.
using AdminApiMigrator.Client;

class Leavers
{
    public async Task SuspendAsync(HttpClient http, string orgId, string accountId)
    {
        await http.AdminApi().Users.SuspendAsync(orgId, accountId);
    }
}
