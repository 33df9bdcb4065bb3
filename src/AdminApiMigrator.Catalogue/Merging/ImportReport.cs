using System.Collections.Immutable;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>What became of a statement.</summary>
public enum Outcome
{
    /// <summary>It found no place; the run fails.</summary>
    Lost,

    /// <summary>It made a new entry, or is one of those that made it.</summary>
    NewEntry,

    /// <summary>It says what an entry says.</summary>
    Confirmed,

    /// <summary>It differs from an entry, and younger evidence or a person has decided.</summary>
    Settled,

    /// <summary>It filled something in that an entry lacked.</summary>
    Filled,

    /// <summary>It differs from an entry, and a person must decide.</summary>
    Conflict,

    /// <summary>It is a fact that belongs to no operation.</summary>
    Platform,

    /// <summary>It changes nothing in code, and is listed with the reason.</summary>
    NoEffect,

    /// <summary>It is listed for a person to read.</summary>
    Open,
}

/// <summary>Something that a person must decide.</summary>
/// <param name="Document">The document.</param>
/// <param name="Line">The line of the page, from 1; 0 when it speaks of no line.</param>
/// <param name="Message">What is to be decided, and how.</param>
public sealed record Decision(string Document, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? $"{Document}: {Message}" : $"{Document}({Line}): {Message}";
}

/// <summary>What an import did.</summary>
/// <param name="Outcomes">What became of each statement, in page order.</param>
/// <param name="Decisions">What a person must decide.</param>
/// <param name="Texts">The rules as they should be now, by file name without extension.</param>
public sealed record ImportReport(ImmutableArray<Outcome> Outcomes, ImmutableArray<Decision> Decisions, ImmutableSortedDictionary<string,
    string> Texts)
{
    /// <summary>What left the pages since the rules were last held against them, one line for each document; nothing is to be
    /// decided.</summary>
    public ImmutableArray<Decision> History { get; init; } = [];

    /// <summary>How many statements had an outcome.</summary>
    public int Count(Outcome outcome) => Outcomes.Count(item => item == outcome);
}
