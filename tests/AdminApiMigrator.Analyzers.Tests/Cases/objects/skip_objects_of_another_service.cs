using System;
using System.Net.Http;
using System.Threading.Tasks;

sealed class OrgApi(HttpClient http, string root)
{
    public Task DeleteAsync(string orgId, string groupId) => http.DeleteAsync($"{root}/admin/v1/orgs/{orgId}/directory/groups/{groupId}");
}

sealed class ByClient(HttpClient client)
{
    public Task SearchAsync(string orgId) => client.PostAsync($"admin/v1/orgs/{orgId}/users/search", null);
}

sealed class Call(HttpMethod method, string path)
{
    public HttpMethod Method => method;

    public string Path => path;
}

sealed class Sender(HttpClient http)
{
    public Task SendAsync(Call call) => http.SendAsync(new HttpRequestMessage(call.Method, "https://directory.contoso.com" + call.Path));
}

static class Startup
{
    public static object[] Create(HttpClient http) =>
    [
        new OrgApi(http, "https://directory.contoso.com"),
        new ByClient(new HttpClient { BaseAddress = new Uri("https://directory.contoso.com") }),
    ];

    public static Task RunAsync(Sender sender, string orgId) => sender.SendAsync(new Call(HttpMethod.Post, $"/admin/v1/orgs/{orgId}/users/search"));
}
