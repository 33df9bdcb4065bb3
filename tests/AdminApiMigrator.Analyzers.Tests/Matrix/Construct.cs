namespace AdminApiMigrator.Analyzers.Tests.Matrix;

/// <summary>What a value must be able to do so that a construct makes sense for it.</summary>
[Flags]
internal enum Trait
{
    /// <summary>Any value will do.</summary>
    None = 0,

    /// <summary>The type is disposable.</summary>
    Disposable = 1,

    /// <summary>The value is a compile-time constant.</summary>
    Constant = 2,
}

/// <summary>
/// One way in which C# carries a value from where it is made to where it is used, as text of a program. In every part $T stands for the
/// type, $V for the value that is followed, $W for another one of that type; $SINK, at most once, for the statement that sends.
/// </summary>
/// <param name="Name">How the table calls it.</param>
/// <param name="Value">The expression that has the value where it is sent.</param>
internal sealed record Construct(string Name, string Value)
{
    /// <summary>Declarations of the second file.</summary>
    public string Types { get; init; } = "";

    /// <summary>Members of the class that sends.</summary>
    public string Members { get; init; } = "";

    /// <summary>Statements before the one that sends, or around it where they hold $SINK.</summary>
    public string Statements { get; init; } = "";

    /// <summary>A parameter of the constructor of the class that sends.</summary>
    public string Parameter { get; init; } = "";

    /// <summary>The base class of the class that sends, with its arguments.</summary>
    public string Base { get; init; } = "";

    /// <summary>What the value must be able to do.</summary>
    public Trait Needs { get; init; }

    /// <summary>Whether $W is what arrives, and $V never does.</summary>
    public bool DropsValue { get; init; }
}
