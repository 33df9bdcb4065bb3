using System.Net.Http;
using System.Threading.Tasks;

class Known(HttpClient http)
{
    public async Task RunAsync(string orgId, string groupId)
    {
        await http.PostAsync($"https://api.atlassian.com/admin/{Version(next: true)}/orgs/{orgId}/users/invite", null);
        await http.DeleteAsync(Url(orgId, "policy", groupId));
        await http.PostAsync(Search(orgId, null), null);
    }

    private static string Version(bool next) => !next ? "v1" : "v2";

    private static string Search(string orgId, string kind) => $"https://api.atlassian.com/admin/v1/orgs/{orgId}/" + (kind is null ? "policies" : kind + "/search");

    private static string Url(string orgId, string kind, string id) => $"https://api.atlassian.com/admin/v1/orgs/{orgId}/" + kind switch
    {
        "group" or "team" => "directory/groups/" + id,
        "policy" => "policies/" + id,
        _ => "directory/users/" + id,
    };
}
