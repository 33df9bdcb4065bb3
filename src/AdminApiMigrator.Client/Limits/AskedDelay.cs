using System.Globalization;

namespace AdminApiMigrator.Client;

/// <summary>When the service asks to come back.</summary>
internal static class AskedDelay
{
    /// <summary>
    /// The wait that an answer asks for: Retry-After (seconds or a date) before X-RateLimit-Reset, which the Admin API gives as an ISO date
    /// in UTC. Null when it asks for none, or for a time that is over: coming back at once would go on without end.
    /// </summary>
    /// <remarks>
    /// Headers that begin with <c>Beta-</c> or <c>X-Beta-</c> foretell limits that are not in force yet; none of them is read.
    /// </remarks>
    public static TimeSpan? Of(HttpResponseMessage response, DateTimeOffset now)
    {
        var asked = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - now,
            _ => Reset(response) - now,
        };
        return asked > TimeSpan.Zero ? asked : null;
    }

    /// <summary>The date of X-RateLimit-Reset; null when there is none.</summary>
    public static DateTimeOffset? Reset(HttpResponseMessage response)
        => response.Headers.TryGetValues("X-RateLimit-Reset", out var values)
            && values.FirstOrDefault() is { } text
            // A bare number, which other services give, is no date that any of these formats knows.
            && text.IndexOf('-') > 0
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var reset)
            ? reset
            : null;
}
