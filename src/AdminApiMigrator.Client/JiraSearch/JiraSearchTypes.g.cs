// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>What "Search for issues using JQL (GET)" can be asked for. What is null is not sent.</summary>
public sealed record SearchJiraIssuesByGetOptions
{
    /// <summary><c>jql</c>.</summary>
    [JsonPropertyName("jql")]
    public string? Jql { get; set; }

    /// <summary><c>startAt</c>.</summary>
    [JsonPropertyName("startAt")]
    public long? StartAt { get; set; }

    /// <summary><c>maxResults</c>.</summary>
    [JsonPropertyName("maxResults")]
    public long? MaxResults { get; set; }

    /// <summary><c>validateQuery</c>.</summary>
    [JsonPropertyName("validateQuery")]
    public string? ValidateQuery { get; set; }

    /// <summary><c>fields</c>.</summary>
    [JsonPropertyName("fields")]
    public IReadOnlyList<string>? Fields { get; set; }

    /// <summary><c>expand</c>.</summary>
    [JsonPropertyName("expand")]
    public string? Expand { get; set; }

    /// <summary><c>properties</c>.</summary>
    [JsonPropertyName("properties")]
    public IReadOnlyList<string>? Properties { get; set; }

    /// <summary><c>fieldsByKeys</c>.</summary>
    [JsonPropertyName("fieldsByKeys")]
    public bool? FieldsByKeys { get; set; }
}

/// <summary>What "Search for issues using JQL (POST)" sends. Fields that are null are not sent.</summary>
public sealed record SearchJiraIssuesBody
{
    /// <summary><c>jql</c>.</summary>
    [JsonPropertyName("jql")]
    public string? Jql { get; set; }

    /// <summary><c>startAt</c>.</summary>
    [JsonPropertyName("startAt")]
    public long? StartAt { get; set; }

    /// <summary><c>maxResults</c>.</summary>
    [JsonPropertyName("maxResults")]
    public long? MaxResults { get; set; }

    /// <summary><c>validateQuery</c>.</summary>
    [JsonPropertyName("validateQuery")]
    public string? ValidateQuery { get; set; }

    /// <summary><c>fields</c>.</summary>
    [JsonPropertyName("fields")]
    public IReadOnlyList<string>? Fields { get; set; }

    /// <summary><c>expand</c>.</summary>
    [JsonPropertyName("expand")]
    public IReadOnlyList<string>? Expand { get; set; }

    /// <summary><c>properties</c>.</summary>
    [JsonPropertyName("properties")]
    public IReadOnlyList<string>? Properties { get; set; }

    /// <summary><c>fieldsByKeys</c>.</summary>
    [JsonPropertyName("fieldsByKeys")]
    public bool? FieldsByKeys { get; set; }
}

/// <summary>The body of "Search issue IDs using JQL".</summary>
internal sealed record SearchJiraIssueIdsBody([property: JsonPropertyName("jql")] string? Jql, [property: JsonPropertyName("maxResults")] long? MaxResults, [property: JsonPropertyName("nextPageToken")] string? NextPageToken);

/// <summary>The body of "Evaluate Jira expression".</summary>
internal sealed record EvalJiraExpressionBody([property: JsonPropertyName("expression")] string Expression, [property: JsonPropertyName("context")] JsonElement? Context);

/// <summary>The answer to "Search for issues using JQL enhanced search (GET)".</summary>
public sealed record ListJiraIssuesByJqlAnswer
{
    /// <summary><c>issues</c>.</summary>
    [JsonPropertyName("issues")]
    public IReadOnlyList<JsonElement>? Issues { get; init; }

    /// <summary><c>nextPageToken</c>.</summary>
    [JsonPropertyName("nextPageToken")]
    public string? NextPageToken { get; init; }

    /// <summary><c>isLast</c>.</summary>
    [JsonPropertyName("isLast")]
    public bool? IsLast { get; init; }
}

/// <summary>What "Search for issues using JQL enhanced search (GET)" can be asked for. What is null is not sent.</summary>
public sealed record ListJiraIssuesByJqlOptions
{
    /// <summary><c>nextPageToken</c>.</summary>
    [JsonPropertyName("nextPageToken")]
    public string? NextPageToken { get; set; }

    /// <summary><c>maxResults</c>.</summary>
    [JsonPropertyName("maxResults")]
    public long? MaxResults { get; set; }

    /// <summary><c>fields</c>; ids only when left out; *all for every field.</summary>
    [JsonPropertyName("fields")]
    public IReadOnlyList<string>? Fields { get; set; }

    /// <summary><c>expand</c>; divided by commas.</summary>
    [JsonPropertyName("expand")]
    public string? Expand { get; set; }

    /// <summary><c>properties</c>.</summary>
    [JsonPropertyName("properties")]
    public IReadOnlyList<string>? Properties { get; set; }

    /// <summary><c>fieldsByKeys</c>.</summary>
    [JsonPropertyName("fieldsByKeys")]
    public bool? FieldsByKeys { get; set; }
}

/// <summary>The answer to "Search for issues using JQL enhanced search (POST)".</summary>
public sealed record SearchJiraIssuesByJqlAnswer
{
    /// <summary><c>issues</c>.</summary>
    [JsonPropertyName("issues")]
    public IReadOnlyList<JsonElement>? Issues { get; init; }

    /// <summary><c>nextPageToken</c>.</summary>
    [JsonPropertyName("nextPageToken")]
    public string? NextPageToken { get; init; }

    /// <summary><c>isLast</c>.</summary>
    [JsonPropertyName("isLast")]
    public bool? IsLast { get; init; }
}

/// <summary>What "Search for issues using JQL enhanced search (POST)" sends. Fields that are null are not sent.</summary>
/// <param name="Jql"><c>jql</c>, required; an empty one is refused with 400.</param>
public sealed record SearchJiraIssuesByJqlBody([property: JsonPropertyName("jql")] string Jql)
{
    /// <summary><c>nextPageToken</c>.</summary>
    [JsonPropertyName("nextPageToken")]
    public string? NextPageToken { get; set; }

    /// <summary><c>maxResults</c>.</summary>
    [JsonPropertyName("maxResults")]
    public long? MaxResults { get; set; }

    /// <summary><c>fields</c>; ids only when left out; *all for every field.</summary>
    [JsonPropertyName("fields")]
    public IReadOnlyList<string>? Fields { get; set; }

    /// <summary><c>expand</c>; divided by commas.</summary>
    [JsonPropertyName("expand")]
    public string? Expand { get; set; }

    /// <summary><c>properties</c>.</summary>
    [JsonPropertyName("properties")]
    public IReadOnlyList<string>? Properties { get; set; }

    /// <summary><c>fieldsByKeys</c>.</summary>
    [JsonPropertyName("fieldsByKeys")]
    public bool? FieldsByKeys { get; set; }
}

/// <summary>The answer to "Count issues using JQL".</summary>
public sealed record CountJiraIssuesAnswer
{
    /// <summary><c>count</c>.</summary>
    [JsonPropertyName("count")]
    public long? Count { get; init; }
}

/// <summary>The body of "Count issues using JQL".</summary>
internal sealed record CountJiraIssuesBody([property: JsonPropertyName("jql")] string Jql);

/// <summary>The answer to "Evaluate Jira expression using enhanced search".</summary>
public sealed record EvaluateJiraExpressionAnswer
{
    /// <summary><c>value</c>.</summary>
    [JsonPropertyName("value")]
    public JsonElement? Value { get; init; }

    /// <summary><c>meta</c>.</summary>
    [JsonPropertyName("meta")]
    public JsonElement? Meta { get; init; }
}

/// <summary>The body of "Evaluate Jira expression using enhanced search".</summary>
internal sealed record EvaluateJiraExpressionBody([property: JsonPropertyName("expression")] string Expression, [property: JsonPropertyName("context")] JsonElement? Context);
