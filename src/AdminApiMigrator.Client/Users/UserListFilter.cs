namespace AdminApiMigrator.Client;

/// <summary>
/// Which users to list. The service takes ten ids a filter: with more the list is read in several requests, in their order, and each
/// user is given once. <see cref="UserSearch"/> needs one request, and outlives this list.
/// </summary>
public sealed record UserListFilter
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

    /// <summary><c>active</c>, <c>suspended</c>, <c>not_invited</c>, <c>deactivated</c>, <c>for_deletion</c>.</summary>
    public IList<string>? Status { get; set; }

    /// <summary><c>active</c>, <c>inactive</c>, <c>closed</c>.</summary>
    public IList<string>? AccountStatus { get; set; }

    /// <summary><c>active</c>, <c>suspended</c>, <c>no_membership</c>.</summary>
    public IList<string>? MembershipStatus { get; set; }

    /// <summary>Users with one of these roles.</summary>
    public IList<string>? RoleIds { get; set; }

    /// <summary>Users of these mail domains; the service knows only verified ones.</summary>
    public IList<string>? EmailDomains { get; set; }

    /// <summary>A part of a public name or an address.</summary>
    public string? SearchTerm { get; set; }

    /// <summary>Whether the address was verified.</summary>
    public bool? EmailVerified { get; set; }

    /// <summary>Whether the account is on its way to deletion.</summary>
    public bool? ForDeletion { get; set; }

    /// <summary>How many users a request brings, at most 100.</summary>
    public int PageSize { get; set; } = Pages.LargestPage;

    internal string ToQuery() => new QueryText()
        .Add("accountIds", AccountIds)
        .Add("directoryIds", DirectoryIds)
        .Add("resourceIds", ResourceIds)
        .Add("groupIds", GroupIds)
        .Add("mfaEnabled", MfaEnabled)
        .Add("claimStatus", ClaimStatus)
        .Add("status", Status)
        .Add("accountStatus", AccountStatus)
        .Add("membershipStatus", MembershipStatus)
        .Add("roleIds", RoleIds)
        .Add("emailDomains", EmailDomains)
        .Add("searchTerm", SearchTerm)
        .Add("emailVerified", EmailVerified)
        .Add("forDeletion", ForDeletion)
        .Add("limit", PageSize.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .ToString();

    /// <summary>This filter, cut into ones that the service takes.</summary>
    internal List<UserListFilter> Batches()
    {
        List<UserListFilter> batches = [this];
        batches = IdBatches.Split(batches, AccountIds, (f, ids) => f with { AccountIds = ids });
        batches = IdBatches.Split(batches, DirectoryIds, (f, ids) => f with { DirectoryIds = ids });
        batches = IdBatches.Split(batches, ResourceIds, (f, ids) => f with { ResourceIds = ids });
        batches = IdBatches.Split(batches, GroupIds, (f, ids) => f with { GroupIds = ids });
        batches = IdBatches.Split(batches, RoleIds, (f, ids) => f with { RoleIds = ids });
        return batches;
    }
}
