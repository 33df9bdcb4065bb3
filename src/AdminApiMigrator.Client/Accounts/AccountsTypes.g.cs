// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>reason of ManagementPermission.</summary>
public sealed record ManagementPermissionReason
{
    /// <summary><c>key</c>.</summary>
    [JsonPropertyName("key")]
    public string? Key { get; init; }
}

/// <summary>ManagementPermission of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record ManagementPermission
{
    /// <summary><c>allowed</c>.</summary>
    [JsonPropertyName("allowed")]
    public bool? Allowed { get; init; }

    /// <summary><c>reason</c>.</summary>
    [JsonPropertyName("reason")]
    public ManagementPermissionReason? Reason { get; init; }
}

/// <summary>extended_profile of ManagedProfileAccount.</summary>
public sealed record ManagedProfileAccountExtendedProfile
{
    /// <summary><c>job_title</c>.</summary>
    [JsonPropertyName("job_title")]
    public string? JobTitle { get; init; }

    /// <summary><c>organization</c>.</summary>
    [JsonPropertyName("organization")]
    public string? Organization { get; init; }

    /// <summary><c>department</c>.</summary>
    [JsonPropertyName("department")]
    public string? Department { get; init; }

    /// <summary><c>location</c>.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; init; }
}

/// <summary>account of ManagedProfile.</summary>
public sealed record ManagedProfileAccount
{
    /// <summary><c>account_id</c>.</summary>
    [JsonPropertyName("account_id")]
    public string? AccountId { get; init; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>nickname</c>.</summary>
    [JsonPropertyName("nickname")]
    public string? Nickname { get; init; }

    /// <summary><c>zoneinfo</c>.</summary>
    [JsonPropertyName("zoneinfo")]
    public string? Zoneinfo { get; init; }

    /// <summary><c>locale</c>.</summary>
    [JsonPropertyName("locale")]
    public string? Locale { get; init; }

    /// <summary><c>email</c>.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary><c>picture</c>.</summary>
    [JsonPropertyName("picture")]
    public string? Picture { get; init; }

    /// <summary><c>account_type</c>.</summary>
    [JsonPropertyName("account_type")]
    public string? AccountType { get; init; }

    /// <summary><c>account_status</c>.</summary>
    [JsonPropertyName("account_status")]
    public string? AccountStatus { get; init; }

    /// <summary><c>email_verified</c>.</summary>
    [JsonPropertyName("email_verified")]
    public bool? EmailVerified { get; init; }

    /// <summary><c>extended_profile</c>.</summary>
    [JsonPropertyName("extended_profile")]
    public ManagedProfileAccountExtendedProfile? ExtendedProfile { get; init; }

    /// <summary><c>privacy_settings</c>.</summary>
    [JsonPropertyName("privacy_settings")]
    public JsonElement? PrivacySettings { get; init; }
}

/// <summary>The answer to "Get profile".</summary>
public sealed record ManagedProfile
{
    /// <summary><c>account</c>.</summary>
    [JsonPropertyName("account")]
    public ManagedProfileAccount? Account { get; init; }
}

/// <summary>extended_profile of UpdateManagedProfileBody.</summary>
public sealed record UpdateManagedProfileBodyExtendedProfile
{
    /// <summary><c>job_title</c>.</summary>
    [JsonPropertyName("job_title")]
    public string? JobTitle { get; set; }

    /// <summary><c>organization</c>.</summary>
    [JsonPropertyName("organization")]
    public string? Organization { get; set; }

    /// <summary><c>department</c>.</summary>
    [JsonPropertyName("department")]
    public string? Department { get; set; }

    /// <summary><c>location</c>.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; set; }
}

/// <summary>What "Update profile" sends. Fields that are null are not sent.</summary>
public sealed record UpdateManagedProfileBody
{
    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary><c>nickname</c>.</summary>
    [JsonPropertyName("nickname")]
    public string? Nickname { get; set; }

    /// <summary><c>zoneinfo</c>.</summary>
    [JsonPropertyName("zoneinfo")]
    public string? Zoneinfo { get; set; }

    /// <summary><c>locale</c>.</summary>
    [JsonPropertyName("locale")]
    public string? Locale { get; set; }

    /// <summary><c>extended_profile</c>.</summary>
    [JsonPropertyName("extended_profile")]
    public UpdateManagedProfileBodyExtendedProfile? ExtendedProfile { get; set; }
}

/// <summary>The body of "Set email".</summary>
internal sealed record SetManagedEmailBody([property: JsonPropertyName("email")] string Email);

/// <summary>UserApiToken of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record UserApiToken
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>label</c>.</summary>
    [JsonPropertyName("label")]
    public string? Label { get; init; }

    /// <summary><c>createdAt</c>.</summary>
    [JsonPropertyName("createdAt")]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary><c>lastAccess</c>.</summary>
    [JsonPropertyName("lastAccess")]
    public DateTimeOffset? LastAccess { get; init; }

    /// <summary><c>expiry</c>.</summary>
    [JsonPropertyName("expiry")]
    public DateTimeOffset? Expiry { get; init; }
}

/// <summary>The body of "Deactivate a user".</summary>
internal sealed record DeactivateAccountBody([property: JsonPropertyName("message")] string? Message);
