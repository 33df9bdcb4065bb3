// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>sandbox of WorkspaceEntryAttributes.</summary>
public sealed record WorkspaceEntryAttributesSandbox
{
    /// <summary><c>type</c>; known values: <c>CHILD</c>, <c>NONE</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }
}

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

    /// <summary><c>statusDetails</c>.</summary>
    [JsonPropertyName("statusDetails")]
    public IReadOnlyList<string>? StatusDetails { get; init; }

    /// <summary><c>icons</c>.</summary>
    [JsonPropertyName("icons")]
    public JsonElement? Icons { get; init; }

    /// <summary><c>avatars</c>.</summary>
    [JsonPropertyName("avatars")]
    public JsonElement? Avatars { get; init; }

    /// <summary><c>labels</c>.</summary>
    [JsonPropertyName("labels")]
    public IReadOnlyList<string>? Labels { get; init; }

    /// <summary><c>sandbox</c>.</summary>
    [JsonPropertyName("sandbox")]
    public WorkspaceEntryAttributesSandbox? Sandbox { get; init; }

    /// <summary><c>usage</c>.</summary>
    [JsonPropertyName("usage")]
    public long? Usage { get; init; }

    /// <summary><c>capacity</c>.</summary>
    [JsonPropertyName("capacity")]
    public long? Capacity { get; init; }

    /// <summary><c>createdAt</c>.</summary>
    [JsonPropertyName("createdAt")]
    public string? CreatedAt { get; init; }

    /// <summary><c>createdBy</c>.</summary>
    [JsonPropertyName("createdBy")]
    public string? CreatedBy { get; init; }

    /// <summary><c>updatedAt</c>.</summary>
    [JsonPropertyName("updatedAt")]
    public string? UpdatedAt { get; init; }

    /// <summary><c>hostUrl</c>.</summary>
    [JsonPropertyName("hostUrl")]
    public string? HostUrl { get; init; }

    /// <summary><c>realm</c>.</summary>
    [JsonPropertyName("realm")]
    public string? Realm { get; init; }

    /// <summary><c>regions</c>.</summary>
    [JsonPropertyName("regions")]
    public IReadOnlyList<string>? Regions { get; init; }

    /// <summary><c>directoryId</c>.</summary>
    [JsonPropertyName("directoryId")]
    public string? DirectoryId { get; init; }
}

/// <summary>links of WorkspaceEntry.</summary>
public sealed record WorkspaceEntryLinks
{
    /// <summary><c>self</c>.</summary>
    [JsonPropertyName("self")]
    public string? Self { get; init; }
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
    public WorkspaceEntryLinks? Links { get; init; }

    /// <summary><c>relationships</c>.</summary>
    [JsonPropertyName("relationships")]
    public JsonElement? Relationships { get; init; }
}

/// <summary>field of WorkspaceQuery.</summary>
public sealed record WorkspaceQueryField
{
    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>values</c>.</summary>
    [JsonPropertyName("values")]
    public IReadOnlyList<string>? Values { get; init; }
}

/// <summary>WorkspaceQuery of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record WorkspaceQuery
{
    /// <summary><c>and</c>.</summary>
    [JsonPropertyName("and")]
    public IReadOnlyList<WorkspaceQuery>? And { get; init; }

    /// <summary><c>nor</c>.</summary>
    [JsonPropertyName("nor")]
    public IReadOnlyList<WorkspaceQuery>? Nor { get; init; }

    /// <summary><c>field</c>.</summary>
    [JsonPropertyName("field")]
    public WorkspaceQueryField? Field { get; init; }

    /// <summary><c>searchWorkspaces</c>; a part of the name or of the address.</summary>
    [JsonPropertyName("searchWorkspaces")]
    public string? SearchWorkspaces { get; init; }

    /// <summary><c>value</c>.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; init; }

    /// <summary><c>features</c>.</summary>
    [JsonPropertyName("features")]
    public IReadOnlyList<string>? Features { get; init; }

    /// <summary><c>policies</c>.</summary>
    [JsonPropertyName("policies")]
    public IReadOnlyList<string>? Policies { get; init; }
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
    public WorkspaceQuery? Query { get; set; }

    /// <summary><c>limit</c>; at least 1; at most 1000; 20 when it is left out.</summary>
    [JsonPropertyName("limit")]
    public long? Limit { get; set; }

    /// <summary><c>sort</c>.</summary>
    [JsonPropertyName("sort")]
    public IReadOnlyList<QueryWorkspacesBodySort>? Sort { get; set; }
}
