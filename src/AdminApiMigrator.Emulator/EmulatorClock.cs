namespace AdminApiMigrator.Emulator;

/// <summary>The time of the service: that of another clock, moved on by what a test asks for. It ends tokens and opens the next window of a limit.</summary>
public sealed class EmulatorClock : TimeProvider
{
    private readonly TimeProvider _source;
    private long _ahead;

    internal EmulatorClock(TimeProvider source) => _source = source;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _source.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _ahead));

    /// <summary>Moves the time on.</summary>
    /// <param name="time">By how much; not backwards.</param>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        Interlocked.Add(ref _ahead, time.Ticks);
    }

    /// <summary>Sets the time, forwards or backwards; it runs on from there.</summary>
    /// <param name="now">The time it is to be.</param>
    public void Set(DateTimeOffset now) => Interlocked.Exchange(ref _ahead, (now - _source.GetUtcNow()).Ticks);

    internal void Reset() => Interlocked.Exchange(ref _ahead, 0);
}
