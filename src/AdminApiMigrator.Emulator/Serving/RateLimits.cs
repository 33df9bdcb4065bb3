using System.Globalization;

namespace AdminApiMigrator.Emulator;

/// <summary>How many calls are left, counted for each organization and operation.</summary>
internal sealed class RateLimits(EmulatorClock clock, EmulatorSettings settings)
{
    private readonly Dictionary<(string? Organization, string Route), Queue<DateTimeOffset>> _calls = [];

    /// <summary>Counts a call.</summary>
    /// <returns>The headers that say what is left, and whether the call is over the limit; null when there is no limit.</returns>
    public LimitReading? Count(string? organization, EmulatedRoute route, int? perMinute)
    {
        var own = route.Limit is { } limit ? Count(organization, route.Id, limit) : null;
        var general = perMinute is { } calls ? Count(organization, "*", new RouteLimit(calls, TimeSpan.FromMinutes(1))) : null;
        return own is null || general?.IsOver == true ? general ?? own : own;
    }

    /// <summary>Forgets all calls.</summary>
    public void Reset() => _calls.Clear();

    private LimitReading Count(string? organization, string route, RouteLimit limit)
    {
        var now = clock.GetUtcNow();
        if (!_calls.TryGetValue((organization, route), out var calls))
        {
            _calls[(organization, route)] = calls = new Queue<DateTimeOffset>();
        }

        Forget(calls, now - limit.Window);
        var isOver = calls.Count >= limit.Calls;
        if (!isOver)
        {
            calls.Enqueue(now);
        }

        return new LimitReading(limit.Calls, limit.Calls - calls.Count, calls.Peek() + limit.Window, now, isOver);
    }

    private void Forget(Queue<DateTimeOffset> calls, DateTimeOffset until)
    {
        while (calls.TryPeek(out var oldest) && oldest <= until)
        {
            if (settings.LimitWindow == LimitWindow.Fixed)
            {
                calls.Clear();
                return;
            }

            calls.Dequeue();
        }
    }
}

/// <summary>Where a call stands in its window.</summary>
/// <param name="Limit">Calls in a window.</param>
/// <param name="Remaining">Calls left.</param>
/// <param name="Reset">When a fixed window opens anew, or a sliding one has room for one call more.</param>
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
