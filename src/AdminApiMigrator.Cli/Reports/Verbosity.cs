namespace AdminApiMigrator.Cli.Reports;

/// <summary>How much the report says.</summary>
internal enum Verbosity
{
    /// <summary>Findings only.</summary>
    Quiet,

    /// <summary>Findings and a summary.</summary>
    Normal,

    /// <summary>Hidden findings, what the analyzers know beside the message, and how each project was read, too.</summary>
    Detailed,
}
