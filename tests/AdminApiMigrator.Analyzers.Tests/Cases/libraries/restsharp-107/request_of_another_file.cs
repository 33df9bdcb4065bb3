using System.Threading.Tasks;
using RestSharp;

class Executor(RestClient client)
{
    public Task<RestResponse> SuspendAsync(string orgId, string accountId) => {|AAM1002:client.ExecuteAsync(Requests.Suspend(orgId, accountId))|};

    public Task<RestResponse> InviteAsync(string orgId) => {|AAM1002:client.ExecuteAsync(new InviteRequest(orgId))|};
}
//// file: Requests.cs
using RestSharp;

static class Requests
{
    public static RestRequest Suspend(string orgId, string accountId) => new RestRequest($"admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", Method.Post);

    public static RestRequest Restore(string orgId, string accountId) => {|AAM1002:new RestRequest($"admin/v1/orgs/{orgId}/directory/users/{accountId}/restore-access", Method.Post)|};
}

class InviteRequest : RestRequest
{
    public InviteRequest(string orgId) : base("https://api.atlassian.com/admin/v1/orgs/{orgId}/users/invite", Method.Post) => this.AddUrlSegment("orgId", orgId);
}
