using System.Net.Http;
using System.Threading.Tasks;

class Appending(HttpClient http)
{
    public async Task RunAsync(string orgId, string accountId)
    {
        var url = "https://api.atlassian.com/admin/v1/orgs/" + orgId;
        await http.GetAsync(url);
        url += "/users";
        await http.GetAsync(url);
        url = "https://api.atlassian.com/admin/v1/orgs/" + orgId + "/directory/users/" + accountId;
        url += "/last-active-dates";
        await http.GetAsync(url);
    }
}
