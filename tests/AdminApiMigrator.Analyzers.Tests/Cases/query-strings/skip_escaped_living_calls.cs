using System;
using System.Net.Http;
using System.Threading.Tasks;
using System.Web;

class Escaped(HttpClient http)
{
    public async Task RunAsync(string orgId, string accountId)
    {
        await http.GetAsync($"https://api.atlassian.com/admin/v1/orgs/{Uri.EscapeDataString(orgId)}/directory/users/{Uri.EscapeDataString(accountId)}/last-active-dates");
        var query = HttpUtility.ParseQueryString("");
        query["cursor"] = "directory/groups";
        await http.GetAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users?{query}");
        if (Uri.TryCreate("https://directory.example.com/admin/v1/orgs/" + orgId + "/users/search", UriKind.Absolute, out var other))
        {
            await http.PostAsync(other, null);
        }
    }
}
