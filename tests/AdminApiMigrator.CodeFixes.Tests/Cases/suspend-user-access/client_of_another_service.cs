using System;
using System.Net.Http;
using System.Threading.Tasks;

sealed class Site
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://example.atlassian.net") };

    public async Task SuspendAsync(string orgId, string accountId)
    {
        var response = await {|AAM1001:_http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null)|};
        response.EnsureSuccessStatusCode();
    }
}

sealed class Service
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.atlassian.com/admin/v1/") };

    public async Task SuspendAsync(string orgId, string accountId)
    {
        var response = await {|AAM1001:_http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null)|};
        response.EnsureSuccessStatusCode();
    }
}
-----
using System;
using System.Net.Http;
using System.Threading.Tasks;
using AdminApiMigrator.Client;

sealed class Site
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://example.atlassian.net") };

    public async Task SuspendAsync(string orgId, string accountId)
    {
        await _http.AdminApi("https://api.atlassian.com").Users.SuspendAsync(orgId, accountId);
    }
}

sealed class Service
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.atlassian.com/admin/v1/") };

    public async Task SuspendAsync(string orgId, string accountId)
    {
        await _http.AdminApi().Users.SuspendAsync(orgId, accountId);
    }
}
