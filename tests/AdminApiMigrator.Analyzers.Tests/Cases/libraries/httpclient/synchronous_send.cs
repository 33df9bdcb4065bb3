using System.Net.Http;
using System.Threading;

class Sync
{
    public HttpResponseMessage Suspend(HttpClient http, string orgId, string accountId) =>
        {|AAM1002:http.Send(new HttpRequestMessage(HttpMethod.Post, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access"))|};

    public HttpResponseMessage Delete(HttpMessageInvoker invoker, string orgId, string groupId)
    {
        var message = new HttpRequestMessage { Method = HttpMethod.Delete, RequestUri = new System.Uri($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}") };
        return {|AAM1002:invoker.Send(message, CancellationToken.None)|};
    }
}
