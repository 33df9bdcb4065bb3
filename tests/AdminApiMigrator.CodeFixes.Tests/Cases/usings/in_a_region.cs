#region Usings
using System.Net.Http;
using System.Threading.Tasks;
#endregion

class Leavers(HttpClient http)
{
    public async Task<bool> RemoveAsync(string orgId, string accountId)
    {
        var response = await {|AAM1001:http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}")|};
        return response.IsSuccessStatusCode;
    }
}
-----
#region Usings
using System.Net.Http;
using System.Threading.Tasks;
using AdminApiMigrator.Client;
#endregion

class Leavers(HttpClient http)
{
    public async Task<bool> RemoveAsync(string orgId, string accountId)
    {
        var response = await http.AdminApi().V1.RemoveUserAccessAsync(orgId, accountId);
        return response.IsSuccessStatusCode;
    }
}
