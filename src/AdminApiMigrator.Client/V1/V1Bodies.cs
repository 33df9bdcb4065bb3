using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>The body of v1's search for users.</summary>
internal sealed record V1UserSearchBody
{
    public IReadOnlyList<string>? AccountIds { get; init; }

    public IReadOnlyList<string>? AccountTypes { get; init; }

    public IReadOnlyList<string>? AccountStatuses { get; init; }

    public V1TextFilter? NamesOrNicknames { get; init; }

    public V1TextFilter? EmailUsernames { get; init; }

    public V1TextFilter? EmailDomains { get; init; }

    public bool? IsSuspended { get; init; }

    public string? Cursor { get; init; }

    public int? Limit { get; init; }

    public IReadOnlyList<string>? Expand { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}

/// <summary>The body of v1's search for groups.</summary>
internal sealed record V1GroupSearchBody
{
    public IReadOnlyList<string>? GroupIds { get; init; }

    public V1TextFilter? GroupNames { get; init; }

    public string? Cursor { get; init; }

    public int? Limit { get; init; }

    public IReadOnlyList<string>? Expand { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}

/// <summary>The body of v1's invitation.</summary>
internal sealed record V1Invitation
{
    public string? Email { get; init; }

    public V1PermissionRule? PermissionRule { get; init; }

    public bool? SendNotification { get; init; }

    public string? NotificationText { get; init; }
}

/// <summary>A role on a resource, in an invitation.</summary>
internal sealed record V1PermissionRule(string? Resource, string? Role);

/// <summary>The body that creates a group.</summary>
internal sealed record V1NewGroup
{
    public string? Name { get; init; }

    public string? Description { get; init; }
}

/// <summary>The body that adds a member.</summary>
internal sealed record V1NewMember
{
    [JsonPropertyName("account_id")]
    public string? AccountId { get; init; }
}

/// <summary>The body that gives or takes roles.</summary>
internal sealed record V1RoleAssociations
{
    public IReadOnlyList<V1PermissionRule?>? RoleAssociations { get; init; }
}

/// <summary>The body of most answers of v1.</summary>
internal sealed record V1Message(string Message);

/// <summary>The body that answers a group's creation.</summary>
internal sealed record V1GroupCreated(string Message, string GroupId);

/// <summary>A page of v1's searches.</summary>
internal sealed record V1Page<T>(IReadOnlyList<T> Data, V1Links Links);

/// <summary>The links of such a page; a bare cursor, as v1 gave.</summary>
internal sealed record V1Links(string? Next);

/// <summary>A user as v1's search gave it: the last six only when expanded.</summary>
internal sealed record V1User
{
    public string? AccountId { get; init; }

    public string? AccountType { get; init; }

    public string? AccountStatus { get; init; }

    public bool? StatusInUserbase { get; init; }

    public string? Name { get; init; }

    public string? Nickname { get; init; }

    public string? Email { get; init; }

    public bool? EmailVerified { get; init; }

    public IReadOnlyList<V1ProductLastAccess>? ProductLastAccess { get; init; }

    public IReadOnlyList<UserGroup>? Groups { get; init; }
}

/// <summary>When a user was last seen in an app.</summary>
internal sealed record V1ProductLastAccess(string? ProductKey, string? CloudSiteId, string? LastActiveTimestamp);

/// <summary>A group as v1's search gave it: the last ones only when expanded.</summary>
internal sealed record V1Group
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<V1RoleAssignment>? RoleAssignments { get; init; }

    public IReadOnlyList<V1User>? Users { get; init; }

    public ManagementAccess? ManagementAccess { get; init; }
}

/// <summary>A role that a group gives.</summary>
internal sealed record V1RoleAssignment(string? ResourceId, string? PrincipalId, string? RoleId);

/// <summary>The shapes of v1, for the serializer to know without looking at types at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(V1UserSearchBody))]
[JsonSerializable(typeof(V1GroupSearchBody))]
[JsonSerializable(typeof(V1Invitation))]
[JsonSerializable(typeof(V1NewGroup))]
[JsonSerializable(typeof(V1NewMember))]
[JsonSerializable(typeof(V1RoleAssociations))]
[JsonSerializable(typeof(V1Message))]
[JsonSerializable(typeof(V1GroupCreated))]
[JsonSerializable(typeof(V1Page<V1User>))]
[JsonSerializable(typeof(V1Page<V1Group>))]
[JsonSerializable(typeof(V1Cursor))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class V1Json : JsonSerializerContext;
