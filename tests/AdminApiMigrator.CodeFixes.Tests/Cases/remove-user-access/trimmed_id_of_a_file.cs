using System.IO;
using System.Net.Http;
using System.Threading.Tasks;

class Leavers(HttpClient http, string orgId)
{
    public async Task RemoveAsync()
    {
        foreach (var line in await File.ReadAllLinesAsync("leavers.txt"))
        {
            var url = "https://api.atlassian.com/admin/v1/orgs/" + orgId + "/directory/users/" + line.Trim();
            var response = await {|AAM1001:http.DeleteAsync(url)|};
            response.EnsureSuccessStatusCode();
        }
    }
}
-----
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Leavers(HttpClient http, string orgId)
{
    public async Task RemoveAsync()
    {
        foreach (var line in await File.ReadAllLinesAsync("leavers.txt"))
        {
            var url = "https://api.atlassian.com/admin/v1/orgs/" + orgId + "/directory/users/" + line.Trim();
            var response = await http.AdminApi().V1.DeleteAsync(url);
            response.EnsureSuccessStatusCode();
        }
    }
}
