using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Builders
{
    public async Task RunAsync(HttpClient http, string orgId, string accountId, HttpContent body)
    {
        var url = new StringBuilder("https://api.atlassian.com/admin/v1/orgs/").Append(orgId);
        url = url.Append("/users/").Append(accountId);
        url = url.Append("/roles/assign");
        await http.PostAsync(url.ToString(), body);

        var group = new StringBuilder("https://api.atlassian.com/admin/v1/orgs/").Append(orgId);
        group = group.Append("/directory/groups");
        group = new StringBuilder("https://directory.example.com/groups");
        await http.PostAsync(group.ToString(), body);
    }
}
