// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>user of ApiTokenEntry.</summary>
public sealed record ApiTokenEntryUser
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>email</c>.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }
}

/// <summary>An entry of "Get all API tokens in an org".</summary>
public sealed record ApiTokenEntry
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>label</c>.</summary>
    [JsonPropertyName("label")]
    public string? Label { get; init; }

    /// <summary><c>status</c>; known values: <c>ALLOWED</c>, <c>BLOCKED</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; init; }

    /// <summary><c>createdAt</c>.</summary>
    [JsonPropertyName("createdAt")]
    public string? CreatedAt { get; init; }

    /// <summary><c>expiresAt</c>.</summary>
    [JsonPropertyName("expiresAt")]
    public string? ExpiresAt { get; init; }

    /// <summary><c>lastActiveAt</c>.</summary>
    [JsonPropertyName("lastActiveAt")]
    public string? LastActiveAt { get; init; }

    /// <summary><c>user</c>.</summary>
    [JsonPropertyName("user")]
    public ApiTokenEntryUser? User { get; init; }
}

/// <summary>What "Get all API tokens in an org" can be asked for. What is null is not sent.</summary>
public sealed record ListApiTokensOptions
{
    /// <summary><c>q</c>.</summary>
    [JsonPropertyName("q")]
    public string? Q { get; set; }

    /// <summary><c>status</c>; known values: <c>ALLOWED</c>, <c>BLOCKED</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary><c>createdAtSearchType</c>.</summary>
    [JsonPropertyName("createdAtSearchType")]
    public string? CreatedAtSearchType { get; set; }

    /// <summary><c>createdAtUom</c>.</summary>
    [JsonPropertyName("createdAtUom")]
    public string? CreatedAtUom { get; set; }

    /// <summary><c>createdAtValue</c>.</summary>
    [JsonPropertyName("createdAtValue")]
    public string? CreatedAtValue { get; set; }

    /// <summary><c>createdAtFrom</c>.</summary>
    [JsonPropertyName("createdAtFrom")]
    public string? CreatedAtFrom { get; set; }

    /// <summary><c>createdAtTo</c>.</summary>
    [JsonPropertyName("createdAtTo")]
    public string? CreatedAtTo { get; set; }

    /// <summary><c>createdAtRangeFrom</c>.</summary>
    [JsonPropertyName("createdAtRangeFrom")]
    public string? CreatedAtRangeFrom { get; set; }

    /// <summary><c>createdAtRangeTo</c>.</summary>
    [JsonPropertyName("createdAtRangeTo")]
    public string? CreatedAtRangeTo { get; set; }

    /// <summary><c>lastActiveAtSearchType</c>.</summary>
    [JsonPropertyName("lastActiveAtSearchType")]
    public string? LastActiveAtSearchType { get; set; }

    /// <summary><c>lastActiveAtUom</c>.</summary>
    [JsonPropertyName("lastActiveAtUom")]
    public string? LastActiveAtUom { get; set; }

    /// <summary><c>lastActiveAtValue</c>.</summary>
    [JsonPropertyName("lastActiveAtValue")]
    public string? LastActiveAtValue { get; set; }

    /// <summary><c>lastActiveAtFrom</c>.</summary>
    [JsonPropertyName("lastActiveAtFrom")]
    public string? LastActiveAtFrom { get; set; }

    /// <summary><c>lastActiveAtTo</c>.</summary>
    [JsonPropertyName("lastActiveAtTo")]
    public string? LastActiveAtTo { get; set; }

    /// <summary><c>lastActiveAtRangeFrom</c>.</summary>
    [JsonPropertyName("lastActiveAtRangeFrom")]
    public string? LastActiveAtRangeFrom { get; set; }

    /// <summary><c>lastActiveAtRangeTo</c>.</summary>
    [JsonPropertyName("lastActiveAtRangeTo")]
    public string? LastActiveAtRangeTo { get; set; }

    /// <summary><c>sort</c>; + or - and a field.</summary>
    [JsonPropertyName("sort")]
    public string? Sort { get; set; }

    /// <summary><c>pageSize</c>.</summary>
    [JsonPropertyName("pageSize")]
    public long? PageSize { get; set; }
}

/// <summary>The body of "Update a service account".</summary>
internal sealed record UpdateServiceAccountBody([property: JsonPropertyName("displayName")] string? DisplayName, [property: JsonPropertyName("description")] string? Description);
