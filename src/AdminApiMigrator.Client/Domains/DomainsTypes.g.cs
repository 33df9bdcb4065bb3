// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>claim of DomainDataAttributes.</summary>
public sealed record DomainDataAttributesClaim
{
    /// <summary><c>type</c>; known values: <c>http</c>, <c>dns</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>status</c>; known values: <c>verified</c>, <c>deleted</c>, <c>unverified</c>, <c>superseded</c>, <c>missing_token</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; init; }
}

/// <summary>attributes of DomainData.</summary>
public sealed record DomainDataAttributes
{
    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>claim</c>.</summary>
    [JsonPropertyName("claim")]
    public DomainDataAttributesClaim? Claim { get; init; }
}

/// <summary>links of DomainData.</summary>
public sealed record DomainDataLinks
{
    /// <summary><c>self</c>.</summary>
    [JsonPropertyName("self")]
    public string? Self { get; init; }
}

/// <summary>DomainData of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record DomainData
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>type</c>; known values: <c>domains</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>attributes</c>.</summary>
    [JsonPropertyName("attributes")]
    public DomainDataAttributes? Attributes { get; init; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public DomainDataLinks? Links { get; init; }
}
