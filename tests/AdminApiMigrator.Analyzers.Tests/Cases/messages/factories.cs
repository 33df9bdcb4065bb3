using System;
using System.Net.Http;
using System.Threading.Tasks;

class Factories(HttpClient http)
{
    public async Task RunAsync(string orgId, string groupId, string token)
    {
        await {|AAM1001:http.SendAsync(Create(HttpMethod.Delete, $"orgs/{orgId}/directory/groups/{groupId}", token))|};
        using var search = Create(HttpMethod.Post, "orgs/" + orgId + "/users/search", token);
        await {|AAM1001:http.SendAsync(search)|};
        await http.SendAsync(Create(HttpMethod.Get, "orgs/" + orgId + "/users", token));
        var message = await SignedAsync("POST", $"orgs/{orgId}/groups/search");
        await {|AAM1001:http.SendAsync(message)|};
    }

    private static HttpRequestMessage Create(HttpMethod method, string path, string token)
    {
        var request = new HttpRequestMessage(method, "https://api.atlassian.com/admin/v1/" + path);
        request.Headers.Add("Authorization", "Bearer " + token);
        return request;
    }

    private static async Task<HttpRequestMessage> SignedAsync(string method, string path)
    {
        await Task.Yield();
        return new HttpRequestMessage(new HttpMethod(method), new Uri("https://api.atlassian.com/admin/v1/" + path));
    }
}
