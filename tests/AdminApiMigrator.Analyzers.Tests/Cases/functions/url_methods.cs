using System;
using System.Net.Http;
using System.Threading.Tasks;

class Functions(HttpClient http)
{
    private const string Root = "https://api.atlassian.com/admin/v1";

    public async Task RunAsync(string orgId, string accountId, bool group)
    {
        await {|AAM1001:http.DeleteAsync(UserUrl(orgId, accountId))|};
        await {|AAM1001:{|AAM1001:http.PostAsync(SearchUrl(orgId, group), null)|}|};
        await {|AAM1001:http.PostAsync(new Uri(UserUrl(orgId, accountId) + "/restore-access"), null)|};
        await {|AAM1001:http.PostAsync(this.Build(orgId, path: "users/search"), null)|};
    }

    private static string UserUrl(string orgId, string accountId)
    {
        if (accountId is null)
        {
            throw new ArgumentNullException(nameof(accountId));
        }

        var id = Uri.EscapeDataString(accountId);
        return $"{Root}/orgs/{orgId}/directory/users/{id}";
    }

    private string SearchUrl(string orgId, bool group)
    {
        if (group)
        {
            return Root + "/orgs/" + orgId + "/groups/search";
        }

        return Root + "/orgs/" + orgId + "/users/search";
    }

    private Uri Build(string orgId, string path) => new(new Uri(Root + "/"), "orgs/" + orgId + "/" + path);
}
