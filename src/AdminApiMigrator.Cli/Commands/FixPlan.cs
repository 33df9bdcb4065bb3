using System.Collections.Immutable;
using AdminApiMigrator.Cli.Analysis;
using AdminApiMigrator.Cli.Projects;
using AdminApiMigrator.Cli.Rewriting;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Cli.Commands;

/// <summary>Everything a fix would write, decided before the first byte is written.</summary>
/// <param name="Edits">Project files first: a package too many still builds, a rewritten call without its package does not.</param>
/// <param name="Left">The findings of the code as it would be.</param>
/// <param name="Settled">How many findings of each id are gone.</param>
/// <param name="Result">What the rewriter came to.</param>
internal sealed record FixPlan(
    ImmutableArray<FileEdit> Edits,
    ImmutableArray<Finding> Left,
    ImmutableSortedDictionary<string, int> Settled,
    RewriteResult Result)
{
    public static async Task<FixPlan> MakeAsync(Inspection inspection, Toolset tools, CancellationToken cancellation)
    {
        var loaded = inspection.Loaded;
        var scope = new WriteScope(inspection.Target);
        var package = new ClientPackage(scope);
        var refusals = loaded.Projects
            .Where(project => project.Invocation is not null)
            .GroupBy(project => project.ProjectFile!, FilePaths.Comparer)
            .Where(project => project.Any(framework => !framework.AddedClient.IsEmpty))
            .Select(project => (project.Key, Refusal: package.Refusal([.. project.Select(framework => framework.Invocation!)])))
            .Where(project => project.Refusal is not null)
            .ToImmutableDictionary(project => project.Key, project => project.Refusal!, FilePaths.Comparer);

        var check = new CompileCheck(loaded, refusals);
        var result = await new Rewriter(tools, inspection.Analyzer, loaded, scope, check)
            .RunAsync(inspection.Result, inspection.Ids, cancellation);

        var sources = await SourceEditsAsync(loaded.Solution, result.Solution, cancellation);
        var projects = await ProjectEditsAsync(loaded, result.Solution, check, cancellation);
        var left = result.After.Findings(loaded);
        return new FixPlan([.. projects, .. sources], left, SettledBetween(inspection.Result.Findings(loaded), left), result);
    }

    private static async Task<IEnumerable<FileEdit>> SourceEditsAsync(Solution before, Solution after, CancellationToken cancellation)
    {
        var edits = new SortedDictionary<string, FileEdit>(StringComparer.Ordinal);
        foreach (var id in ChangedDocuments(before, after))
        {
            var (old, @new) = (before.GetDocument(id)!, after.GetDocument(id)!);
            var text = await old.GetTextAsync(cancellation);
            var edit = new FileEdit(old.FilePath!, text, (await @new.GetTextAsync(cancellation)).ToString());
            if (edit.After != text.ToString())
            {
                edits[edit.Path] = edit;
            }
        }

        return edits.Values;
    }

    private static async Task<IEnumerable<FileEdit>> ProjectEditsAsync(
        LoadedSolution loaded,
        Solution after,
        CompileCheck check,
        CancellationToken cancellation)
    {
        var edits = new SortedDictionary<string, FileEdit>(StringComparer.Ordinal);
        var changed = ChangedDocuments(loaded.Solution, after).Select(document => document.ProjectId).ToHashSet();
        foreach (var project in loaded.Projects.Where(project => changed.Contains(project.Id) && !project.AddedClient.IsEmpty))
        {
            if (await check.NeedsClientAsync(after, project, cancellation))
            {
                ClientPackage.AddTo(edits, project.Invocation!);
            }
        }

        return edits.Values;
    }

    private static IEnumerable<DocumentId> ChangedDocuments(Solution before, Solution after) =>
        after.GetChanges(before)
            .GetProjectChanges()
            .SelectMany(project => project.GetChangedDocuments(onlyGetDocumentsWithTextChanges: true));

    private static ImmutableSortedDictionary<string, int> SettledBetween(IEnumerable<Finding> before, IEnumerable<Finding> after)
    {
        var left = after.GroupBy(finding => finding.Id).ToDictionary(group => group.Key, group => group.Count());
        return before
            .GroupBy(finding => finding.Id)
            .Select(group => (group.Key, Count: group.Count() - left.GetValueOrDefault(group.Key)))
            .Where(id => id.Count > 0)
            .ToImmutableSortedDictionary(id => id.Key, id => id.Count, StringComparer.Ordinal);
    }
}
