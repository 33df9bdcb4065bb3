using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

class Builders
{
    public async Task RunAsync(HttpClient http, string orgId, HttpContent filter)
    {
        var url = new StringBuilder("https://api.atlassian.com/admin/v1");
        url = url.Append("/orgs/").Append(orgId);
        url = url.Append("/users/search");
        await {|AAM1001:http.PostAsync(url.ToString(), filter)|};
    }
}
