using System.Collections.Immutable;
using AdminApiMigrator.Cli.Projects;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Cli.Analysis;

/// <summary>What the analyzers said, project by project.</summary>
/// <param name="Diagnostics">The wanted findings of each project.</param>
/// <param name="Crashes">Exceptions that came out of an analyzer, with their stacks; each is an error of the tool.</param>
internal sealed record AnalysisResult(
    ImmutableDictionary<ProjectId, ImmutableArray<Diagnostic>> Diagnostics,
    ImmutableArray<string> Crashes)
{
    /// <summary>The findings in order of path and place, each once.</summary>
    public ImmutableArray<Finding> Findings(LoadedSolution loaded) =>
    [
        .. loaded.Analyzed
            .SelectMany(project => Diagnostics.GetValueOrDefault(project.Id, []).Select(diagnostic => (Project: project, Diagnostic: diagnostic)))
            .GroupBy(seen => PlaceOf(seen.Project, seen.Diagnostic))
            .OrderBy(place => place.Key.Path, StringComparer.Ordinal)
            .ThenBy(place => place.Key.Line)
            .ThenBy(place => place.Key.Column)
            .ThenBy(place => place.Key.Id, StringComparer.Ordinal)
            .ThenBy(place => place.Key.Endpoint, StringComparer.Ordinal)
            .Select(place => new Finding(
                place.Key.Id,
                place.Max(seen => seen.Diagnostic.Severity),
                place.Key.Path,
                place.Key.Line,
                place.Key.Column,
                place.First().Diagnostic.GetMessage(),
                place.First().Diagnostic.Properties,
                [.. place.Select(seen => seen.Project.Name).Distinct()])),
    ];

    // A finding about a project as a whole has no place in its files.
    // One call may choose among endpoints: each is a finding of its own at the same place.
    private static (string Path, int Line, int Column, string Id, string? Endpoint) PlaceOf(LoadedProject project, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var endpoint = diagnostic.Properties.GetValueOrDefault("endpoint");
        return string.IsNullOrEmpty(span.Path)
            ? (project.ProjectFile ?? project.Name, 1, 1, diagnostic.Id, endpoint)
            : (span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, diagnostic.Id, endpoint);
    }
}
