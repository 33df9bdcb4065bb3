using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Cli.Analysis;

/// <summary>One hit of one rule at one place, however many target frameworks or projects see it.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Severity">As the project's configuration has it.</param>
/// <param name="Path">Full path of the file.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">One sentence that names endpoint, date and replacement.</param>
/// <param name="Properties">What the analyzer tells beside the message: endpoint, method, template, removedOn, replacement, reason.</param>
/// <param name="Projects">Names of the projects that see it.</param>
internal sealed record Finding(
    string Id,
    DiagnosticSeverity Severity,
    string Path,
    int Line,
    int Column,
    string Message,
    ImmutableDictionary<string, string?> Properties,
    ImmutableArray<string> Projects)
{
    /// <summary>Why nobody but a person can settle it; null when the rule does not say.</summary>
    public string? Reason => Properties.GetValueOrDefault("reason");
}
