using System.Globalization;
using System.Runtime.CompilerServices;

namespace AdminApiMigrator.Client;

/// <summary>Polls without end, with the cursor that the service keeps valid.</summary>
internal static class EventStream
{
    private const int LargestPage = 500;

    /// <summary>Polls.</summary>
    /// <param name="poll">Sends one request.</param>
    /// <param name="options">Where to begin and how often to ask; read before the first request.</param>
    /// <param name="clock">Waits.</param>
    /// <param name="cancellationToken">Ends the stream.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static IAsyncEnumerable<EventBatch> ReadAsync(
        Func<PollEventsOptions, CancellationToken, Task<PollingEventPage>> poll,
        EventStreamOptions options,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (options.Interval < EventStreamOptions.ShortestInterval || options.Interval > TimeSpan.FromDays(1))
        {
            throw new ArgumentException(
                $"Interval must be between {EventStreamOptions.ShortestInterval} and a day, not {options.Interval}.", nameof(options));
        }

        if (options.PageSize is < 1 or > LargestPage)
        {
            throw new ArgumentException($"PageSize must be between 1 and {LargestPage}, not {options.PageSize}.", nameof(options));
        }

        // A copy: what is changed later was not checked.
        return FollowAsync(poll, options with { }, clock, cancellationToken);
    }

    private static async IAsyncEnumerable<EventBatch> FollowAsync(
        Func<PollEventsOptions, CancellationToken, Task<PollingEventPage>> poll,
        EventStreamOptions options,
        TimeProvider clock,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var request = new PollEventsOptions
        {
            Cursor = options.Cursor,
            From = options.Cursor is null ? options.From?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture) : null,
            Limit = options.PageSize,
            SortOrder = "asc",
        };
        var given = new HashSet<string>(StringComparer.Ordinal);
        while (await PollAsync(poll, request, cancellationToken).ConfigureAwait(false) is { } page)
        {
            var answered = clock.GetTimestamp();
            var asked = request.Cursor;
            if (Next(page) is { } next)
            {
                (request.Cursor, request.From) = (next, null);
            }

            // As long as the cursor stays, what was given already comes again in front of what is new.
            var fresh = (page.Data ?? []).Where(e => e.Id is null || given.Add(e.Id)).ToList();
            if (fresh.Count > 0)
            {
                yield return new EventBatch(fresh, request.Cursor);
            }

            if (request.Cursor != asked)
            {
                given.Clear();
            }
            else if (fresh.Count == 0 && page.Data?.Count >= options.PageSize)
            {
                throw new AdminApiException(
                    "The service gave a full page of events twice, without a cursor to what comes behind it, so the stream cannot go on. "
                    + "Begin a new one later, or with a point in time (From).");
            }

            var left = options.Interval - clock.GetElapsedTime(answered);
            if (left > TimeSpan.Zero && !await WaitAsync(clock, left, cancellationToken).ConfigureAwait(false))
            {
                yield break;
            }
        }
    }

    private static string? Next(PollingEventPage page)
        => new ListedPage<PollingEventData> { Links = new PageLinks { Next = page.Meta?.Next }, Meta = new PageLinks { Next = page.Links?.Next } }.ToPage().Next;

    // Null when the stream was cancelled: that is its end and no failure.
    private static async Task<PollingEventPage?> PollAsync(
        Func<PollEventsOptions, CancellationToken, Task<PollingEventPage>> poll, PollEventsOptions request, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return null;
        }

        try
        {
            return await poll(request with { }, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static async Task<bool> WaitAsync(TimeProvider clock, TimeSpan time, CancellationToken cancellationToken)
    {
        try
        {
            await clock.WaitAsync(time, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
