using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>
/// A user as v2 lists them. Values of a fixed set are texts, because the service adds new ones; null means that the service did not say.
/// </summary>
public sealed record DirectoryUser
{
    /// <summary>The account id: an opaque text, not always a GUID.</summary>
    public string AccountId { get; init; } = "";

    /// <summary>Always <c>atlassian</c> in v2, which lists no customer or app accounts.</summary>
    public string? AccountType { get; init; }

    /// <summary>
    /// <c>active</c>, <c>suspended</c>, <c>not_invited</c>, <c>deactivated</c> or <c>for_deletion</c>: account and membership in one word.
    /// </summary>
    public string? Status { get; init; }

    /// <summary>The account itself: <c>active</c>, <c>inactive</c> or <c>closed</c>.</summary>
    public string? AccountStatus { get; init; }

    /// <summary>The place in the directory: <c>active</c>, <c>suspended</c> (in all of them) or <c>no_membership</c>.</summary>
    public string? MembershipStatus { get; init; }

    /// <summary>When the user was added to the organization.</summary>
    [JsonConverter(typeof(TimestampConverter))]
    public DateTimeOffset? AddedToOrg { get; init; }

    /// <summary>The full name.</summary>
    public string? Name { get; init; }

    /// <summary>The public name.</summary>
    public string? Nickname { get; init; }

    /// <summary>The address.</summary>
    public string? Email { get; init; }

    /// <summary>Whether the address was verified.</summary>
    public bool? EmailVerified { get; init; }

    /// <summary><c>managed</c> (of a claimed domain) or <c>unmanaged</c>.</summary>
    public string? ClaimStatus { get; init; }

    /// <summary>Roles in the organization; in searches only when expanded (<c>platformRoles</c>).</summary>
    public IReadOnlyList<string>? PlatformRoles { get; init; }

    /// <summary>The address of the profile picture.</summary>
    public string? Picture { get; init; }

    /// <summary>The avatar.</summary>
    public string? Avatar { get; init; }

    /// <summary><c>invited</c> or <c>synced</c>; managed accounts only.</summary>
    public string? ManagementSource { get; init; }

    /// <summary>Whether two-step verification is on; managed accounts only.</summary>
    public bool? MfaEnabled { get; init; }

    /// <summary>Whether the account is on its way to deletion; managed accounts only.</summary>
    public bool? ForDeletion { get; init; }

    /// <summary>The job title.</summary>
    public string? JobTitle { get; init; }

    /// <summary>The department.</summary>
    public string? Department { get; init; }

    /// <summary>The organization in the profile, as the user wrote it.</summary>
    public string? Organization { get; init; }

    /// <summary>The place in the profile, as the user wrote it.</summary>
    public string? Location { get; init; }

    /// <summary>The time zone, such as <c>Europe/Berlin</c>.</summary>
    public string? TimeZone { get; init; }

    /// <summary>When the account was deactivated.</summary>
    [JsonConverter(typeof(TimestampConverter))]
    public DateTimeOffset? DeactivatedOn { get; init; }

    /// <summary>Numbers; only when expanded (<c>counts.resources</c>).</summary>
    public DirectoryUserCounts? Counts { get; init; }

    /// <summary>When the user was last seen in each app; only when expanded (<c>productAccess</c>), and up to a day late.</summary>
    public IReadOnlyList<ProductAccess>? ProductAccess { get; init; }

    /// <summary>The user's groups; only when expanded (<c>groups</c>).</summary>
    public IReadOnlyList<UserGroup>? Groups { get; init; }
}

/// <summary>Numbers about a user.</summary>
public sealed record DirectoryUserCounts
{
    /// <summary>How many resources (apps on sites) the user has access to.</summary>
    public int? Resources { get; init; }
}

/// <summary>An app that a user has access to.</summary>
public sealed record ProductAccess
{
    /// <summary>The resource, an ARI such as <c>ari:cloud:jira::site/...</c>.</summary>
    public string? Id { get; init; }

    /// <summary>The app's key, such as <c>jira-software</c>.</summary>
    public string? Key { get; init; }

    /// <summary>When the user was last seen there; null when never, or not yet counted.</summary>
    [JsonConverter(typeof(TimestampConverter))]
    public DateTimeOffset? LastActiveTimestamp { get; init; }
}

/// <summary>A group, as it is listed with a user.</summary>
public sealed record UserGroup
{
    /// <summary>The id; the service has been seen to write it as an ARI, whose last part is the id that the group endpoints take.</summary>
    public string? Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The description.</summary>
    public string? Description { get; init; }
}
