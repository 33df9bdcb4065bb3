namespace AdminApiMigrator.Analyzers.Tests.Matrix;

/// <summary>What part of a request the value under test is.</summary>
internal enum ValueKind
{
    /// <summary>The text of the URL.</summary>
    Url,

    /// <summary>What names the HTTP method.</summary>
    Verb,

    /// <summary>The client, whose base address says which service it is.</summary>
    Client,

    /// <summary>The whole request as an object.</summary>
    Message,

    /// <summary>The body; it is told whether it has a field that must not be missing.</summary>
    Body,
}

/// <summary>A place of a request into which a value goes, with four values for it.</summary>
/// <param name="Kind">What part of the request it is.</param>
/// <param name="Type">The value's type.</param>
/// <param name="Code">The statements that send, with $X for the value; the line with /*!*/ is the one a finding belongs to.</param>
internal sealed record Slot(ValueKind Kind, string Type, string Code)
{
    /// <summary>A value that makes the request one that must be found.</summary>
    public required string Found { get; init; }

    /// <summary>A value beside it: of a body another one that must be found, of anything else one that must not.</summary>
    public required string Other { get; init; }

    /// <summary>The silent twin of <see cref="Found"/>.</summary>
    public required string Silent { get; init; }

    /// <summary>The silent twin of <see cref="Other"/>.</summary>
    public required string SilentOther { get; init; }

    /// <summary>What the value can do.</summary>
    public Trait Has { get; init; }
}

/// <summary>A way to send a request: the files it needs and the places a value can go into.</summary>
/// <param name="Name">How the table calls it.</param>
/// <param name="Slots">The places.</param>
internal sealed record Sink(string Name, IReadOnlyList<Slot> Slots)
{
    /// <summary>A parameter of the constructor of the class that sends.</summary>
    public string Parameter { get; init; } = "";

    /// <summary>Using directives beside the common ones.</summary>
    public string Usings { get; init; } = "";

    /// <summary>The library that the program needs, as Libraries/Library.cs names it.</summary>
    public string? Library { get; init; }

    /// <summary>Whether nothing is ever sent: nobody sends, or a type of the program's own only has the name of a framework's.</summary>
    public bool SendsNothing { get; init; }
}
