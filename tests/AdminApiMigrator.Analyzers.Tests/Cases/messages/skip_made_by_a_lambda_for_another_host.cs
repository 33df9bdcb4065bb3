using System;
using System.Net.Http;
using System.Threading.Tasks;

class Retry(HttpClient http)
{
    public async Task<HttpResponseMessage> SendAsync(Func<HttpRequestMessage> create)
    {
        using var request = create();
        return await http.SendAsync(request);
    }
}

class Groups(Retry retry)
{
    public Task GrantAsync(string org, string id) => retry.SendAsync(() => Post($"admin/v1/orgs/{org}/directory/groups/{id}/roles/assign"));

    public Task PolicyAsync(string org, string id) => retry.SendAsync(() => new HttpRequestMessage(HttpMethod.Delete, $"https://api.atlassian.com/admin/v1/orgs/{org}/policies/{id}"));

    private static HttpRequestMessage Post(string path) => new(HttpMethod.Post, "https://directory.contoso.com/" + path);
}
