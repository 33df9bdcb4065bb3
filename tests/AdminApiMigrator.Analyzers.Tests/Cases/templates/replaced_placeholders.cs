using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

static class Endpoints
{
    public const string Root = "https://api.atlassian.com/admin/v1";
    public const string Suspend = Root + "/orgs/{orgId}/directory/users/{accountId}/suspend-access";
    public static readonly string Membership = $"{Root}/orgs/{{orgId}}/directory/groups/{{groupId}}/memberships/{{accountId}}";
}

class Templates(HttpClient http)
{
    private static readonly Dictionary<string, string> Routes = new()
    {
        ["search"] = Endpoints.Root + "/orgs/{orgId}/users/search",
        ["users"] = Endpoints.Root + "/orgs/{orgId}/users",
        ["groups"] = Endpoints.Root + "/orgs/:orgId/groups/search",
    };

    public async Task RunAsync(string orgId, string groupId, string accountId)
    {
        await {|AAM1001:http.PostAsync(Endpoints.Suspend.Replace("{orgId}", orgId).Replace("{accountId}", accountId), null)|};
        await {|AAM1001:http.DeleteAsync(Endpoints.Membership.Replace("{orgId}", orgId).Replace("{groupId}", groupId).Replace("{accountId}", accountId))|};
        await {|AAM1001:http.PostAsync(Routes["search"].Replace("{orgId}", orgId), null)|};
        await {|AAM1001:http.PostAsync(Routes["groups"].Replace(":orgId", orgId), null)|};
    }
}
