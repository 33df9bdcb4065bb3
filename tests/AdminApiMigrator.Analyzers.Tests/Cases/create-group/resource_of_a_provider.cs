using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Tasks;

abstract class ResourceHandler(HttpClient http)
{
    protected abstract string Collection { get; }

    protected virtual string ApiVersion => "v1";

    protected Uri Address(string orgId) => new UriBuilder("https", "api.atlassian.com") { Path = $"/admin/{ApiVersion}/orgs/{orgId}/{Collection}" }.Uri;

    protected HttpClient Http => http;
}

sealed class GroupHandler(HttpClient http) : ResourceHandler(http)
{
    protected override string Collection => "directory/groups";

    public async Task<string?> CreateAsync(string orgId, string name, string? description, CancellationToken cancellation)
    {
        var address = new UriBuilder(Uri.UriSchemeHttps, "api.atlassian.com", 443, $"admin/v1/orgs/{orgId}/directory/groups").Uri;
        using var response = await {|AAM1001:http.PostAsync(address, JsonContent.Create(new { name, description }), cancellation)|};
        var created = await response.Content.ReadFromJsonAsync<Created>(cancellation);
        return created?.GroupId;
    }

    private sealed record Created(string GroupId, string Message);
}
