namespace AdminApiMigrator.Emulator;

/// <summary>What of the options can change while the emulator runs.</summary>
internal sealed class EmulatorSettings(EmulatorOptions options)
{
    public DateOnly AsOf { get; set; } = options.AsOf;

    public RemovedAnswer RemovedAnswer { get; } = options.RemovedAnswer;

    public LimitHeaders LimitHeaders { get; set; }

    public LimitWindow LimitWindow { get; set; }

    public int? LongestUrl { get; } = options.LongestUrl;

    public int? RequestsPerMinute { get; set; }
}
