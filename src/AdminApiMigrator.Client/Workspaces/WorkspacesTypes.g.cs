// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>attributes of WorkspaceEntry.</summary>
public sealed record WorkspaceEntryAttributes
{
    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>typeKey</c>.</summary>
    [JsonPropertyName("typeKey")]
    public string? TypeKey { get; init; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>owner</c>.</summary>
    [JsonPropertyName("owner")]
    public string? Owner { get; init; }

    /// <summary><c>status</c>; known values: <c>online</c>, <c>offline</c>, <c>deprecated</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; init; }

    /// <summary><c>hostUrl</c>.</summary>
    [JsonPropertyName("hostUrl")]
    public string? HostUrl { get; init; }

    /// <summary><c>realm</c>.</summary>
    [JsonPropertyName("realm")]
    public string? Realm { get; init; }

    /// <summary><c>regions</c>.</summary>
    [JsonPropertyName("regions")]
    public string? Regions { get; init; }

    /// <summary><c>usage</c>.</summary>
    [JsonPropertyName("usage")]
    public string? Usage { get; init; }

    /// <summary><c>capacity</c>.</summary>
    [JsonPropertyName("capacity")]
    public string? Capacity { get; init; }

    /// <summary><c>sandbox</c>.</summary>
    [JsonPropertyName("sandbox")]
    public string? Sandbox { get; init; }

    /// <summary><c>directoryId</c>.</summary>
    [JsonPropertyName("directoryId")]
    public string? DirectoryId { get; init; }
}

/// <summary>An entry of "Get list of workspaces".</summary>
public sealed record WorkspaceEntry
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>attributes</c>.</summary>
    [JsonPropertyName("attributes")]
    public WorkspaceEntryAttributes? Attributes { get; init; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public string? Links { get; init; }
}

/// <summary>sort of QueryWorkspacesBody.</summary>
public sealed record QueryWorkspacesBodySort
{
    /// <summary><c>field</c>.</summary>
    [JsonPropertyName("field")]
    public string? Field { get; set; }

    /// <summary><c>order</c>; known values: <c>asc</c>, <c>desc</c>.</summary>
    [JsonPropertyName("order")]
    public string? Order { get; set; }
}

/// <summary>What "Get list of workspaces" sends. Fields that are null are not sent.</summary>
public sealed record QueryWorkspacesBody
{
    /// <summary><c>query</c>.</summary>
    [JsonPropertyName("query")]
    public JsonElement? Query { get; set; }

    /// <summary><c>limit</c>; at most 1000; 20 when it is left out.</summary>
    [JsonPropertyName("limit")]
    public long? Limit { get; set; }

    /// <summary><c>sort</c>.</summary>
    [JsonPropertyName("sort")]
    public IReadOnlyList<QueryWorkspacesBodySort>? Sort { get; set; }
}
