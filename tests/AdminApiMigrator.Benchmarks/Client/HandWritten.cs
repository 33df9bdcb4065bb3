using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Benchmarks.Client;

/// <summary>What a careful programmer writes who needs these two calls and no others: the same fields, pages to the end, success checked.</summary>
internal sealed class HandWritten(HttpClient http)
{
    public async Task<HandUser> GetAsync(string orgId, string accountId, CancellationToken cancellationToken)
    {
        var url = $"/admin/v2/orgs/{Uri.EscapeDataString(orgId)}/directories/-/users/{Uri.EscapeDataString(accountId)}";
        var answer = await http.GetFromJsonAsync(url, HandJson.Default.HandAnswer, cancellationToken).ConfigureAwait(false);
        return answer?.Data ?? throw new JsonException("There is no user in the answer.");
    }

    public async IAsyncEnumerable<HandUser> SearchAsync(
        string orgId, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var url = $"/admin/v2/orgs/{Uri.EscapeDataString(orgId)}/directories/-/users/search";
        string? cursor = null;
        do
        {
            using var response = await http.PostAsJsonAsync(url, new HandFilter(100, cursor), HandJson.Default.HandFilter, cancellationToken).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
            var page = await response.Content.ReadFromJsonAsync(HandJson.Default.HandPage, cancellationToken).ConfigureAwait(false);
            foreach (var user in page?.Data ?? [])
            {
                yield return user;
            }

            cursor = page?.Links?.Next;
        }
        while (cursor is not null);
    }
}

internal sealed record HandAnswer(HandUser? Data);

internal sealed record HandPage(IReadOnlyList<HandUser>? Data, HandLinks? Links);

internal sealed record HandLinks(string? Next);

internal sealed record HandFilter(int Limit, string? Cursor);

internal sealed record HandUser
{
    public string AccountId { get; init; } = "";

    public string? AccountType { get; init; }

    public string? Status { get; init; }

    public string? AccountStatus { get; init; }

    public string? MembershipStatus { get; init; }

    public DateTimeOffset? AddedToOrg { get; init; }

    public string? Name { get; init; }

    public string? Nickname { get; init; }

    public string? Email { get; init; }

    public bool? EmailVerified { get; init; }

    public string? ClaimStatus { get; init; }

    public IReadOnlyList<string>? PlatformRoles { get; init; }

    public string? Picture { get; init; }

    public string? Avatar { get; init; }

    public string? ManagementSource { get; init; }

    public bool? MfaEnabled { get; init; }

    public bool? ForDeletion { get; init; }

    public string? JobTitle { get; init; }

    public string? Department { get; init; }

    public string? Organization { get; init; }

    public string? Location { get; init; }

    public string? TimeZone { get; init; }

    public DateTimeOffset? DeactivatedOn { get; init; }

    public HandCounts? Counts { get; init; }

    public IReadOnlyList<HandAccess>? ProductAccess { get; init; }

    public IReadOnlyList<HandGroup>? Groups { get; init; }
}

internal sealed record HandCounts(int? Resources);

internal sealed record HandAccess(string? Id, string? Key, DateTimeOffset? LastActiveTimestamp);

internal sealed record HandGroup(string? Id, string? Name, string? Description);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HandAnswer))]
[JsonSerializable(typeof(HandPage))]
[JsonSerializable(typeof(HandFilter))]
internal sealed partial class HandJson : JsonSerializerContext;
