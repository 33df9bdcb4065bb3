namespace AdminApiMigrator.Emulator;

/// <summary>When a write can be seen by reads.</summary>
/// <param name="Reads">After how many reads that do not see it.</param>
/// <param name="Delay">After how long, on the emulator's clock.</param>
internal sealed record Consistency(int Reads, TimeSpan Delay)
{
    /// <summary>At once.</summary>
    public static Consistency Immediate { get; } = new(0, TimeSpan.Zero);

    /// <summary>Whether nothing waits.</summary>
    public bool IsImmediate => Reads <= 0 && Delay <= TimeSpan.Zero;
}
