using System;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

interface IAdminTransport
{
    Task<JsonDocument> PostAsync(string relative, object body, CancellationToken cancellation = default);
}

sealed class AdminTransport : IAdminTransport
{
    private readonly HttpClient _http;

    public AdminTransport(HttpClient http)
    {
        _http = http;
        _http.BaseAddress ??= new Uri("https://api.atlassian.com/admin/");
    }

    public async Task<JsonDocument> PostAsync(string relative, object body, CancellationToken cancellation = default)
    {
        using var content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(relative, content, cancellation);
        return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellation), cancellationToken: cancellation);
    }
}

sealed class SiteAccess(IAdminTransport transport)
{
    public Task<JsonDocument> GiveAsync(string orgId, string groupId, string site) =>
        {|AAM1001:transport.PostAsync($"v1/orgs/{orgId}/directory/groups/{groupId}/roles/assign", new { roleAssociations = new[] { new { resource = site, role = "user" } } })|};

    public Task<JsonDocument> GiveToUserAsync(string orgId, string accountId, string site) =>
        transport.PostAsync($"v1/orgs/{orgId}/users/{accountId}/roles/assign", new { resource = site, role = "user" });
}
