namespace AdminApiMigrator.Client;

/// <summary>Waits by a clock, which has another name on each of the frameworks.</summary>
internal static class ClockExtensions
{
    /// <summary>Waits until <paramref name="time"/> has passed on the clock.</summary>
    public static Task WaitAsync(this TimeProvider clock, TimeSpan time, CancellationToken cancellationToken)
#if NET
        => Task.Delay(time, clock, cancellationToken);
#else
        => clock.Delay(time, cancellationToken);
#endif
}
