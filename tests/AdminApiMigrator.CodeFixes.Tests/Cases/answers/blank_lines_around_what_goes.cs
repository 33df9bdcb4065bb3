using System.Net.Http;
using System.Threading.Tasks;

class Leavers(HttpClient http)
{
    public async Task<string> RemoveAsync(string orgId, string accountId)
    {
        var url = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}";

        var response = await {|AAM1001:http.DeleteAsync(url)|};

        response.EnsureSuccessStatusCode();

        return "removed";
    }

    public async Task SuspendAsync(string orgId, string accountId)
    {
        var name = accountId.Trim();

        var url = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{name}/suspend-access";

        var response = await {|AAM1001:http.PostAsync(url, null)|};

        response.EnsureSuccessStatusCode();
    }
}
-----
using System.Net.Http;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Leavers(HttpClient http)
{
    public async Task<string> RemoveAsync(string orgId, string accountId)
    {
        await http.AdminApi().Users.RemoveAsync(orgId, accountId);

        return "removed";
    }

    public async Task SuspendAsync(string orgId, string accountId)
    {
        var name = accountId.Trim();

        await http.AdminApi().Users.SuspendAsync(orgId, name);
    }
}
