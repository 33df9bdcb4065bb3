using System.Net.Http;
using System.Threading.Tasks;

class Appending(HttpClient http)
{
    public async Task RunAsync(string orgId, string root)
    {
        var url = "https://api.atlassian.com/admin/v1/orgs/" + orgId + "/users/search";
        url = "https://directory.example.com/v1/orgs/" + orgId + "/users/search";
        await http.PostAsync(url, null);

        var next = "https://api.atlassian.com/admin/v1/orgs/" + orgId + "/users";
        while (next != null)
        {
            var page = await http.GetStringAsync(next);
            next = page.Length > 10 ? page : null;
        }
    }
}
