// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>attributes of OrgModel.</summary>
public sealed record OrgModelAttributes
{
    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }
}

/// <summary>links of OrgModelRelationshipsDomains.</summary>
public sealed record OrgModelRelationshipsDomainsLinks
{
    /// <summary><c>related</c>.</summary>
    [JsonPropertyName("related")]
    public string? Related { get; init; }
}

/// <summary>domains of OrgModelRelationships.</summary>
public sealed record OrgModelRelationshipsDomains
{
    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public OrgModelRelationshipsDomainsLinks? Links { get; init; }
}

/// <summary>links of OrgModelRelationshipsUsers.</summary>
public sealed record OrgModelRelationshipsUsersLinks
{
    /// <summary><c>related</c>.</summary>
    [JsonPropertyName("related")]
    public string? Related { get; init; }
}

/// <summary>users of OrgModelRelationships.</summary>
public sealed record OrgModelRelationshipsUsers
{
    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public OrgModelRelationshipsUsersLinks? Links { get; init; }
}

/// <summary>relationships of OrgModel.</summary>
public sealed record OrgModelRelationships
{
    /// <summary><c>domains</c>.</summary>
    [JsonPropertyName("domains")]
    public OrgModelRelationshipsDomains? Domains { get; init; }

    /// <summary><c>users</c>.</summary>
    [JsonPropertyName("users")]
    public OrgModelRelationshipsUsers? Users { get; init; }
}

/// <summary>links of OrgModel.</summary>
public sealed record OrgModelLinks
{
    /// <summary><c>self</c>.</summary>
    [JsonPropertyName("self")]
    public string? Self { get; init; }
}

/// <summary>OrgModel of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record OrgModel
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>type</c>; known values: <c>orgs</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>attributes</c>.</summary>
    [JsonPropertyName("attributes")]
    public OrgModelAttributes? Attributes { get; init; }

    /// <summary><c>relationships</c>.</summary>
    [JsonPropertyName("relationships")]
    public OrgModelRelationships? Relationships { get; init; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public OrgModelLinks? Links { get; init; }
}
