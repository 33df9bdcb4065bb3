namespace AdminApiMigrator.Testing;

/// <summary>Which compiler diagnostics a test compares; whatever is below the level passes unseen.</summary>
public enum CompilerDiagnostics
{
    /// <summary>No compiler diagnostic is looked at: for code that is broken on purpose.</summary>
    None,

    /// <summary>Errors. A fix must nevertheless bring no new warning.</summary>
    Errors,

    /// <summary>Errors and warnings.</summary>
    Warnings,

    /// <summary>Errors, warnings and suggestions.</summary>
    Suggestions,

    /// <summary>Everything, hidden ones too.</summary>
    All,
}

/// <summary>Whether a state's files hold markup.</summary>
public enum MarkupMode
{
    /// <summary>The text is taken as it stands: for code that has <c>[|</c> or <c>{|</c> in it.</summary>
    None,

    /// <summary>Markup is read and taken out.</summary>
    Allow,
}

/// <summary>How markup that leaves something open is read.</summary>
[Flags]
public enum MarkupOptions
{
    /// <summary><c>[|...|]</c> needs an analyzer with one descriptor.</summary>
    None = 0,

    /// <summary><c>[|...|]</c> stands for the first descriptor of the first analyzer.</summary>
    UseFirstDescriptor = 1,
}

/// <summary>Checks an analyzer test may leave out.</summary>
[Flags]
public enum TestBehaviors
{
    /// <summary>All checks are made.</summary>
    None = 0,

    /// <summary>Leaves out the check that <c>#pragma warning disable</c> silences the diagnostics.</summary>
    SkipSuppressionCheck = 1,

    /// <summary>Leaves out the check that generated code is silent.</summary>
    SkipGeneratedCodeCheck = 2,
}

/// <summary>Checks a code fix test may leave out.</summary>
[Flags]
public enum CodeFixTestBehaviors
{
    /// <summary>All checks are made.</summary>
    None = 0,

    /// <summary>Leaves out Fix All in Document.</summary>
    SkipFixAllInDocumentCheck = 1,

    /// <summary>Leaves out Fix All in Project.</summary>
    SkipFixAllInProjectCheck = 2,

    /// <summary>Leaves out Fix All in Solution.</summary>
    SkipFixAllInSolutionCheck = 4,

    /// <summary>Leaves out Fix All at every scope.</summary>
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,
}
