using System.Threading.Tasks;
using RestSharp;

class SuspendRequest(string orgId, string accountId) : RestRequest($"admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", Method.Post);

class Job(IRestClient client)
{
    public Task RunAsync(string orgId, string accountId) => {|AAM1002:client.ExecuteAsync(new SuspendRequest(orgId, accountId))|};
}
