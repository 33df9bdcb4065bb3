using System.Net.Http;
using System.Threading.Tasks;

class Leavers
{
    private readonly HttpClient _http = new HttpClient();

    public async Task SuspendAsync(string orgId, string accountId)
    {
        var response = await {|AAM1001:_http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null)|};
        response.EnsureSuccessStatusCode();
    }
}
-----
using System.Net.Http;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Leavers
{
    private readonly HttpClient _http = new HttpClient();

    public async Task SuspendAsync(string orgId, string accountId)
    {
        await _http.AdminApi().Users.SuspendAsync(orgId, accountId);
    }
}
