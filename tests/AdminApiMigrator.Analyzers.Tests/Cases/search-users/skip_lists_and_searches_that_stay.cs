using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

sealed class Lists
{
    private readonly HttpClient _http;

    public Lists(HttpMessageHandler handler) => _http = new HttpClient(handler) { BaseAddress = new Uri("https://api.atlassian.com/admin/") };

    public Task<string> ManagedAsync(string orgId, string? cursor = null) => _http.GetStringAsync($"v1/orgs/{orgId}/users" + (cursor is null ? "" : "?cursor=" + cursor));

    public Task<HttpResponseMessage> SearchAsync(string orgId) => _http.PostAsJsonAsync($"v2/orgs/{orgId}/directories/-/users/search", new { limit = 100 });

    public Task<HttpResponseMessage> CountAsync(string orgId) => _http.GetAsync($"v2/orgs/{orgId}/directories/-/users/count");

    public Task<HttpResponseMessage> GetIsNoSearchAsync(string orgId) => _http.GetAsync($"v1/orgs/{orgId}/users/search");
}
