// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>rule of PolicyEntryAttributes.</summary>
public sealed record PolicyEntryAttributesRule
{
    /// <summary><c>in</c>.</summary>
    [JsonPropertyName("in")]
    public IReadOnlyList<string>? In { get; init; }
}

/// <summary>resources of PolicyEntryAttributes.</summary>
public sealed record PolicyEntryAttributesResources
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>applicationStatus</c>.</summary>
    [JsonPropertyName("applicationStatus")]
    public string? ApplicationStatus { get; init; }

    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public string? Meta { get; init; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public string? Links { get; init; }
}

/// <summary>attributes of PolicyEntry.</summary>
public sealed record PolicyEntryAttributes
{
    /// <summary><c>type</c>; known values: <c>ip-allowlist</c>, <c>data-residency</c>, <c>data-security</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; init; }

    /// <summary><c>rule</c>.</summary>
    [JsonPropertyName("rule")]
    public PolicyEntryAttributesRule? Rule { get; init; }

    /// <summary><c>resources</c>.</summary>
    [JsonPropertyName("resources")]
    public IReadOnlyList<PolicyEntryAttributesResources>? Resources { get; init; }
}

/// <summary>An entry of "Get list of policies".</summary>
public sealed record PolicyEntry
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>type</c>; known values: <c>policy</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>attributes</c>.</summary>
    [JsonPropertyName("attributes")]
    public PolicyEntryAttributes? Attributes { get; init; }
}

/// <summary>rule of PolicyAttributes.</summary>
public sealed record PolicyAttributesRule
{
    /// <summary><c>in</c>.</summary>
    [JsonPropertyName("in")]
    public IReadOnlyList<string>? In { get; init; }
}

/// <summary>resources of PolicyAttributes.</summary>
public sealed record PolicyAttributesResources
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>applicationStatus</c>.</summary>
    [JsonPropertyName("applicationStatus")]
    public string? ApplicationStatus { get; init; }

    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public string? Meta { get; init; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public string? Links { get; init; }
}

/// <summary>attributes of Policy.</summary>
public sealed record PolicyAttributes
{
    /// <summary><c>type</c>; known values: <c>ip-allowlist</c>, <c>data-residency</c>, <c>data-security</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; init; }

    /// <summary><c>rule</c>.</summary>
    [JsonPropertyName("rule")]
    public PolicyAttributesRule? Rule { get; init; }

    /// <summary><c>resources</c>.</summary>
    [JsonPropertyName("resources")]
    public IReadOnlyList<PolicyAttributesResources>? Resources { get; init; }
}

/// <summary>The answer to "Create a policy".</summary>
public sealed record Policy
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>type</c>; known values: <c>policy</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>attributes</c>.</summary>
    [JsonPropertyName("attributes")]
    public PolicyAttributes? Attributes { get; init; }
}

/// <summary>rule of CreatePolicyBodyDataAttributes.</summary>
public sealed record CreatePolicyBodyDataAttributesRule
{
    /// <summary><c>in</c>.</summary>
    [JsonPropertyName("in")]
    public IReadOnlyList<string>? In { get; set; }
}

/// <summary>resources of CreatePolicyBodyDataAttributes.</summary>
public sealed record CreatePolicyBodyDataAttributesResources
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public string? Meta { get; set; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public string? Links { get; set; }
}

/// <summary>attributes of CreatePolicyBodyData.</summary>
public sealed record CreatePolicyBodyDataAttributes
{
    /// <summary><c>type</c>; known values: <c>ip-allowlist</c>, <c>data-residency</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

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
public sealed record CreatePolicyBodyData
{
    /// <summary><c>type</c>; known values: <c>policy</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

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
public sealed record UpdatePolicyBodyDataAttributesRule
{
    /// <summary><c>in</c>.</summary>
    [JsonPropertyName("in")]
    public IReadOnlyList<string>? In { get; set; }
}

/// <summary>resources of UpdatePolicyBodyDataAttributes.</summary>
public sealed record UpdatePolicyBodyDataAttributesResources
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public string? Meta { get; set; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public string? Links { get; set; }
}

/// <summary>attributes of UpdatePolicyBodyData.</summary>
public sealed record UpdatePolicyBodyDataAttributes
{
    /// <summary><c>type</c>; known values: <c>ip-allowlist</c>, <c>data-residency</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

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
public sealed record UpdatePolicyBodyData
{
    /// <summary><c>type</c>; known values: <c>policy</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

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

/// <summary>The body of "Update policy resource".</summary>
internal sealed record UpdatePolicyResourceBody([property: JsonPropertyName("meta")] JsonElement? Meta, [property: JsonPropertyName("links")] JsonElement? Links);
