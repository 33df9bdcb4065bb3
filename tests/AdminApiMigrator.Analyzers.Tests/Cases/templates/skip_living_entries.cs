using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

class Templates(HttpClient http)
{
    private static readonly Dictionary<string, string> Routes = new()
    {
        ["search"] = "https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search",
        ["users"] = "https://api.atlassian.com/admin/v1/orgs/{orgId}/users",
    };

    public async Task RunAsync(string orgId)
    {
        await http.GetAsync(Routes["users"].Replace("{orgId}", orgId));
        await http.GetAsync(Routes["missing"].Replace("{orgId}", orgId));
        foreach (var path in new[] { "users", "events" })
        {
            await http.GetAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/{path}");
        }
    }
}
