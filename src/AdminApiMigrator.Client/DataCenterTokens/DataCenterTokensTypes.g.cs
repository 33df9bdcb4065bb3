// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>The answer to "Create personal access token".</summary>
public sealed record CreatePersonalAccessTokenAnswer
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; init; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>createdAt</c>.</summary>
    [JsonPropertyName("createdAt")]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary><c>expiringAt</c>.</summary>
    [JsonPropertyName("expiringAt")]
    public DateTimeOffset? ExpiringAt { get; init; }

    /// <summary><c>rawToken</c>.</summary>
    [JsonPropertyName("rawToken")]
    public string? RawToken { get; init; }
}

/// <summary>The body of "Create personal access token".</summary>
internal sealed record CreatePersonalAccessTokenBody([property: JsonPropertyName("name")] string Name, [property: JsonPropertyName("expirationDuration")] long? ExpirationDuration);

/// <summary>PersonalAccessToken of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record PersonalAccessToken
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public long? Id { get; init; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>createdAt</c>.</summary>
    [JsonPropertyName("createdAt")]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary><c>expiringAt</c>.</summary>
    [JsonPropertyName("expiringAt")]
    public DateTimeOffset? ExpiringAt { get; init; }

    /// <summary><c>lastAccessedAt</c>.</summary>
    [JsonPropertyName("lastAccessedAt")]
    public DateTimeOffset? LastAccessedAt { get; init; }
}

/// <summary>The body of "Create personal access token in Bamboo".</summary>
internal sealed record CreateBambooAccessTokenBody([property: JsonPropertyName("name")] string Name, [property: JsonPropertyName("daysUntilExpiry")] long? DaysUntilExpiry);
