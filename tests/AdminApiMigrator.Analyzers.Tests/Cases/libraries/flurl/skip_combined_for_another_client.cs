using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;

class Combined
{
    private const string Root = "https://api.atlassian.com/admin/v1/";

    public async Task RunAsync(HttpClient http, string orgId, string userId)
    {
        await http.GetStringAsync(Url.Combine(Root, "orgs", orgId, "directory/users", userId, "last-active-dates"));
        await Url.Combine(Root, "orgs", orgId, "policies").PostJsonAsync(new { });
        await http.DeleteAsync(Url.Combine("https://directory.example.com/admin/v1", "orgs", orgId, "directory", "users", userId));
        await http.GetStringAsync(Root.AppendPathSegments("orgs", orgId, "directory", "users", userId).SetQueryParam("x", "1"));

        var built = new Url(Root);
        built.AppendPathSegments("orgs", orgId, "directory", "users", userId);
        built.ResetToRoot().AppendPathSegment("health");
        await http.DeleteAsync(built);
        File.Delete(Path.Combine("/srv/exports", "admin/v1/orgs", orgId, "directory/users", userId));
    }
}
