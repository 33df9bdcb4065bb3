namespace AdminApiMigrator.Emulator;

/// <summary>What of the options can change while the emulator runs.</summary>
internal sealed class EmulatorSettings(EmulatorOptions options)
{
    public DateOnly AsOf { get; set; } = options.AsOf;

    public RemovedAnswer RemovedAnswer { get; set; } = options.RemovedAnswer;

    public LimitHeaders LimitHeaders { get; set; } = options.LimitHeaders;

    public int? LongestUrl { get; } = options.LongestUrl;

    public int? RequestsPerMinute { get; set; } = options.RequestsPerMinute;
}
