// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>createdBy of ClassificationLevel.</summary>
public sealed record ClassificationLevelCreatedBy
{
    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>accountId</c>.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; init; }
}

/// <summary>changedBy of ClassificationLevel.</summary>
public sealed record ClassificationLevelChangedBy
{
    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>accountId</c>.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; init; }
}

/// <summary>ClassificationLevel of the service. Values of a fixed set are texts; null means that the service did not say.</summary>
public sealed record ClassificationLevel
{
    /// <summary><c>levelId</c>.</summary>
    [JsonPropertyName("levelId")]
    public string? LevelId { get; init; }

    /// <summary><c>orgId</c>.</summary>
    [JsonPropertyName("orgId")]
    public string? OrgId { get; init; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>definition</c>.</summary>
    [JsonPropertyName("definition")]
    public string? Definition { get; init; }

    /// <summary><c>guideline</c>.</summary>
    [JsonPropertyName("guideline")]
    public string? Guideline { get; init; }

    /// <summary><c>color</c>.</summary>
    [JsonPropertyName("color")]
    public string? Color { get; init; }

    /// <summary><c>sensitivity</c>.</summary>
    [JsonPropertyName("sensitivity")]
    public long? Sensitivity { get; init; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; init; }

    /// <summary><c>createdBy</c>.</summary>
    [JsonPropertyName("createdBy")]
    public ClassificationLevelCreatedBy? CreatedBy { get; init; }

    /// <summary><c>createdOn</c>.</summary>
    [JsonPropertyName("createdOn")]
    public string? CreatedOn { get; init; }

    /// <summary><c>changedBy</c>.</summary>
    [JsonPropertyName("changedBy")]
    public ClassificationLevelChangedBy? ChangedBy { get; init; }

    /// <summary><c>changedOn</c>.</summary>
    [JsonPropertyName("changedOn")]
    public string? ChangedOn { get; init; }
}

/// <summary>links of ListClassificationLevelsAnswer.</summary>
public sealed record ListClassificationLevelsAnswerLinks
{
    /// <summary><c>first</c>.</summary>
    [JsonPropertyName("first")]
    public string? First { get; init; }

    /// <summary><c>next</c>.</summary>
    [JsonPropertyName("next")]
    public string? Next { get; init; }

    /// <summary><c>prev</c>.</summary>
    [JsonPropertyName("prev")]
    public string? Prev { get; init; }
}

/// <summary>The answer to "Get all classification levels by orgId".</summary>
public sealed record ListClassificationLevelsAnswer
{
    /// <summary><c>levels</c>.</summary>
    [JsonPropertyName("levels")]
    public IReadOnlyList<ClassificationLevel>? Levels { get; init; }

    /// <summary><c>links</c>.</summary>
    [JsonPropertyName("links")]
    public ListClassificationLevelsAnswerLinks? Links { get; init; }
}

/// <summary>What "Create a new classification level" sends. Fields that are null are not sent.</summary>
/// <param name="Name"><c>name</c>, required.</param>
public sealed record CreateClassificationLevelBody([property: JsonPropertyName("name")] string Name)
{
    /// <summary><c>definition</c>.</summary>
    [JsonPropertyName("definition")]
    public string? Definition { get; set; }

    /// <summary><c>guideline</c>.</summary>
    [JsonPropertyName("guideline")]
    public string? Guideline { get; set; }

    /// <summary><c>color</c>.</summary>
    [JsonPropertyName("color")]
    public string? Color { get; set; }
}

/// <summary>The body of "Publish classification levels".</summary>
internal sealed record PublishClassificationLevelsBody([property: JsonPropertyName("levelIds")] IReadOnlyList<string> LevelIds);

/// <summary>The body of "Archive a data classification level".</summary>
internal sealed record ArchiveClassificationLevelBody([property: JsonPropertyName("levelId")] string LevelId);
