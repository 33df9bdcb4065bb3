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

    /// <summary><c>orgId</c>.</summary>
    [JsonPropertyName("orgId")]
    public string? OrgId { get; init; }

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

    /// <summary><c>scopes</c>.</summary>
    [JsonPropertyName("scopes")]
    public IReadOnlyList<string>? Scopes { get; init; }

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
    public long? CreatedAtValue { get; set; }

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
    public long? LastActiveAtValue { get; set; }

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

/// <summary>createdBy of ApiKey.</summary>
public sealed record ApiKeyCreatedBy
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

/// <summary>ApiKey of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record ApiKey
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>label</c>.</summary>
    [JsonPropertyName("label")]
    public string? Label { get; init; }

    /// <summary><c>createdAt</c>.</summary>
    [JsonPropertyName("createdAt")]
    public string? CreatedAt { get; init; }

    /// <summary><c>expiresAt</c>.</summary>
    [JsonPropertyName("expiresAt")]
    public string? ExpiresAt { get; init; }

    /// <summary><c>lastActiveAt</c>.</summary>
    [JsonPropertyName("lastActiveAt")]
    public string? LastActiveAt { get; init; }

    /// <summary><c>systemAccountId</c>.</summary>
    [JsonPropertyName("systemAccountId")]
    public string? SystemAccountId { get; init; }

    /// <summary><c>resource</c>.</summary>
    [JsonPropertyName("resource")]
    public string? Resource { get; init; }

    /// <summary><c>orgId</c>.</summary>
    [JsonPropertyName("orgId")]
    public string? OrgId { get; init; }

    /// <summary><c>createdBy</c>.</summary>
    [JsonPropertyName("createdBy")]
    public ApiKeyCreatedBy? CreatedBy { get; init; }

    /// <summary><c>scopes</c>.</summary>
    [JsonPropertyName("scopes")]
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary><c>targetResources</c>.</summary>
    [JsonPropertyName("targetResources")]
    public IReadOnlyList<string>? TargetResources { get; init; }
}

/// <summary>What "Get all API keys in an org" can be asked for. What is null is not sent.</summary>
public sealed record ListApiKeysOptions
{
    /// <summary><c>q</c>.</summary>
    [JsonPropertyName("q")]
    public string? Q { get; set; }

    /// <summary><c>keyType</c>.</summary>
    [JsonPropertyName("keyType")]
    public string? KeyType { get; set; }

    /// <summary><c>expiresAtSearchType</c>.</summary>
    [JsonPropertyName("expiresAtSearchType")]
    public string? ExpiresAtSearchType { get; set; }

    /// <summary><c>expiresAtUom</c>.</summary>
    [JsonPropertyName("expiresAtUom")]
    public string? ExpiresAtUom { get; set; }

    /// <summary><c>expiresAtValue</c>.</summary>
    [JsonPropertyName("expiresAtValue")]
    public long? ExpiresAtValue { get; set; }

    /// <summary><c>expiresAtFrom</c>.</summary>
    [JsonPropertyName("expiresAtFrom")]
    public string? ExpiresAtFrom { get; set; }

    /// <summary><c>expiresAtTo</c>.</summary>
    [JsonPropertyName("expiresAtTo")]
    public string? ExpiresAtTo { get; set; }

    /// <summary><c>expiresAtRangeFrom</c>.</summary>
    [JsonPropertyName("expiresAtRangeFrom")]
    public string? ExpiresAtRangeFrom { get; set; }

    /// <summary><c>expiresAtRangeTo</c>.</summary>
    [JsonPropertyName("expiresAtRangeTo")]
    public string? ExpiresAtRangeTo { get; set; }

    /// <summary><c>lastActiveAtSearchType</c>.</summary>
    [JsonPropertyName("lastActiveAtSearchType")]
    public string? LastActiveAtSearchType { get; set; }

    /// <summary><c>pageSize</c>; as of its sibling of tokens.</summary>
    [JsonPropertyName("pageSize")]
    public long? PageSize { get; set; }
}

/// <summary>What "Get API key count" can be asked for. What is null is not sent.</summary>
public sealed record CountApiKeysOptions
{
    /// <summary><c>q</c>.</summary>
    [JsonPropertyName("q")]
    public string? Q { get; set; }

    /// <summary><c>keyType</c>.</summary>
    [JsonPropertyName("keyType")]
    public string? KeyType { get; set; }

    /// <summary><c>expiresAtSearchType</c>.</summary>
    [JsonPropertyName("expiresAtSearchType")]
    public string? ExpiresAtSearchType { get; set; }

    /// <summary><c>expiresAtUom</c>.</summary>
    [JsonPropertyName("expiresAtUom")]
    public string? ExpiresAtUom { get; set; }

    /// <summary><c>expiresAtValue</c>.</summary>
    [JsonPropertyName("expiresAtValue")]
    public long? ExpiresAtValue { get; set; }

    /// <summary><c>expiresAtFrom</c>.</summary>
    [JsonPropertyName("expiresAtFrom")]
    public string? ExpiresAtFrom { get; set; }

    /// <summary><c>expiresAtTo</c>.</summary>
    [JsonPropertyName("expiresAtTo")]
    public string? ExpiresAtTo { get; set; }

    /// <summary><c>expiresAtRangeFrom</c>.</summary>
    [JsonPropertyName("expiresAtRangeFrom")]
    public string? ExpiresAtRangeFrom { get; set; }

    /// <summary><c>expiresAtRangeTo</c>.</summary>
    [JsonPropertyName("expiresAtRangeTo")]
    public string? ExpiresAtRangeTo { get; set; }

    /// <summary><c>lastActiveAtSearchType</c>.</summary>
    [JsonPropertyName("lastActiveAtSearchType")]
    public string? LastActiveAtSearchType { get; set; }
}

/// <summary>OauthClient of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record OauthClient
{
    /// <summary><c>clientId</c>.</summary>
    [JsonPropertyName("clientId")]
    public string? ClientId { get; init; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>createdAt</c>; epoch milliseconds.</summary>
    [JsonPropertyName("createdAt")]
    public long? CreatedAt { get; init; }

    /// <summary><c>updatedAt</c>; epoch milliseconds.</summary>
    [JsonPropertyName("updatedAt")]
    public long? UpdatedAt { get; init; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; init; }
}

/// <summary>ServiceAccount of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record ServiceAccount
{
    /// <summary><c>atlassianId</c>.</summary>
    [JsonPropertyName("atlassianId")]
    public string? AtlassianId { get; init; }

    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>email</c>.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary><c>displayName</c>.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; init; }

    /// <summary><c>picture</c>.</summary>
    [JsonPropertyName("picture")]
    public string? Picture { get; init; }

    /// <summary><c>container</c>.</summary>
    [JsonPropertyName("container")]
    public string? Container { get; init; }

    /// <summary><c>updatedAt</c>; epoch milliseconds.</summary>
    [JsonPropertyName("updatedAt")]
    public long? UpdatedAt { get; init; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; init; }

    /// <summary><c>createdById</c>.</summary>
    [JsonPropertyName("createdById")]
    public string? CreatedById { get; init; }

    /// <summary><c>description</c>.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }
}

/// <summary>links of ListServiceAccountsAnswer.</summary>
public sealed record ListServiceAccountsAnswerLinks
{
    /// <summary><c>next</c>.</summary>
    [JsonPropertyName("next")]
    public string? Next { get; init; }

    /// <summary><c>prev</c>.</summary>
    [JsonPropertyName("prev")]
    public string? Prev { get; init; }
}

/// <summary>The answer to "List service accounts".</summary>
public sealed record ListServiceAccountsAnswer
{
    /// <summary><c>items</c>.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<ServiceAccount>? Items { get; init; }

    /// <summary><c>total</c>.</summary>
    [JsonPropertyName("total")]
    public long? Total { get; init; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public ListServiceAccountsAnswerLinks? Links { get; init; }
}

/// <summary>The body of "Update a service account".</summary>
internal sealed record UpdateServiceAccountBody([property: JsonPropertyName("displayName")] string? DisplayName, [property: JsonPropertyName("description")] string? Description);
