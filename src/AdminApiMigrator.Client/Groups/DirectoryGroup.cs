namespace AdminApiMigrator.Client;

/// <summary>A group as v2 lists it; null means that the service did not say.</summary>
public sealed record DirectoryGroup
{
    /// <summary>The id.</summary>
    public string Id { get; init; } = "";

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The description.</summary>
    public string? Description { get; init; }

    /// <summary>The directory that the group is in.</summary>
    public string? DirectoryId { get; init; }

    /// <summary>Whether an identity provider keeps the group; its members cannot be changed here then.</summary>
    public bool? ExternalSynced { get; init; }

    /// <summary><c>external</c>, <c>admins</c>, <c>team-members</c> or <c>open</c>.</summary>
    public string? ManagedBy { get; init; }

    /// <summary>What the key may do with the group.</summary>
    public ManagementAccess? ManagementAccess { get; init; }

    /// <summary>Numbers; only when expanded (<c>counts.users</c>, <c>counts.resources</c>).</summary>
    public DirectoryGroupCounts? Counts { get; init; }
}

/// <summary>What a key may do with a group.</summary>
public sealed record ManagementAccess
{
    /// <summary>Whether it may see the group.</summary>
    public bool? Readable { get; init; }

    /// <summary>Whether it may change the group and its members.</summary>
    public bool? Modifiable { get; init; }

    /// <summary>Whether it may delete the group; false for default and admin groups.</summary>
    public bool? Deletable { get; init; }
}

/// <summary>Numbers about a group.</summary>
public sealed record DirectoryGroupCounts
{
    /// <summary>How many members it has.</summary>
    public int? Users { get; init; }

    /// <summary>How many resources it gives access to.</summary>
    public int? Resources { get; init; }
}
