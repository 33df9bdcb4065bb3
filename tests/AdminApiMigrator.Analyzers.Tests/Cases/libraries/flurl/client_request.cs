using System.Net.Http;
using System.Threading.Tasks;
using Flurl.Http;
using Flurl.Http.Configuration;

class Groups
{
    private readonly IFlurlClient _client = new FlurlClient("https://api.atlassian.com/admin/v1/");

    public async Task RunAsync(IFlurlClientCache cache, IFlurlClient unknown, string orgId, string groupId, string accountId)
    {
        await {|AAM1002:_client.Request("orgs", orgId, "directory", "groups", groupId).DeleteAsync()|};
        await {|AAM1002:_client.Request($"orgs/{orgId}/directory/groups/{groupId}/memberships/{accountId}").SendAsync(HttpMethod.Delete)|};
        await {|AAM1002:cache.GetOrAdd("admin", "https://api.atlassian.com/admin").Request("v1", "orgs", orgId, "users", "invite").PostJsonAsync(new { })|};
        await {|AAM1002:unknown.Request("admin/v1/orgs", orgId, "users/search").PostJsonAsync(new { })|};
        await {|AAM1002:new FlurlRequest($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}/roles/assign").PostJsonAsync(new { })|};
    }
}
