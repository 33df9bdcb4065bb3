namespace AdminApiMigrator.Client;

/// <summary>Which groups to list. Filters of ids take at most ten; <see cref="GroupSearch"/> takes more and outlives this list.</summary>
public sealed record GroupListFilter
{
    /// <summary>Groups of one of these directories, at most ten.</summary>
    public IList<string>? DirectoryIds { get; set; }

    /// <summary>Groups with one of these users in them, at most ten.</summary>
    public IList<string>? AccountIds { get; set; }

    /// <summary>Groups with one of these ids, at most ten.</summary>
    public IList<string>? GroupIds { get; set; }

    /// <summary>Groups that give roles in one of these apps, at most ten.</summary>
    public IList<string>? ResourceOwners { get; set; }

    /// <summary>Groups that give roles on one of these resources (ARIs), at most ten.</summary>
    public IList<string>? ResourceIds { get; set; }

    /// <summary>A part of the name.</summary>
    public string? SearchTerm { get; set; }

    /// <summary>How many groups a request brings, at most 100.</summary>
    public int PageSize { get; set; } = Pages.LargestPage;

    internal string ToQuery() => new QueryText()
        .AddIds("directoryIds", DirectoryIds)
        .AddIds("accountIds", AccountIds)
        .AddIds("groupIds", GroupIds)
        .AddIds("resourceOwners", ResourceOwners)
        .AddIds("resourceIds", ResourceIds)
        .Add("searchTerm", SearchTerm)
        .Add("limit", PageSize.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .ToString();
}
