using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>Which users to find. Filters left null filter nothing; those that are set must all hold.</summary>
public sealed record UserSearch
{
    /// <summary>Users with one of these account ids.</summary>
    public IList<string>? AccountIds { get; set; }

    /// <summary>Users in one of these directories.</summary>
    public IList<string>? DirectoryIds { get; set; }

    /// <summary>Users with access to one of these resources (ARIs).</summary>
    public IList<string>? ResourceIds { get; set; }

    /// <summary>Members of one of these groups.</summary>
    public IList<string>? GroupIds { get; set; }

    /// <summary>Whether two-step verification is on.</summary>
    public bool? MfaEnabled { get; set; }

    /// <summary><c>managed</c> or <c>unmanaged</c>.</summary>
    public string? ClaimStatus { get; set; }

    /// <summary>
    /// <c>active</c>, <c>suspended</c>, <c>not_invited</c>, <c>deactivated</c>, <c>for_deletion</c>: account and membership in one word.
    /// </summary>
    public IList<string>? Status { get; set; }

    /// <summary><c>active</c>, <c>inactive</c>, <c>closed</c>.</summary>
    public IList<string>? AccountStatus { get; set; }

    /// <summary>
    /// <c>active</c>, <c>suspended</c>, <c>no_membership</c>. Left null, managed accounts outside every directory come too.
    /// </summary>
    public IList<string>? MembershipStatus { get; set; }

    /// <summary>Users with one of these roles, such as <c>atlassian/user</c>.</summary>
    public IList<string>? RoleIds { get; set; }

    /// <summary>Users of these mail domains; the service knows only verified ones.</summary>
    public IList<string>? EmailDomains { get; set; }

    /// <summary>A part of a name or an address. Not together with <see cref="Emails"/>.</summary>
    public string? SearchTerm { get; set; }

    /// <summary>Exact addresses. Not together with <see cref="SearchTerm"/>.</summary>
    public IList<string>? Emails { get; set; }

    /// <summary>What else to fill in: <c>platformRoles</c>, <c>counts.resources</c>, <c>productAccess</c>, <c>groups</c>.</summary>
    public IList<string>? Expand { get; set; }

    /// <summary>How many users a request brings; 100 when not set. All are read either way.</summary>
    [JsonPropertyName("limit")]
    public int PageSize { get; set; } = Pages.LargestPage;
}
