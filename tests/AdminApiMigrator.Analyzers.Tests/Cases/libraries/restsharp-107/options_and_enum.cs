using System;
using System.Threading.Tasks;
using RestSharp;

class Leavers
{
    private readonly RestClient _client;

    public Leavers()
    {
        var options = new RestClientOptions("https://api.atlassian.com/admin/v1") { Timeout = TimeSpan.FromSeconds(1) };
        _client = new RestClient(options);
    }

    public async Task SuspendAsync(string orgId, string accountId)
    {
        var request = new RestRequest("orgs/{orgId}/directory/users/{accountId}/suspend-access", Method.Post)
            .AddUrlSegment("orgId", orgId)
            .AddUrlSegment("accountId", accountId);
        await {|AAM1002:_client.ExecuteAsync(request)|};
    }

    public async Task RemoveAsync(string orgId, string accountId)
    {
        using var client = new RestClient(new RestClientOptions { BaseUrl = new Uri("https://api.atlassian.com/admin/") });
        await {|AAM1002:client.DeleteAsync(new RestRequest($"v1/orgs/{orgId}/directory/users/{accountId}"))|};
        await {|AAM1002:client.DeleteAsync($"v1/orgs/{orgId}/directory/users/{accountId}")|};
    }
}
