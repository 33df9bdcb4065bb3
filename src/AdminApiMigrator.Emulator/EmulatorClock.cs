namespace AdminApiMigrator.Emulator;

/// <summary>
/// The time of the service: that of another clock, moved on by what a test asks for. It ends tokens and opens the next window of a limit. It can
/// be set to the years 1970 to 2999 only, so that every time that is measured from it is one, too.
/// </summary>
public sealed class EmulatorClock : TimeProvider
{
    private static readonly DateTimeOffset First = new(1970, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset End = new(3000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly TimeProvider _source;
    private long _ahead;

    internal EmulatorClock(TimeProvider source) => _source = source;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _source.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _ahead));

    /// <summary>Moves the time on.</summary>
    /// <param name="time">By how much; not backwards.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, or leads out of the years that can be set.</exception>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(time, End - GetUtcNow());
        Interlocked.Add(ref _ahead, time.Ticks);
    }

    /// <summary>Sets the time, forwards or backwards; it runs on from there.</summary>
    /// <param name="now">The time it is to be.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not in the years that can be set.</exception>
    public void Set(DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(now, First);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(now, End);
        Interlocked.Exchange(ref _ahead, (now - _source.GetUtcNow()).Ticks);
    }

    internal static bool Covers(DateTimeOffset time) => time >= First && time < End;

    internal void Reset() => Interlocked.Exchange(ref _ahead, 0);
}
