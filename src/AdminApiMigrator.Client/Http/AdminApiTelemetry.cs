using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AdminApiMigrator.Client;

/// <summary>
/// What the client tells observers: an ActivitySource and a Meter, both named <see cref="Name"/>. Neither ever holds a token, an id, a
/// query or a body.
/// </summary>
public static class AdminApiTelemetry
{
    /// <summary>The name of the ActivitySource and of the Meter, for <c>AddSource</c> and <c>AddMeter</c> of OpenTelemetry.</summary>
    public const string Name = "AdminApiMigrator.Client";

    /// <summary>
    /// Days that a token has left, read when it is first used with 30, 7 and 1 days left: gauge <c>adminapi.token.remaining</c>.
    /// </summary>
    internal static readonly Gauge<double> TokenRemaining;

    /// <summary>Requests sent again because the service was busy, by status: counter <c>adminapi.retries</c>.</summary>
    internal static readonly Counter<long> Retries;

    /// <summary>Removed requests of v1 that were answered over v2, by operation: counter <c>adminapi.v1.calls</c>.</summary>
    internal static readonly Counter<long> V1Calls;

    /// <summary>
    /// Searches that began anew because their cursor came from v1, by operation: counter <c>adminapi.v1.restarts</c>.
    /// </summary>
    internal static readonly Counter<long> V1Restarts;

    /// <summary>
    /// Answers that announce the end of their operation (Sunset or Deprecation), by operation: counter <c>adminapi.deprecated</c>.
    /// </summary>
    internal static readonly Counter<long> Deprecated;

    /// <summary>
    /// Requests that waited for their turn at an operation with a limit, by operation: counter <c>adminapi.limit.waits</c>.
    /// </summary>
    internal static readonly Counter<long> LimitWaits;

    /// <summary>
    /// Answers with a header of a limit that is announced and not in force (<c>Beta-Retry-After</c>, <c>X-Beta-RateLimit-...</c>), by
    /// operation: counter <c>adminapi.limit.foretold</c>. Nothing waits because of them.
    /// </summary>
    internal static readonly Counter<long> LimitsForetold;

    private static readonly string[] ForetellingHeaders =
        ["Beta-Retry-After", "X-Beta-RateLimit-NearLimit", "X-Beta-RateLimit-Reason", "X-Beta-RateLimit-Reset"];

    private static readonly Meter Meter = new(Name);

    static AdminApiTelemetry()
    {
        TokenRemaining = Meter.CreateGauge<double>("adminapi.token.remaining", "d", "Days until the token in use expires.");
        Retries = Meter.CreateCounter<long>("adminapi.retries", "{request}", "Requests sent again because the service was busy.");
        V1Calls = Meter.CreateCounter<long>("adminapi.v1.calls", "{request}", "Removed requests of v1 that were answered over v2.");
        V1Restarts = Meter.CreateCounter<long>(
            "adminapi.v1.restarts", "{request}", "Searches that began anew because their cursor came from v1.");
        LimitWaits = Meter.CreateCounter<long>("adminapi.limit.waits", "{request}", "Requests that waited for their turn at a limited operation.");
        LimitsForetold = Meter.CreateCounter<long>("adminapi.limit.foretold", "{request}", "Answers with a header of a limit that is not in force yet.");
        Deprecated = Meter.CreateCounter<long>("adminapi.deprecated", "{request}", "Answers that announce the end of their operation.");
    }

    /// <summary>Where the activities come from.</summary>
    internal static ActivitySource Source { get; } = new(Name);

    /// <summary>What an operation is called in every reading: method and path template, ids left out.</summary>
    internal static KeyValuePair<string, object?> Operation(string route) => new("operation", route);

    /// <summary>Tells observers of an answer.</summary>
    internal static void Observe(Activity? activity, string route, HttpResponseMessage response)
    {
        activity?.SetTag("http.response.status_code", (int)response.StatusCode);
        if (!response.IsSuccessStatusCode)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
        }

        if (response.Headers.Contains("Sunset") || response.Headers.Contains("Deprecation"))
        {
            Deprecated.Add(1, Operation(route));
        }

        if (ForetellingHeaders.Any(response.Headers.Contains))
        {
            LimitsForetold.Add(1, Operation(route));
        }
    }
}
