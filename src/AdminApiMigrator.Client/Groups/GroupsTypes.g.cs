// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>An entry of "Get group role assignments".</summary>
public sealed record GroupRoleAssignmentEntry
{
    /// <summary><c>resourceId</c>.</summary>
    [JsonPropertyName("resourceId")]
    public string? ResourceId { get; init; }

    /// <summary><c>resourceOwner</c>.</summary>
    [JsonPropertyName("resourceOwner")]
    public string? ResourceOwner { get; init; }

    /// <summary><c>roles</c>.</summary>
    [JsonPropertyName("roles")]
    public IReadOnlyList<IReadOnlyList<string>>? Roles { get; init; }
}

/// <summary>What "Get group role assignments" can be asked for. What is null is not sent.</summary>
public sealed record ListGroupRoleAssignmentsOptions
{
    /// <summary><c>limit</c>; at least 1; at most 100; 20 when it is left out.</summary>
    [JsonPropertyName("limit")]
    public long? Limit { get; set; }

    /// <summary><c>directoryIds</c>; at most 10 items.</summary>
    [JsonPropertyName("directoryIds")]
    public IReadOnlyList<string>? DirectoryIds { get; set; }

    /// <summary><c>resourceOwners</c>; at most 10 items.</summary>
    [JsonPropertyName("resourceOwners")]
    public IReadOnlyList<string>? ResourceOwners { get; set; }

    /// <summary><c>resourceIds</c>; at most 10 items.</summary>
    [JsonPropertyName("resourceIds")]
    public IReadOnlyList<string>? ResourceIds { get; set; }

    /// <summary><c>roleIds</c>; known values: <c>atlassian/user</c>, <c>atlassian/admin</c>, <c>atlassian/guest</c>, <c>atlassian/customer</c>, <c>atlassian/user-access-admin</c>, <c>atlassian/contributor</c>, <c>atlassian/basic</c>, <c>atlassian/stakeholder</c>, <c>atlassian/org-admin</c>, <c>atlassian/site-admin</c>, <c>atlassian/ai-access</c>; at most 10 items.</summary>
    [JsonPropertyName("roleIds")]
    public IReadOnlyList<string>? RoleIds { get; set; }
}

/// <summary>The answer to "Get the count of groups in an organization".</summary>
public sealed record CountDirectoryGroupsAnswer
{
    /// <summary><c>count</c>.</summary>
    [JsonPropertyName("count")]
    public long? Count { get; init; }
}

/// <summary>What "Get the count of groups in an organization" can be asked for. What is null is not sent.</summary>
public sealed record CountDirectoryGroupsOptions
{
    /// <summary><c>directoryIds</c>; at most 10 items.</summary>
    [JsonPropertyName("directoryIds")]
    public IReadOnlyList<string>? DirectoryIds { get; set; }

    /// <summary><c>accountIds</c>; at most 10 items.</summary>
    [JsonPropertyName("accountIds")]
    public IReadOnlyList<string>? AccountIds { get; set; }

    /// <summary><c>groupIds</c>; at most 10 items.</summary>
    [JsonPropertyName("groupIds")]
    public IReadOnlyList<string>? GroupIds { get; set; }

    /// <summary><c>resourceOwners</c>; at most 10 items.</summary>
    [JsonPropertyName("resourceOwners")]
    public IReadOnlyList<string>? ResourceOwners { get; set; }

    /// <summary><c>resourceIds</c>; at most 10 items.</summary>
    [JsonPropertyName("resourceIds")]
    public IReadOnlyList<string>? ResourceIds { get; set; }

    /// <summary><c>searchTerm</c>.</summary>
    [JsonPropertyName("searchTerm")]
    public string? SearchTerm { get; set; }

    /// <summary><c>roleIds</c>.</summary>
    [JsonPropertyName("roleIds")]
    public IReadOnlyList<string>? RoleIds { get; set; }
}

/// <summary>types of GetDirectoryGroupStatsAnswer.</summary>
public sealed record GetDirectoryGroupStatsAnswerTypes
{
    /// <summary><c>type</c>; known values: <c>GROUP</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>count</c>.</summary>
    [JsonPropertyName("count")]
    public long? Count { get; init; }
}

/// <summary>totals of GetDirectoryGroupStatsAnswer.</summary>
public sealed record GetDirectoryGroupStatsAnswerTotals
{
    /// <summary><c>all</c>.</summary>
    [JsonPropertyName("all")]
    public long? All { get; init; }

    /// <summary><c>synced</c>.</summary>
    [JsonPropertyName("synced")]
    public long? Synced { get; init; }
}

/// <summary>The answer to "Get group stats".</summary>
public sealed record GetDirectoryGroupStatsAnswer
{
    /// <summary><c>types</c>.</summary>
    [JsonPropertyName("types")]
    public IReadOnlyList<GetDirectoryGroupStatsAnswerTypes>? Types { get; init; }

    /// <summary><c>totals</c>.</summary>
    [JsonPropertyName("totals")]
    public GetDirectoryGroupStatsAnswerTotals? Totals { get; init; }
}
