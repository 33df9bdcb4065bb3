using System.Globalization;

namespace AdminApiMigrator.Emulator;

/// <summary>How many calls are left, counted for each organization and operation in windows that start with their first call.</summary>
internal sealed class RateLimits(EmulatorClock clock)
{
    private readonly Dictionary<(string? Organization, string Route), (DateTimeOffset Start, int Calls)> _windows = [];

    /// <summary>Counts a call.</summary>
    /// <returns>The headers that say what is left, and whether the call is over the limit; null when there is no limit.</returns>
    public LimitReading? Count(string? organization, EmulatedRoute route, int? perMinute)
    {
        var own = route.Limit is { } limit ? Count(organization, route.Id, limit) : null;
        var general = perMinute is { } calls ? Count(organization, "*", new RouteLimit(calls, TimeSpan.FromMinutes(1))) : null;
        return own is null || general?.IsOver == true ? general ?? own : own;
    }

    /// <summary>Forgets all calls.</summary>
    public void Reset() => _windows.Clear();

    private LimitReading Count(string? organization, string route, RouteLimit limit)
    {
        var now = clock.GetUtcNow();
        var window = _windows.TryGetValue((organization, route), out var open) && now < open.Start + limit.Window ? open : (Start: now, Calls: 0);
        var isOver = window.Calls >= limit.Calls;
        window.Calls += isOver ? 0 : 1;
        _windows[(organization, route)] = window;
        return new LimitReading(limit.Calls, limit.Calls - window.Calls, window.Start + limit.Window, now, isOver);
    }
}

/// <summary>Where a call stands in its window.</summary>
/// <param name="Limit">Calls in a window.</param>
/// <param name="Remaining">Calls left.</param>
/// <param name="Reset">When the next window opens.</param>
/// <param name="Now">The time of the call.</param>
/// <param name="IsOver">Whether the call is one too many.</param>
internal sealed record LimitReading(int Limit, int Remaining, DateTimeOffset Reset, DateTimeOffset Now, bool IsOver)
{
    /// <summary>The headers, as far as they are wanted.</summary>
    public IEnumerable<KeyValuePair<string, string>> Headers(LimitHeaders wanted)
    {
        if (wanted is LimitHeaders.Both or LimitHeaders.RateLimit)
        {
            yield return new("X-RateLimit-Limit", Limit.ToString(CultureInfo.InvariantCulture));
            yield return new("X-RateLimit-Remaining", Remaining.ToString(CultureInfo.InvariantCulture));
            yield return new("X-RateLimit-Reset", Reset.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        }

        if (IsOver && wanted is (LimitHeaders.Both or LimitHeaders.RetryAfter))
        {
            yield return new("Retry-After", Math.Max(1, (int)Math.Ceiling((Reset - Now).TotalSeconds)).ToString(CultureInfo.InvariantCulture));
        }
    }
}
