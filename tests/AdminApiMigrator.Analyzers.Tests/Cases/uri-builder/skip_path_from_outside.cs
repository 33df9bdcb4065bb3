using System;
using System.Net.Http;
using System.Threading.Tasks;

class Builders(HttpClient http)
{
    public Task<HttpResponseMessage> SendAsync(string path)
    {
        var url = new UriBuilder("https://api.atlassian.com") { Path = path };
        return http.PostAsync(url.Uri, null);
    }

    public Task<HttpResponseMessage> TailAsync(string host, string orgId)
    {
        var url = new UriBuilder("https", host) { Path = $"/v1/orgs/{orgId}/users/search" };
        return http.PostAsync(url.Uri, null);
    }
}
