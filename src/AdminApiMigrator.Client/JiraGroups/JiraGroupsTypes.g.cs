// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>The answer to "Create group".</summary>
public sealed record JiraGroup
{
    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>groupId</c>.</summary>
    [JsonPropertyName("groupId")]
    public string? GroupId { get; init; }

    /// <summary><c>self</c>.</summary>
    [JsonPropertyName("self")]
    public string? Self { get; init; }

    /// <summary><c>expand</c>.</summary>
    [JsonPropertyName("expand")]
    public string? Expand { get; init; }
}

/// <summary>The body of "Create group".</summary>
internal sealed record CreateJiraGroupBody([property: JsonPropertyName("name")] string Name);

/// <summary>The body of "Add user to group".</summary>
internal sealed record AddJiraUserToGroupBody([property: JsonPropertyName("accountId")] string AccountId);

/// <summary>What "Delete group" can be asked for. What is null is not sent.</summary>
public sealed record DeleteJiraGroupOptions
{
    /// <summary><c>groupname</c>.</summary>
    [JsonPropertyName("groupname")]
    public string? Groupname { get; set; }

    /// <summary><c>groupId</c>.</summary>
    [JsonPropertyName("groupId")]
    public string? GroupId { get; set; }

    /// <summary><c>swapGroup</c>.</summary>
    [JsonPropertyName("swapGroup")]
    public string? SwapGroup { get; set; }

    /// <summary><c>swapGroupId</c>.</summary>
    [JsonPropertyName("swapGroupId")]
    public string? SwapGroupId { get; set; }
}
