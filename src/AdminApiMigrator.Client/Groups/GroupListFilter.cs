namespace AdminApiMigrator.Client;

/// <summary>
/// Which groups to list. The service takes ten ids a filter: with more the list is read in several requests, in their order, and each
/// group is given once. <see cref="GroupSearch"/> needs one request, and outlives this list.
/// </summary>
public sealed record GroupListFilter
{
    /// <summary>Groups of one of these directories.</summary>
    public IList<string>? DirectoryIds { get; set; }

    /// <summary>Groups with one of these users in them.</summary>
    public IList<string>? AccountIds { get; set; }

    /// <summary>Groups with one of these ids.</summary>
    public IList<string>? GroupIds { get; set; }

    /// <summary>Groups that give roles in one of these apps.</summary>
    public IList<string>? ResourceOwners { get; set; }

    /// <summary>Groups that give roles on one of these resources (ARIs).</summary>
    public IList<string>? ResourceIds { get; set; }

    /// <summary>Groups that give one of these roles, such as <c>atlassian/user</c>.</summary>
    public IList<string>? RoleIds { get; set; }

    /// <summary>A part of the name.</summary>
    public string? SearchTerm { get; set; }

    /// <summary>How many groups a request brings, at most 100.</summary>
    public int PageSize { get; set; } = Pages.LargestPage;

    internal string ToQuery() => new QueryText()
        .Add("directoryIds", DirectoryIds)
        .Add("accountIds", AccountIds)
        .Add("groupIds", GroupIds)
        .Add("resourceOwners", ResourceOwners)
        .Add("resourceIds", ResourceIds)
        .Add("roleIds", RoleIds)
        .Add("searchTerm", SearchTerm)
        .Add("limit", PageSize.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .ToString();

    /// <summary>This filter, cut into ones that the service takes.</summary>
    internal List<GroupListFilter> Batches()
    {
        List<GroupListFilter> batches = [this];
        batches = IdBatches.Split(batches, DirectoryIds, (f, ids) => f with { DirectoryIds = ids });
        batches = IdBatches.Split(batches, AccountIds, (f, ids) => f with { AccountIds = ids });
        batches = IdBatches.Split(batches, GroupIds, (f, ids) => f with { GroupIds = ids });
        batches = IdBatches.Split(batches, ResourceOwners, (f, ids) => f with { ResourceOwners = ids });
        batches = IdBatches.Split(batches, ResourceIds, (f, ids) => f with { ResourceIds = ids });
        batches = IdBatches.Split(batches, RoleIds, (f, ids) => f with { RoleIds = ids });
        return batches;
    }
}
