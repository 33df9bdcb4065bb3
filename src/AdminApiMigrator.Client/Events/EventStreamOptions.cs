namespace AdminApiMigrator.Client;

/// <summary>Where a stream of events begins, and how often it asks.</summary>
public sealed record EventStreamOptions
{
    /// <summary>The shortest time between two requests: six seconds, which is ten a minute.</summary>
    public static readonly TimeSpan ShortestInterval = TimeSpan.FromSeconds(6);

    /// <summary>The cursor of the last batch that was dealt with; null to begin at <see cref="From"/>.</summary>
    public string? Cursor { get; set; }

    /// <summary>The point in time to begin at; null for everything that the service still has. Without meaning beside a cursor.</summary>
    public DateTimeOffset? From { get; set; }

    /// <summary>How many events a request brings at most, up to 500.</summary>
    public int PageSize { get; set; } = 500;

    /// <summary>The time between two requests, <see cref="ShortestInterval"/> or more.</summary>
    public TimeSpan Interval { get; set; } = ShortestInterval;
}
