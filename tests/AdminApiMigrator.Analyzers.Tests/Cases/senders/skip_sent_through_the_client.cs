using System.Net.Http;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

class Sending(HttpClient http)
{
    public Task RunAsync(string orgId, string accountId) =>
        SendAsync(HttpMethod.Delete, $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}");

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string url) => http.AdminApi().V1.SendAsync(new HttpRequestMessage(method, url));
}
