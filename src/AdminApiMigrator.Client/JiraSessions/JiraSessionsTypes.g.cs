// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminApiMigrator.Client;

/// <summary>session of CreateJiraSessionAnswer.</summary>
public sealed record CreateJiraSessionAnswerSession
{
    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>value</c>.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; init; }
}

/// <summary>loginInfo of CreateJiraSessionAnswer.</summary>
public sealed record CreateJiraSessionAnswerLoginInfo
{
    /// <summary><c>failedLoginCount</c>.</summary>
    [JsonPropertyName("failedLoginCount")]
    public long? FailedLoginCount { get; init; }

    /// <summary><c>loginCount</c>.</summary>
    [JsonPropertyName("loginCount")]
    public long? LoginCount { get; init; }

    /// <summary><c>lastFailedLoginTime</c>.</summary>
    [JsonPropertyName("lastFailedLoginTime")]
    public string? LastFailedLoginTime { get; init; }

    /// <summary><c>previousLoginTime</c>.</summary>
    [JsonPropertyName("previousLoginTime")]
    public string? PreviousLoginTime { get; init; }
}

/// <summary>The answer to "Login".</summary>
public sealed record CreateJiraSessionAnswer
{
    /// <summary><c>session</c>.</summary>
    [JsonPropertyName("session")]
    public CreateJiraSessionAnswerSession? Session { get; init; }

    /// <summary><c>loginInfo</c>.</summary>
    [JsonPropertyName("loginInfo")]
    public CreateJiraSessionAnswerLoginInfo? LoginInfo { get; init; }
}

/// <summary>The body of "Login".</summary>
internal sealed record CreateJiraSessionBody([property: JsonPropertyName("username")] string? Username, [property: JsonPropertyName("password")] string? Password);
