// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>The answer to "Add users to a policy".</summary>
public sealed record AddUsersToAuthPolicyAnswer
{
    /// <summary><c>taskId</c>.</summary>
    [JsonPropertyName("taskId")]
    public string? TaskId { get; init; }

    /// <summary><c>taskLink</c>.</summary>
    [JsonPropertyName("taskLink")]
    public string? TaskLink { get; init; }
}

/// <summary>The body of "Add users to a policy".</summary>
internal sealed record AddUsersToAuthPolicyBody([property: JsonPropertyName("users")] IReadOnlyList<string> Users);

/// <summary>details of GetAuthPolicyTaskAnswerFailureReasons.</summary>
public sealed record GetAuthPolicyTaskAnswerFailureReasonsDetails
{
    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public long? Status { get; init; }

    /// <summary><c>title</c>.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary><c>detail</c>.</summary>
    [JsonPropertyName("detail")]
    public string? Detail { get; init; }
}

/// <summary>failureReasons of GetAuthPolicyTaskAnswer.</summary>
public sealed record GetAuthPolicyTaskAnswerFailureReasons
{
    /// <summary><c>emails</c>.</summary>
    [JsonPropertyName("emails")]
    public IReadOnlyList<string>? Emails { get; init; }

    /// <summary><c>details</c>.</summary>
    [JsonPropertyName("details")]
    public GetAuthPolicyTaskAnswerFailureReasonsDetails? Details { get; init; }
}

/// <summary>The answer to "Get the status of a task".</summary>
public sealed record GetAuthPolicyTaskAnswer
{
    /// <summary><c>inProgressCount</c>.</summary>
    [JsonPropertyName("inProgressCount")]
    public long? InProgressCount { get; init; }

    /// <summary><c>successCount</c>.</summary>
    [JsonPropertyName("successCount")]
    public long? SuccessCount { get; init; }

    /// <summary><c>failureCount</c>.</summary>
    [JsonPropertyName("failureCount")]
    public long? FailureCount { get; init; }

    /// <summary><c>failureReasons</c>.</summary>
    [JsonPropertyName("failureReasons")]
    public IReadOnlyList<GetAuthPolicyTaskAnswerFailureReasons>? FailureReasons { get; init; }
}

/// <summary>The body of "Get policy information for managed users".</summary>
internal sealed record ListAuthPoliciesOfUsersBody([property: JsonPropertyName("accountIds")] IReadOnlyList<string> AccountIds);
