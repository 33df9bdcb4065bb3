using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;

sealed record PermissionRule([property: JsonPropertyName("resource")] string Resource, [property: JsonPropertyName("role")] string Role);

sealed record Invitation(string Email, bool SendNotification, IReadOnlyList<PermissionRule> PermissionRules)
{
    public string? NotificationText { get; init; }
}

sealed class Onboarding(HttpClient http, string site)
{
    public async Task<string[]?> InviteAsync(string orgId, Invitation invitation, CancellationToken cancellation)
    {
        var quiet = invitation with { SendNotification = false, NotificationText = null };
        using var response = await {|AAM1001:http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/invite", quiet, cancellation)|};
        return response.StatusCode is System.Net.HttpStatusCode.Accepted ? await response.Content.ReadFromJsonAsync<string[]>(cancellation) : null;
    }

    public string Resource() => $"ari:cloud:jira-software::site/{site}";
}
