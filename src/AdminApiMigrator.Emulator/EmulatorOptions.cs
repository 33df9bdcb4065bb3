namespace AdminApiMigrator.Emulator;

/// <summary>How an emulator behaves.</summary>
public sealed class EmulatorOptions
{
    /// <summary>The day that decides which endpoints still work. The day after the removal when it is not set: 2026-07-01.</summary>
    public DateOnly AsOf { get; set; } = new(2026, 7, 1);

    /// <summary>What token ends and limit windows are measured with; the system's clock when it is not set.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>How an endpoint that ended answers.</summary>
    public RemovedAnswer RemovedAnswer { get; set; } = RemovedAnswer.Gone;

    /// <summary>The address to listen on; a free port of 127.0.0.1 when it is null.</summary>
    public Uri? Url { get; set; }

    /// <summary>The longest URL, path and query in bytes, that is not answered with 413; no limit when it is null.</summary>
    public int? LongestUrl { get; set; } = 8192;

    /// <summary>What goes wrong on purpose; nothing when it is not set.</summary>
    public EmulatorTrouble Trouble { get; set; } = new();

    /// <summary>How many requests the witness keeps; older ones are still counted.</summary>
    public int KeptRequests { get; set; } = 10_000;
}

/// <summary>How an endpoint that ended answers. What the service does is not established.</summary>
public enum RemovedAnswer
{
    /// <summary>410 with the code ADMIN-410-1.</summary>
    Gone,

    /// <summary>404 with the code ADMIN-404-1, as for a path that never was.</summary>
    NotFound,
}

/// <summary>The headers that say how long to wait.</summary>
public enum LimitHeaders
{
    /// <summary>Both families.</summary>
    Both,

    /// <summary>Retry-After, in seconds.</summary>
    RetryAfter,

    /// <summary>X-RateLimit-Limit, X-RateLimit-Remaining and X-RateLimit-Reset, the last a date and time in UTC.</summary>
    RateLimit,

    /// <summary>None.</summary>
    None,
}

/// <summary>How the calls of a limit are counted. What the service does is not established.</summary>
public enum LimitWindow
{
    /// <summary>From the first call on; all calls are forgotten when the window ends.</summary>
    Fixed,

    /// <summary>Over the time before each call; each call is forgotten by itself.</summary>
    Sliding,
}

/// <summary>Something that goes wrong on purpose.</summary>
public sealed record Fault
{
    /// <summary>The catalogue id of the operation; * for all.</summary>
    public string Route { get; init; } = "*";

    /// <summary>How often, from 0 for never to 1 for always.</summary>
    public double Rate { get; init; } = 1;

    /// <summary>How many times at most; null for no limit.</summary>
    public int? Times { get; init; }

    /// <summary>The status to answer with; null to answer as ever, late or in part.</summary>
    public int? Status { get; init; }

    /// <summary>Whether the request is carried out all the same, so that the caller is told of a failure that was none.</summary>
    public bool AfterWrite { get; init; }

    /// <summary>With 429 and 503, how many seconds to wait; null for the headers of a limit without Retry-After.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>How long the answer waits, in milliseconds.</summary>
    public int DelayMilliseconds { get; init; }

    /// <summary>How long the body waits between its bytes, in milliseconds for each of ten parts.</summary>
    public int SlowBodyMilliseconds { get; init; }

    /// <summary>Whether the connection ends in the middle of the body, or before the answer when there is no body.</summary>
    public bool Truncate { get; init; }
}
