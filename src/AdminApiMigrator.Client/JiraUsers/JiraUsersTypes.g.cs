// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>The answer to "Create user".</summary>
public sealed record JiraUser
{
    /// <summary><c>self</c>.</summary>
    [JsonPropertyName("self")]
    public string? Self { get; init; }

    /// <summary><c>accountId</c>.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; init; }

    /// <summary><c>accountType</c>.</summary>
    [JsonPropertyName("accountType")]
    public string? AccountType { get; init; }

    /// <summary><c>emailAddress</c>.</summary>
    [JsonPropertyName("emailAddress")]
    public string? EmailAddress { get; init; }

    /// <summary><c>displayName</c>.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; init; }

    /// <summary><c>active</c>.</summary>
    [JsonPropertyName("active")]
    public bool? Active { get; init; }

    /// <summary><c>timeZone</c>.</summary>
    [JsonPropertyName("timeZone")]
    public string? TimeZone { get; init; }

    /// <summary><c>locale</c>.</summary>
    [JsonPropertyName("locale")]
    public string? Locale { get; init; }

    /// <summary><c>avatarUrls</c>.</summary>
    [JsonPropertyName("avatarUrls")]
    public JsonElement? AvatarUrls { get; init; }

    /// <summary><c>expand</c>.</summary>
    [JsonPropertyName("expand")]
    public string? Expand { get; init; }
}

/// <summary>The body of "Create user".</summary>
internal sealed record CreateJiraUserBody([property: JsonPropertyName("emailAddress")] string EmailAddress, [property: JsonPropertyName("products")] IReadOnlyList<string> Products);
