using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Rules;

/// <summary>Something wrong in a file of rules.</summary>
/// <param name="File">The file, as it was named to the reader.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong, without a final period.</param>
/// <param name="Remedy">What to do about it, without a final period.</param>
public sealed record RuleProblem(string File, int Line, int Column, string Message, string Remedy)
{
    /// <summary>The form that editors and build logs turn into a link.</summary>
    public override string ToString() => $"{File}({Line},{Column}): error: {Message}; {Remedy}";
}

/// <summary>All problems of a run; reading goes on after each, so that one run shows them all.</summary>
public sealed class ProblemLog
{
    private const int Longest = 400;

    private readonly List<RuleProblem> _problems = [];

    /// <summary>The problems so far, by file and place.</summary>
    public IReadOnlyList<RuleProblem> Problems =>
        [.. _problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column)];

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _problems.Count == 0;

    /// <summary>Adds a problem at a place.</summary>
    public void Add(string file, YamlPlace place, string message, string remedy) =>
        _problems.Add(new RuleProblem(file, place.Line, place.Column, Shown(message), remedy));

    // A message quotes the file, which may hold anything; what ends a line or goes on for ever would hide the message.
    private static string Shown(string message) =>
        string.Concat(message.Take(Longest).Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)) + (message.Length > Longest ? "..." : "");
}
