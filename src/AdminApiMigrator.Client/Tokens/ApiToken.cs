using System.Diagnostics;
using System.Globalization;

namespace AdminApiMigrator.Client;

/// <summary>
/// A token and what is known of it. It never shows its value by itself: neither <see cref="ToString"/> nor a serializer nor a debugger's
/// window does, only <see cref="Reveal"/>.
/// </summary>
/// <remarks>
/// New tokens of Atlassian Cloud expire after a year at most, and an expiry cannot be moved: there has to be a new token. The service warns
/// nobody's program, so this type does, by <see cref="Expiring"/> and by the gauge <c>adminapi.token.remaining</c>, when the token is first
/// used with 30, 7 and 1 days left.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ApiToken
{
    private static readonly int[] WarnDays = [30, 7, 1];

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _value;

    private readonly TimeProvider _clock;

    // How many of WarnDays were told.
    private int _told;

    /// <summary>Describes a token.</summary>
    /// <param name="value">The token as the service gave it, without <c>Bearer</c>.</param>
    /// <param name="kind">Which API it opens.</param>
    /// <param name="expiresAt">When it expires; null when that is not known: then nobody is warned, and nothing refused.</param>
    /// <param name="clock">Tells the time; null for the system's clock.</param>
    /// <exception cref="ArgumentException">
    /// The value is blank, or has a space, a line end or another character in it that no token has.
    /// </exception>
    public ApiToken(
        string value, ApiTokenKind kind = ApiTokenKind.OrganizationKey, DateTimeOffset? expiresAt = null, TimeProvider? clock = null)
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }

        // The message must not quote it: it ends in logs.
        if (value.Length == 0 || value.Any(c => c is <= ' ' or > '~'))
        {
            throw new ArgumentException(
                "This is no token: it is empty or has a space, a line end or a character outside of ASCII in it. Pass what the service "
                + "gave, trimmed and without 'Bearer'.",
                nameof(value));
        }

        _value = value;
        _clock = clock ?? TimeProvider.System;
        Kind = kind;
        ExpiresAt = expiresAt;
    }

    /// <summary>
    /// The token is about to expire: raised once each when it is first used with at most 30, 7 and 1 days left, on the thread that uses it,
    /// before the request goes out. What a handler throws, the caller of the request gets.
    /// </summary>
    public event EventHandler<ApiTokenExpiringEventArgs>? Expiring;

    /// <summary>Which API the token opens.</summary>
    public ApiTokenKind Kind { get; }

    /// <summary>When the token expires; null when that is not known.</summary>
    public DateTimeOffset? ExpiresAt { get; }

    /// <summary>Whether the token is past its expiry.</summary>
    public bool IsExpired => ExpiresAt <= _clock.GetUtcNow();

    /// <summary>The value, to be put into a request and nowhere else.</summary>
    /// <returns>The token as the service gave it.</returns>
    /// <exception cref="ApiTokenExpiredException">The token is past its expiry.</exception>
    public string Reveal()
    {
        if (ExpiresAt is { } expiry)
        {
            var left = expiry - _clock.GetUtcNow();
            if (left <= TimeSpan.Zero)
            {
                throw new ApiTokenExpiredException(Kind, expiry);
            }

            Warn(expiry, left);
        }

        return _value;
    }

    /// <summary>The value, for comparing it with what others show; without warning and refusal.</summary>
    internal string Secret => _value;

    /// <summary>Kind and expiry; never the value.</summary>
    /// <returns>A text for logs.</returns>
    public override string ToString() => ExpiresAt is { } expiry
        ? string.Format(CultureInfo.InvariantCulture, "{0}, value hidden, expires {1:yyyy-MM-dd HH:mm}Z", Kind, expiry.UtcDateTime)
        : $"{Kind}, value hidden, expiry not known";

    private void Warn(DateTimeOffset expiry, TimeSpan left)
    {
        var due = WarnDays.Count(days => left <= TimeSpan.FromDays(days));
        var told = Volatile.Read(ref _told);
        if (due <= told || Interlocked.CompareExchange(ref _told, due, told) != told)
        {
            return;
        }

        AdminApiTelemetry.TokenRemaining.Record(left.TotalDays, new KeyValuePair<string, object?>("kind", Kind.ToString()));
        Expiring?.Invoke(this, new ApiTokenExpiringEventArgs(Kind, expiry, left, WarnDays[due - 1]));
    }
}
