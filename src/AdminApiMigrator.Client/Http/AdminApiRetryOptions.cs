namespace AdminApiMigrator.Client;

/// <summary>How long to try again, and how often.</summary>
public sealed record AdminApiRetryOptions
{
    /// <summary>How often a request is sent again after the first time. 0 for never.</summary>
    public int MaxRetries { get; set; } = 5;

    /// <summary>
    /// How long a request may take, all tries and waits together. A wait that would end later is not begun: the caller gets the answer 429
    /// or 503 at once, with the service's own word in its headers on when to come back. HttpClient's own timeout, which counts for all
    /// tries too, should not be shorter: a handler cannot see it.
    /// </summary>
    public TimeSpan Deadline { get; set; } = TimeSpan.FromSeconds(90);

    /// <summary>The first wait where the service names none; each further one is twice as long, give or take some chance.</summary>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait where the service names none.</summary>
    public TimeSpan LongestDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>What is wrong with these options; null for nothing.</summary>
    internal string? Problem
        => MaxRetries is < 0 or > 100 ? $"MaxRetries must be between 0 and 100, not {MaxRetries}."
        : Deadline <= TimeSpan.Zero || Deadline > TimeSpan.FromDays(1)
            ? $"Deadline must be more than nothing and a day at most, not {Deadline}."
        : FirstDelay <= TimeSpan.Zero ? $"FirstDelay must be more than nothing, not {FirstDelay}."
        : LongestDelay < FirstDelay || LongestDelay > TimeSpan.FromDays(1) ? "LongestDelay must be between FirstDelay and a day."
        : null;
}
