using System.Net.Http;
using System.Threading.Tasks;

class Leavers(HttpClient http)
{
    public Task<HttpResponseMessage> RunAsync(string orgId, string accountId) => {|AAM1001:http.SendAsync(Requests.Suspend(orgId, accountId))|};
}
//// file: Requests.cs
using System.Net.Http;

static class Requests
{
    public static HttpRequestMessage Suspend(string orgId, string accountId) =>
        new(HttpMethod.Post, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access");

    public static HttpRequestMessage Restore(string orgId, string accountId) =>
        {|AAM1002:new(HttpMethod.Post, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/restore-access")|};
}
