// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>rule of PolicyDataAttributes.</summary>
public sealed record PolicyDataAttributesRule
{
    /// <summary><c>in</c>.</summary>
    [JsonPropertyName("in")]
    public IReadOnlyList<string>? In { get; init; }
}

/// <summary>meta of PolicyResource.</summary>
public sealed record PolicyResourceMeta
{
    /// <summary><c>scheduledDate</c>.</summary>
    [JsonPropertyName("scheduledDate")]
    public string? ScheduledDate { get; init; }

    /// <summary><c>migrationStartDateTime</c>.</summary>
    [JsonPropertyName("migrationStartDateTime")]
    public string? MigrationStartDateTime { get; init; }

    /// <summary><c>migrationEndDataTime</c>.</summary>
    [JsonPropertyName("migrationEndDataTime")]
    public string? MigrationEndDataTime { get; init; }

    /// <summary><c>atlassianAccountId</c>.</summary>
    [JsonPropertyName("atlassianAccountId")]
    public string? AtlassianAccountId { get; init; }
}

/// <summary>links of PolicyResource.</summary>
public sealed record PolicyResourceLinks
{
    /// <summary><c>ticket</c>.</summary>
    [JsonPropertyName("ticket")]
    public string? Ticket { get; init; }
}

/// <summary>PolicyResource of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record PolicyResource
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>applicationStatus</c>; known values: <c>applying</c>, <c>removing</c>, <c>applied</c>, <c>failed</c>, <c>scheduled</c>.</summary>
    [JsonPropertyName("applicationStatus")]
    public string? ApplicationStatus { get; init; }

    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public PolicyResourceMeta? Meta { get; init; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public PolicyResourceLinks? Links { get; init; }
}

/// <summary>attributes of PolicyData.</summary>
public sealed record PolicyDataAttributes
{
    /// <summary><c>type</c>; known values: <c>ip-allowlist</c>, <c>data-residency</c>, <c>data-security</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>status</c>; known values: <c>enabled</c>, <c>disabled</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; init; }

    /// <summary><c>rule</c>.</summary>
    [JsonPropertyName("rule")]
    public PolicyDataAttributesRule? Rule { get; init; }

    /// <summary><c>resources</c>.</summary>
    [JsonPropertyName("resources")]
    public IReadOnlyList<PolicyResource>? Resources { get; init; }
}

/// <summary>PolicyData of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record PolicyData
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>type</c>; known values: <c>policy</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>attributes</c>.</summary>
    [JsonPropertyName("attributes")]
    public PolicyDataAttributes? Attributes { get; init; }
}

/// <summary>rule of CreatePolicyBodyDataAttributes.</summary>
/// <param name="In"><c>in</c>, required.</param>
public sealed record CreatePolicyBodyDataAttributesRule([property: JsonPropertyName("in")] IReadOnlyList<string> In)
{
}

/// <summary>meta of CreatePolicyBodyDataAttributesResources.</summary>
public sealed record CreatePolicyBodyDataAttributesResourcesMeta
{
    /// <summary><c>scheduledDate</c>.</summary>
    [JsonPropertyName("scheduledDate")]
    public string? ScheduledDate { get; set; }

    /// <summary><c>migrationStartDateTime</c>.</summary>
    [JsonPropertyName("migrationStartDateTime")]
    public string? MigrationStartDateTime { get; set; }

    /// <summary><c>migrationEndDataTime</c>.</summary>
    [JsonPropertyName("migrationEndDataTime")]
    public string? MigrationEndDataTime { get; set; }

    /// <summary><c>atlassianAccountId</c>.</summary>
    [JsonPropertyName("atlassianAccountId")]
    public string? AtlassianAccountId { get; set; }
}

/// <summary>links of CreatePolicyBodyDataAttributesResources.</summary>
public sealed record CreatePolicyBodyDataAttributesResourcesLinks
{
    /// <summary><c>ticket</c>.</summary>
    [JsonPropertyName("ticket")]
    public string? Ticket { get; set; }
}

/// <summary>resources of CreatePolicyBodyDataAttributes.</summary>
/// <param name="Id"><c>id</c>, required.</param>
public sealed record CreatePolicyBodyDataAttributesResources([property: JsonPropertyName("id")] string Id)
{
    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public CreatePolicyBodyDataAttributesResourcesMeta? Meta { get; set; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public CreatePolicyBodyDataAttributesResourcesLinks? Links { get; set; }
}

/// <summary>attributes of CreatePolicyBodyData.</summary>
/// <param name="Type"><c>type</c>, required; known values: <c>ip-allowlist</c>, <c>data-residency</c>.</param>
public sealed record CreatePolicyBodyDataAttributes([property: JsonPropertyName("type")] string Type)
{
    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary><c>status</c>; known values: <c>enabled</c>, <c>disabled</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary><c>rule</c>.</summary>
    [JsonPropertyName("rule")]
    public CreatePolicyBodyDataAttributesRule? Rule { get; set; }

    /// <summary><c>resources</c>.</summary>
    [JsonPropertyName("resources")]
    public IReadOnlyList<CreatePolicyBodyDataAttributesResources>? Resources { get; set; }
}

/// <summary>data of CreatePolicyBody.</summary>
/// <param name="Type"><c>type</c>, required; known values: <c>policy</c>.</param>
public sealed record CreatePolicyBodyData([property: JsonPropertyName("type")] string Type)
{
    /// <summary><c>attributes</c>.</summary>
    [JsonPropertyName("attributes")]
    public CreatePolicyBodyDataAttributes? Attributes { get; set; }
}

/// <summary>What "Create a policy" sends. Fields that are null are not sent.</summary>
public sealed record CreatePolicyBody
{
    /// <summary><c>data</c>.</summary>
    [JsonPropertyName("data")]
    public CreatePolicyBodyData? Data { get; set; }
}

/// <summary>rule of UpdatePolicyBodyDataAttributes.</summary>
/// <param name="In"><c>in</c>, required.</param>
public sealed record UpdatePolicyBodyDataAttributesRule([property: JsonPropertyName("in")] IReadOnlyList<string> In)
{
}

/// <summary>meta of UpdatePolicyBodyDataAttributesResources.</summary>
public sealed record UpdatePolicyBodyDataAttributesResourcesMeta
{
    /// <summary><c>scheduledDate</c>.</summary>
    [JsonPropertyName("scheduledDate")]
    public string? ScheduledDate { get; set; }

    /// <summary><c>migrationStartDateTime</c>.</summary>
    [JsonPropertyName("migrationStartDateTime")]
    public string? MigrationStartDateTime { get; set; }

    /// <summary><c>migrationEndDataTime</c>.</summary>
    [JsonPropertyName("migrationEndDataTime")]
    public string? MigrationEndDataTime { get; set; }

    /// <summary><c>atlassianAccountId</c>.</summary>
    [JsonPropertyName("atlassianAccountId")]
    public string? AtlassianAccountId { get; set; }
}

/// <summary>links of UpdatePolicyBodyDataAttributesResources.</summary>
public sealed record UpdatePolicyBodyDataAttributesResourcesLinks
{
    /// <summary><c>ticket</c>.</summary>
    [JsonPropertyName("ticket")]
    public string? Ticket { get; set; }
}

/// <summary>resources of UpdatePolicyBodyDataAttributes.</summary>
/// <param name="Id"><c>id</c>, required.</param>
public sealed record UpdatePolicyBodyDataAttributesResources([property: JsonPropertyName("id")] string Id)
{
    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public UpdatePolicyBodyDataAttributesResourcesMeta? Meta { get; set; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public UpdatePolicyBodyDataAttributesResourcesLinks? Links { get; set; }
}

/// <summary>attributes of UpdatePolicyBodyData.</summary>
/// <param name="Type"><c>type</c>, required; known values: <c>ip-allowlist</c>, <c>data-residency</c>.</param>
public sealed record UpdatePolicyBodyDataAttributes([property: JsonPropertyName("type")] string Type)
{
    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary><c>status</c>; known values: <c>enabled</c>, <c>disabled</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary><c>rule</c>.</summary>
    [JsonPropertyName("rule")]
    public UpdatePolicyBodyDataAttributesRule? Rule { get; set; }

    /// <summary><c>resources</c>.</summary>
    [JsonPropertyName("resources")]
    public IReadOnlyList<UpdatePolicyBodyDataAttributesResources>? Resources { get; set; }
}

/// <summary>data of UpdatePolicyBody.</summary>
/// <param name="Type"><c>type</c>, required; known values: <c>policy</c>.</param>
public sealed record UpdatePolicyBodyData([property: JsonPropertyName("type")] string Type)
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>attributes</c>.</summary>
    [JsonPropertyName("attributes")]
    public UpdatePolicyBodyDataAttributes? Attributes { get; set; }
}

/// <summary>What "Update a policy" sends. Fields that are null are not sent.</summary>
public sealed record UpdatePolicyBody
{
    /// <summary><c>data</c>.</summary>
    [JsonPropertyName("data")]
    public UpdatePolicyBodyData? Data { get; set; }
}

/// <summary>meta of AddPolicyResourceBody.</summary>
public sealed record AddPolicyResourceBodyMeta
{
    /// <summary><c>scheduledDate</c>.</summary>
    [JsonPropertyName("scheduledDate")]
    public string? ScheduledDate { get; set; }

    /// <summary><c>migrationStartDateTime</c>.</summary>
    [JsonPropertyName("migrationStartDateTime")]
    public string? MigrationStartDateTime { get; set; }

    /// <summary><c>migrationEndDataTime</c>.</summary>
    [JsonPropertyName("migrationEndDataTime")]
    public string? MigrationEndDataTime { get; set; }

    /// <summary><c>atlassianAccountId</c>.</summary>
    [JsonPropertyName("atlassianAccountId")]
    public string? AtlassianAccountId { get; set; }
}

/// <summary>links of AddPolicyResourceBody.</summary>
public sealed record AddPolicyResourceBodyLinks
{
    /// <summary><c>ticket</c>.</summary>
    [JsonPropertyName("ticket")]
    public string? Ticket { get; set; }
}

/// <summary>What "Add resource to policy" sends. Fields that are null are not sent.</summary>
/// <param name="Id"><c>id</c>, required.</param>
public sealed record AddPolicyResourceBody([property: JsonPropertyName("id")] string Id)
{
    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public AddPolicyResourceBodyMeta? Meta { get; set; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public AddPolicyResourceBodyLinks? Links { get; set; }
}

/// <summary>meta of UpdatePolicyResourceBody.</summary>
public sealed record UpdatePolicyResourceBodyMeta
{
    /// <summary><c>scheduledDate</c>.</summary>
    [JsonPropertyName("scheduledDate")]
    public string? ScheduledDate { get; set; }

    /// <summary><c>migrationStartDateTime</c>.</summary>
    [JsonPropertyName("migrationStartDateTime")]
    public string? MigrationStartDateTime { get; set; }

    /// <summary><c>migrationEndDataTime</c>.</summary>
    [JsonPropertyName("migrationEndDataTime")]
    public string? MigrationEndDataTime { get; set; }

    /// <summary><c>atlassianAccountId</c>.</summary>
    [JsonPropertyName("atlassianAccountId")]
    public string? AtlassianAccountId { get; set; }
}

/// <summary>links of UpdatePolicyResourceBody.</summary>
public sealed record UpdatePolicyResourceBodyLinks
{
    /// <summary><c>ticket</c>.</summary>
    [JsonPropertyName("ticket")]
    public string? Ticket { get; set; }
}

/// <summary>What "Update policy resource" sends. Fields that are null are not sent.</summary>
public sealed record UpdatePolicyResourceBody
{
    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public UpdatePolicyResourceBodyMeta? Meta { get; set; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public UpdatePolicyResourceBodyLinks? Links { get; set; }
}
