using System.Net.Http;
using System.Threading.Tasks;

class Leavers(OwnGateway gateway)
{
    public Task<HttpResponseMessage> SuspendAsync(string id) => gateway.SendAsync(HttpMethod.Post, $"directory/users/{id}/suspend-access");

    public Task<HttpResponseMessage> FindAsync() => gateway.SendAsync(HttpMethod.Post, "users/search");
}
//// file: OwnGateway.cs
using System;
using System.Net.Http;
using System.Threading.Tasks;

class OwnGateway
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://directory.example.com/v1/") };

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path) => _http.SendAsync(new HttpRequestMessage(method, path));
}
//// file: Organizations.cs
using System;
using System.Net.Http;
using System.Threading.Tasks;

class Organizations
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.atlassian.com/admin/v1/") };

    public Task<HttpResponseMessage> ListAsync() => _http.GetAsync("orgs");
}
