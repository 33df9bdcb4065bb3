using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;

class Leavers
{
    private const string Api = "https://api.atlassian.com";

    public async Task RunAsync(string orgId, string accountId, string token)
    {
        await {|AAM1002:Api.AppendPathSegments("admin", "v1", "orgs", orgId, "directory", "users", accountId, "suspend-access").WithOAuthBearerToken(token).PostAsync()|};
        await {|AAM1002:Api.AppendPathSegment("admin/v1").AppendPathSegment($"orgs/{orgId}/directory/users/{accountId}").WithHeader("x", 1).DeleteAsync()|};
        await {|AAM1002:$"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search".WithOAuthBearerToken(token).PostJsonAsync(new { })|}.ReceiveJson<object>();
        await {|AAM1002:$"https://api.atlassian.com/admin/v1/orgs/{orgId}/groups/search".PostJsonAsync(new { })|};
        await {|AAM1002:Api.AppendPathSegments("admin/v1/orgs/", orgId, "/directory/groups").SetQueryParam("a", 1).WithOAuthBearerToken(token).AllowHttpStatus("409").SendJsonAsync(HttpMethod.Post, new { name = "x" })|};
    }
}
