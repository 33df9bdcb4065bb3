// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>UrlLinks of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record UrlLinks
{
    /// <summary><c>self</c>.</summary>
    [JsonPropertyName("self")]
    public string? Self { get; init; }

    /// <summary><c>prev</c>.</summary>
    [JsonPropertyName("prev")]
    public string? Prev { get; init; }

    /// <summary><c>next</c>.</summary>
    [JsonPropertyName("next")]
    public string? Next { get; init; }
}
