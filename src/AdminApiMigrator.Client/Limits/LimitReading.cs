using System.Globalization;

namespace AdminApiMigrator.Client;

/// <summary>What an answer says of a limit: how many requests are left, and when it opens again.</summary>
/// <param name="Remaining">Requests left; null when it does not say.</param>
/// <param name="Opens">When more are taken; null when it does not say.</param>
/// <param name="IsRefused">Whether this request was one too many.</param>
internal readonly record struct LimitReading(int? Remaining, DateTimeOffset? Opens, bool IsRefused)
{
    /// <summary>
    /// Reads X-RateLimit-Remaining with X-RateLimit-Reset, which the Admin API gives as a date; RateLimit-Remaining with RateLimit-Reset in
    /// seconds; and the RateLimit field that has both in one, with Beta- in front as well: what it foretells is no reason to refuse a
    /// request, but reason enough for a request that waits anyway to wait longer.
    /// </summary>
    public static LimitReading Of(HttpResponseMessage response, DateTimeOffset now)
    {
        var isRefused = (int)response.StatusCode == 429;
        if (isRefused && AskedDelay.Of(response, now) is { } asked)
        {
            return new(0, now + asked, true);
        }

        var whole = Header(response, "RateLimit") ?? Header(response, "Beta-RateLimit");
        var remaining = Number(Header(response, "X-RateLimit-Remaining") ?? Header(response, "RateLimit-Remaining"))
            ?? Part(whole, "r", "remaining");
        var opens = AskedDelay.Reset(response)
            ?? After(now, Number(Header(response, "RateLimit-Reset")) ?? Part(whole, "t", "reset"));
        return new(remaining, opens, isRefused);
    }

    private static string? Header(HttpResponseMessage response, string name)
        => response.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : null;

    private static DateTimeOffset? After(DateTimeOffset now, int? seconds) => seconds is { } some ? now.AddSeconds(some) : null;

    private static int? Number(string? text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // "default";r=50;t=30 of the newer drafts, limit=100, remaining=50, reset=30 of the older ones.
    private static int? Part(string? whole, string name, string olderName) => whole?.Split(';', ',')
        .Select(part => part.Split('='))
        .Where(pair => pair.Length == 2 && pair[0].Trim() is var key && (key == name || key == olderName))
        .Select(pair => Number(pair[1].Trim()))
        .FirstOrDefault(number => number is not null);
}
