using System.Collections.Immutable;
using AdminApiMigrator.Cli.Analysis;
using AdminApiMigrator.Cli.Projects;

namespace AdminApiMigrator.Cli.Commands;

/// <summary>What scan and fix both begin with: read the target, load what could hold something, analyze it.</summary>
internal sealed record Inspection(
    ScanTarget Target,
    Survey Survey,
    LoadedSolution Loaded,
    Analyzer Analyzer,
    ImmutableHashSet<string> Ids,
    AnalysisResult Result)
{
    /// <summary>Whether the finding is not in code but in a file that was handed to the analyzers beside it.</summary>
    public bool IsSettings(Finding finding) =>
        !Survey.Hits.Contains(finding.Path)
            && Loaded.Solution.GetDocumentIdsWithFilePath(finding.Path).Any(id => Loaded.Solution.GetAdditionalDocument(id) is not null);

    public static async Task<Inspection> RunAsync(Input input, Toolset tools, CancellationToken cancellation)
    {
        var ids = tools.Wanted(input.Ids);
        var target = ScanTarget.Resolve(input.Path, input.Excludes);
        var survey = Survey.Of(target, TextNeedles.OfService);
        if (survey.FileCount == 0)
        {
            var remarks = string.Concat(target.Remarks.Select(remark => $" {remark}."));
            throw new ToolException(
                $"{input.Path}: no C# file was read. Give the folder that holds the code, or look at --exclude.{remarks}");
        }

        var loaded = await new SolutionLoader(target, survey, new ClientReference(tools.ClientFolder))
            .LoadAsync(input.Restore, cancellation);
        var analyzer = new Analyzer(tools, ids, path => !target.Excluded.Covers(path));
        var projects = loaded.Analyzed.Select(project => loaded.Solution.GetProject(project.Id)!);
        return new Inspection(target, survey, loaded, analyzer, ids, await analyzer.RunAsync(projects, cancellation));
    }
}
