using System.Net.Http;
using System.Threading.Tasks;

sealed class OrgApi(HttpClient http, string root)
{
    public async Task RemoveAsync(string orgId, string accountId)
    {
        var response = await {|AAM1001:http.DeleteAsync($"{root}/orgs/{orgId}/directory/users/{accountId}")|};
        response.EnsureSuccessStatusCode();
    }
}

static class Program
{
    public static OrgApi Create(HttpClient http) => new(http, "https://api.atlassian.com/admin/v1");
}
-----
using System.Net.Http;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

sealed class OrgApi(HttpClient http, string root)
{
    public async Task RemoveAsync(string orgId, string accountId)
    {
        await http.AdminApi(root).Users.RemoveAsync(orgId, accountId);
    }
}

static class Program
{
    public static OrgApi Create(HttpClient http) => new(http, "https://api.atlassian.com/admin/v1");
}
