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
        .. from project in loaded.Analyzed
           from diagnostic in Diagnostics.GetValueOrDefault(project.Id, [])
           let span = diagnostic.Location.GetLineSpan()
           group (project, diagnostic) by (
               span.Path,
               Line: span.StartLinePosition.Line + 1,
               Column: span.StartLinePosition.Character + 1,
               diagnostic.Id) into place
           orderby place.Key.Path, place.Key.Line, place.Key.Column, place.Key.Id
           let first = place.First().diagnostic
           select new Finding(
               place.Key.Id,
               place.Max(seen => seen.diagnostic.Severity),
               place.Key.Path,
               place.Key.Line,
               place.Key.Column,
               first.GetMessage(),
               first.Properties,
               [.. place.Select(seen => seen.project.Name).Distinct()]),
    ];
}
