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

    private static readonly Meter Meter = new(Name);

    static AdminApiTelemetry()
    {
        TokenRemaining = Meter.CreateGauge<double>("adminapi.token.remaining", "d", "Days until the token in use expires.");
        Retries = Meter.CreateCounter<long>("adminapi.retries", "{request}", "Requests sent again because the service was busy.");
    }

    /// <summary>Where the activities come from.</summary>
    internal static ActivitySource Source { get; } = new(Name);
}
