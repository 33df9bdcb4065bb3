using System;
using System.Net.Http;
using System.Threading.Tasks;

class Initialized
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.atlassian.com/admin/v1/orgs/") };

    public Task<HttpResponseMessage> RunAsync(string orgId) => {|AAM1001:_http.PostAsync(orgId + "/users/search", null)|};
}

class Constructed
{
    private readonly HttpClient _http;
    private const string Version = "v1";

    public Constructed(HttpClient http)
    {
        http.BaseAddress = new Uri("https://api.atlassian.com/admin/" + Version + "/");
        _http = http;
    }

    public Task<HttpResponseMessage> RunAsync(string orgId, string accountId) => {|AAM1001:_http.PostAsync($"orgs/{orgId}/directory/users/{accountId}/restore-access", null)|};
}

class Made
{
    public async Task RunAsync(string orgId)
    {
        using var http = Create();
        await {|AAM1001:http.PostAsync($"orgs/{orgId}/groups/search", null)|};
        await {|AAM1001:http.PostAsync(new Uri(http.BaseAddress!, $"orgs/{orgId}/users/search"), null)|};
    }

    private static HttpClient Create()
    {
        var http = new HttpClient();
        http.BaseAddress = new Uri("https://api.atlassian.com/admin/v1/");
        return http;
    }
}

class AdminHttp : HttpClient
{
    public AdminHttp() => BaseAddress = new Uri("https://api.atlassian.com/admin/v1/");

    public Task<HttpResponseMessage> SearchAsync(string orgId) => {|AAM1001:PostAsync($"orgs/{orgId}/users/search", null)|};

    public static Task<HttpResponseMessage> RemoveAsync(AdminHttp http, string orgId, string accountId) => {|AAM1001:http.DeleteAsync($"orgs/{orgId}/directory/users/{accountId}")|};
}
