using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Building(HttpClient http)
{
    public async Task RunAsync(string orgId, string groupId, bool suspend, string accountId)
    {
        var url = new StringBuilder("https://api.atlassian.com/admin/v1/orgs/").Append(orgId);
        url.Append("/directory/groups/").Append(groupId);
        await {|AAM1001:http.DeleteAsync(url.ToString())|};

        var path = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}";
        if (suspend)
        {
            path += "/suspend-access";
        }
        else
        {
            path += "/restore-access";
        }

        var response = await {|AAM1001:{|AAM1001:http.PostAsync(path, null)|}|};
        response.EnsureSuccessStatusCode();
    }
}
-----
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Building(HttpClient http)
{
    public async Task RunAsync(string orgId, string groupId, bool suspend, string accountId)
    {
        var url = new StringBuilder("https://api.atlassian.com/admin/v1/orgs/").Append(orgId);
        url.Append("/directory/groups/").Append(groupId);
        await http.AdminApi().V1.DeleteAsync(url.ToString());

        var path = $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}";
        if (suspend)
        {
            path += "/suspend-access";
        }
        else
        {
            path += "/restore-access";
        }

        var response = await http.AdminApi().V1.PostAsync(path, null);
        response.EnsureSuccessStatusCode();
    }
}
