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

    private static readonly Meter Meter = new(Name);

    static AdminApiTelemetry()
        => TokenRemaining = Meter.CreateGauge<double>("adminapi.token.remaining", "d", "Days until the token in use expires.");

    /// <summary>Where the activities come from.</summary>
    internal static ActivitySource Source { get; } = new(Name);
}
