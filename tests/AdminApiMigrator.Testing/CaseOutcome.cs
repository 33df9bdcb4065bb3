namespace AdminApiMigrator.Testing;

/// <summary>What became of a case, in the four words of ast-grep's verifier.</summary>
public enum CaseOutcome
{
    /// <summary>Silence was expected and kept.</summary>
    Validated,

    /// <summary>All that was expected was reported, and nothing else.</summary>
    Reported,

    /// <summary>Something was reported that nothing expects.</summary>
    Noisy,

    /// <summary>Something expected was not reported. A diagnostic at the wrong place is noisy too; this word then wins.</summary>
    Missing,
}
