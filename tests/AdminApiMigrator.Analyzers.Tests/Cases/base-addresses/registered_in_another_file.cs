using System.Net.Http;
using System.Threading.Tasks;

class TypedClient(HttpClient http)
{
    public Task<HttpResponseMessage> SuspendAsync(string id) => {|AAM1001:http.PostAsync($"directory/users/{id}/suspend-access", null)|};
}

class ByInterface : IDirectoryClient
{
    private readonly HttpClient _http;

    public ByInterface(HttpClient http) => _http = http;

    public Task<HttpResponseMessage> SearchAsync(string orgId) => {|AAM1001:_http.PostAsync($"orgs/{orgId}/users/search", null)|};
}

class Named(IHttpClientFactory factory)
{
    public Task<HttpResponseMessage> SearchAsync(string orgId)
    {
        var http = factory.CreateClient("admin");
        return {|AAM1001:http.PostAsync($"orgs/{orgId}/groups/search", null)|};
    }

    public Task<HttpResponseMessage> OwnAsync(string orgId) => factory.CreateClient("own").PostAsync($"orgs/{orgId}/groups/search", null);
}
//// file: Startup.cs
using System;
using System.Net.Http;

interface IDirectoryClient;

interface IHttpClientFactory
{
    HttpClient CreateClient(string name);
}

interface IServices
{
    IServices AddHttpClient<T>(Action<HttpClient> configure);

    IServices AddHttpClient<TContract, T>(Action<IServiceProvider, HttpClient> configure);

    IServices AddHttpClient(string name);

    IServices ConfigureHttpClient(Action<HttpClient> configure);
}

static class Startup
{
    public static void Configure(IServices services, string orgId)
    {
        services.AddHttpClient<TypedClient>(http => http.BaseAddress = new Uri("https://api.atlassian.com/admin/v1/orgs/" + orgId + "/"));
        services.AddHttpClient<IDirectoryClient, ByInterface>((_, http) =>
        {
            http.Timeout = TimeSpan.FromSeconds(10);
            http.BaseAddress = new Uri("https://api.atlassian.com/admin/v1/");
        });
        services.AddHttpClient("admin").ConfigureHttpClient(http => http.BaseAddress = new Uri("https://api.atlassian.com/admin/v1/"));
        services.AddHttpClient("own").ConfigureHttpClient(http => http.BaseAddress = new Uri("https://directory.example.com/admin/v1/"));
    }
}
