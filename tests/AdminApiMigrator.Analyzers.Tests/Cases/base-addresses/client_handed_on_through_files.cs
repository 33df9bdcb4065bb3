using System.Net.Http;
using System.Threading.Tasks;

class Leavers(DirectoryGateway gateway)
{
    public Task<HttpResponseMessage> SuspendAsync(string id) => {|AAM1002:gateway.SendAsync(HttpMethod.Post, $"directory/users/{id}/suspend-access")|};

    public Task<HttpResponseMessage> LastSeenAsync(string id) => gateway.SendAsync(HttpMethod.Get, $"directory/users/{id}/last-active-dates");
}
//// file: DirectoryGateway.cs
using System.Net.Http;
using System.Threading.Tasks;

class DirectoryGateway(ClientFactory factory)
{
    private readonly HttpClient _http = factory.Create();

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path) => _http.SendAsync(new HttpRequestMessage(method, path));
}
//// file: ClientFactory.cs
using System.Net.Http;

class ClientFactory(string orgId)
{
    public HttpClient Create() => new() { BaseAddress = Addresses.Of(orgId) };
}
//// file: Addresses.cs
using System;

static class Addresses
{
    public static Uri Of(string orgId) => new($"https://api.atlassian.com/admin/v1/orgs/{orgId}/");
}
