// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>meta of ControlPolicyResource.</summary>
public sealed record ControlPolicyResourceMeta
{
    /// <summary><c>scheduledDate</c>.</summary>
    [JsonPropertyName("scheduledDate")]
    public string? ScheduledDate { get; init; }

    /// <summary><c>migrationStartDateTime</c>.</summary>
    [JsonPropertyName("migrationStartDateTime")]
    public string? MigrationStartDateTime { get; init; }

    /// <summary><c>migrationEndDateTime</c>.</summary>
    [JsonPropertyName("migrationEndDateTime")]
    public string? MigrationEndDateTime { get; init; }

    /// <summary><c>atlassianAccountId</c>.</summary>
    [JsonPropertyName("atlassianAccountId")]
    public string? AtlassianAccountId { get; init; }
}

/// <summary>links of ControlPolicyResource.</summary>
public sealed record ControlPolicyResourceLinks
{
    /// <summary><c>ticket</c>.</summary>
    [JsonPropertyName("ticket")]
    public string? Ticket { get; init; }
}

/// <summary>ControlPolicyResource of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record ControlPolicyResource
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>applicationStatus</c>.</summary>
    [JsonPropertyName("applicationStatus")]
    public string? ApplicationStatus { get; init; }

    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public ControlPolicyResourceMeta? Meta { get; init; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public ControlPolicyResourceLinks? Links { get; init; }
}

/// <summary>meta of ListControlPolicyResourcesAnswer.</summary>
public sealed record ListControlPolicyResourcesAnswerMeta
{
    /// <summary><c>next</c>.</summary>
    [JsonPropertyName("next")]
    public string? Next { get; init; }

    /// <summary><c>page_size</c>.</summary>
    [JsonPropertyName("page_size")]
    public long? PageSize { get; init; }
}

/// <summary>The answer to "Get resources of a policy".</summary>
public sealed record ListControlPolicyResourcesAnswer
{
    /// <summary><c>data</c>.</summary>
    [JsonPropertyName("data")]
    public IReadOnlyList<ControlPolicyResource>? Data { get; init; }

    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public ListControlPolicyResourcesAnswerMeta? Meta { get; init; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public UrlLinks? Links { get; init; }
}

/// <summary>meta of CreateControlPolicyResourceBody.</summary>
public sealed record CreateControlPolicyResourceBodyMeta
{
    /// <summary><c>scheduledDate</c>.</summary>
    [JsonPropertyName("scheduledDate")]
    public string? ScheduledDate { get; set; }

    /// <summary><c>migrationStartDateTime</c>.</summary>
    [JsonPropertyName("migrationStartDateTime")]
    public string? MigrationStartDateTime { get; set; }

    /// <summary><c>migrationEndDateTime</c>.</summary>
    [JsonPropertyName("migrationEndDateTime")]
    public string? MigrationEndDateTime { get; set; }

    /// <summary><c>atlassianAccountId</c>.</summary>
    [JsonPropertyName("atlassianAccountId")]
    public string? AtlassianAccountId { get; set; }
}

/// <summary>links of CreateControlPolicyResourceBody.</summary>
public sealed record CreateControlPolicyResourceBodyLinks
{
    /// <summary><c>ticket</c>.</summary>
    [JsonPropertyName("ticket")]
    public string? Ticket { get; set; }
}

/// <summary>What "Create a new policy resource" sends. Fields that are null are not sent.</summary>
/// <param name="Id"><c>id</c>, required.</param>
public sealed record CreateControlPolicyResourceBody([property: JsonPropertyName("id")] string Id)
{
    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public CreateControlPolicyResourceBodyMeta? Meta { get; set; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public CreateControlPolicyResourceBodyLinks? Links { get; set; }
}
