using System;
using System.Net.Http;
using System.Threading.Tasks;

class Gateway
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://directory.example.com/admin/") };

    public Task<HttpResponseMessage> RunAsync(string orgId) => _http.PostAsync($"v1/orgs/{orgId}/users/search", null);

    public Task<HttpResponseMessage> RootedAsync(string orgId) => _http.PostAsync($"/admin/v1/orgs/{orgId}/users/search", null);
}

class V2
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.atlassian.com/admin/v2/") };

    public Task<HttpResponseMessage> RunAsync(string orgId, string id) => _http.PostAsync($"orgs/{orgId}/directories/{id}/users/search", null);
}
