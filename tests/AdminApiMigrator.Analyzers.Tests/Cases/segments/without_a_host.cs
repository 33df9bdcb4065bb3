using System.Net.Http;
using System.Threading.Tasks;

class Gateway(HttpClient http, string server)
{
    public async Task RunAsync(string orgId, string groupId)
    {
        await {|AAM1001:http.PostAsync(string.Join("/", server, "admin", "v1", "orgs", orgId, "users", "search"), null)|};
        await {|AAM1001:http.DeleteAsync(server + Path("orgs", orgId, "directory", "groups", groupId))|};
    }

    private static string Path(params string[] segments) => "/admin/v1/" + string.Join("/", segments);
}
