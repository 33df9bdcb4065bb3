using System;
using System.Net.Http;
using System.Threading.Tasks;

class Built(HttpClient http)
{
    public Task<HttpResponseMessage> ListAsync(string orgId)
    {
        var request = new HttpRequestMessage();
        request.RequestUri = new Uri($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users");
        request.Method = HttpMethod.Get;
        return http.SendAsync(request);
    }

    public Task<HttpResponseMessage> GroupsAsync(string orgId)
    {
        var request = new HttpRequestMessage();
        request.Method = HttpMethod.Post;
        request.RequestUri = new Uri($"https://directory.contoso.com/admin/v1/orgs/{orgId}/groups/search");
        return http.SendAsync(request);
    }
}
