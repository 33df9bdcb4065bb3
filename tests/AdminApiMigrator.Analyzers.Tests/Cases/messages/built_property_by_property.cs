using System;
using System.Net.Http;
using System.Threading.Tasks;

class Built(HttpClient http)
{
    private const string Host = "https://api.atlassian.com";

    public Task<HttpResponseMessage> SearchAsync(string orgId)
    {
        var request = new HttpRequestMessage();
        request.RequestUri = new UriBuilder(Host) { Path = $"admin/v1/orgs/{orgId}/users/search" }.Uri;
        request.Method = HttpMethod.Post;
        return {|AAM1001:http.SendAsync(request)|};
    }

    public Task<HttpResponseMessage> RemoveAsync(string orgId, string accountId)
    {
        HttpRequestMessage request = new() { Method = HttpMethod.Delete };
        request.RequestUri = new Uri(Host + "/admin/v1/orgs/" + orgId + "/directory/users/" + accountId);
        return {|AAM1001:http.SendAsync(request)|};
    }
}
