namespace AdminApiMigrator.Cli;

/// <summary>What the tool tells the shell. Scan and fix use the same codes, so that one CI step can read both.</summary>
internal enum ExitCode
{
    /// <summary>Nothing was found, or everything that was found is fixed.</summary>
    Clean = 0,

    /// <summary>The tool could not do its work: bad arguments or path, no C# file read, an analyzer or the tool itself crashed.</summary>
    Failed = 1,

    /// <summary>Scan found something, or fix --check would change something.</summary>
    Findings = 2,

    /// <summary>Fix did what it may do (with --check: has nothing it may do) and some findings are left for a person.</summary>
    LeftForPerson = 3,
}
