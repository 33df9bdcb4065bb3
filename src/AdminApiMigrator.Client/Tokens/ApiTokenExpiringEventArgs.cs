namespace AdminApiMigrator.Client;

/// <summary>Says that a token expires soon.</summary>
/// <param name="kind">Which API it opens.</param>
/// <param name="expiresAt">When it expires.</param>
/// <param name="remaining">How long it lasts from now on.</param>
/// <param name="days">Which of the warnings this is.</param>
public sealed class ApiTokenExpiringEventArgs(ApiTokenKind kind, DateTimeOffset expiresAt, TimeSpan remaining, int days) : EventArgs
{
    /// <summary>Which API the token opens.</summary>
    public ApiTokenKind Kind { get; } = kind;

    /// <summary>When it expires.</summary>
    public DateTimeOffset ExpiresAt { get; } = expiresAt;

    /// <summary>How long it lasts from now on.</summary>
    public TimeSpan Remaining { get; } = remaining;

    /// <summary>Which of the warnings this is: 30, 7 or 1 days. One that came due while the token was not used is left out.</summary>
    public int Days { get; } = days;
}
