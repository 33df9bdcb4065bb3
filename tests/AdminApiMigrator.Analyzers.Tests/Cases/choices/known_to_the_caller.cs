using System.Net.Http;
using System.Threading.Tasks;

enum Access
{
    Suspend,
    Restore,
}

class Known(HttpClient http)
{
    public async Task RunAsync(string orgId, string accountId, Access any)
    {
        await {|AAM1001:http.PostAsync($"https://api.atlassian.com/admin/{Version(next: false)}/orgs/{orgId}/users/invite", null)|};
        await {|AAM1001:http.PostAsync(Url(orgId, accountId, Access.Restore), null)|};
        await {|AAM1001:{|AAM1001:http.PostAsync(Url(orgId, accountId, any), null)|}|};
    }

    private static string Version(bool next) => next ? "v2" : "v1";

    private static string Url(string orgId, string accountId, Access access) => $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/" + access switch
    {
        Access.Suspend => "suspend-access",
        _ => "restore-access",
    };
}
