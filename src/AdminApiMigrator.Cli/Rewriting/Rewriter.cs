using System.Collections.Immutable;
using AdminApiMigrator.Cli.Analysis;
using AdminApiMigrator.Cli.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AdminApiMigrator.Cli.Rewriting;

/// <summary>What a fix came to, before anything is written.</summary>
/// <param name="Solution">With all accepted edits.</param>
/// <param name="After">What the analyzers say of it.</param>
/// <param name="Left">Per file why findings that have a fix were left.</param>
internal sealed record RewriteResult(Solution Solution, AnalysisResult After, ImmutableDictionary<string, string> Left);

/// <summary>Applies the fixes, round by round until nothing changes, and keeps only edits that compile.</summary>
internal sealed class Rewriter(Toolset tools, Analyzer analyzer, LoadedSolution loaded, WriteScope scope, CompileCheck check)
{
    // A fix may uncover the finding of another; more rounds than this mean that two fixes undo each other.
    private const int MaxRounds = 4;

    private readonly ImmutableDictionary<string, string>.Builder _left = ImmutableDictionary.CreateBuilder<string, string>(FilePaths.Comparer);

    public async Task<RewriteResult> RunAsync(AnalysisResult analysis, ImmutableHashSet<string> ids, CancellationToken cancellation)
    {
        var solution = loaded.Solution;
        var changed = true;
        for (var round = 0; changed && round < MaxRounds; round++)
        {
            changed = false;
            foreach (var (id, fix) in FixesFor(ids))
            {
                var open = Open(analysis, id);
                if (open.IsEmpty)
                {
                    continue;
                }

                Solution? proposed;
                try
                {
                    proposed = await new FixAll(fix, id).ApplyAsync(solution, open, cancellation);
                }
                catch (Exception e) when (e is not OperationCanceledException)
                {
                    var crashes = analysis.Crashes.Add($"{fix.GetType().Name} failed on {id}: {e}");
                    return new RewriteResult(solution, analysis with { Crashes = crashes }, _left.ToImmutable());
                }

                if (proposed is null)
                {
                    continue;
                }

                var accepted = await AcceptAsync(solution, proposed, cancellation);
                if (accepted == solution)
                {
                    continue;
                }

                var touched = accepted.GetChanges(solution).GetProjectChanges().Select(project => project.ProjectId).ToHashSet();
                solution = accepted;
                changed = true;
                var again = await analyzer.RunAsync(
                    loaded.Analyzed.Where(project => touched.Contains(project.Id)).Select(project => accepted.GetProject(project.Id)!),
                    cancellation);
                analysis = new AnalysisResult(analysis.Diagnostics.SetItems(again.Diagnostics), analysis.Crashes.AddRange(again.Crashes));
            }
        }

        return new RewriteResult(solution, analysis, _left.ToImmutable());
    }

    private IEnumerable<(string Id, CodeFixProvider Fix)> FixesFor(ImmutableHashSet<string> ids) =>
        tools.Fixes
            .SelectMany(fix => fix.FixableDiagnosticIds.Where(ids.Contains).Select(id => (Id: id, Fix: fix)))
            .OrderBy(pair => pair.Id, StringComparer.Ordinal);

    /// <summary>The findings of the id that may be fixed; of the others the reason is kept.</summary>
    private ImmutableDictionary<ProjectId, ImmutableArray<Diagnostic>> Open(AnalysisResult analysis, string id)
    {
        var open = ImmutableDictionary.CreateBuilder<ProjectId, ImmutableArray<Diagnostic>>();
        foreach (var project in loaded.Analyzed)
        {
            ImmutableArray<Diagnostic> diagnostics =
            [
                .. analysis.Diagnostics.GetValueOrDefault(project.Id, [])
                    .Where(diagnostic => diagnostic.Id == id && diagnostic.Location.SourceTree is not null)
                    .Where(diagnostic => MayEdit(diagnostic.Location.SourceTree!.FilePath, project)),
            ];
            if (!diagnostics.IsEmpty)
            {
                open.Add(project.Id, diagnostics);
            }
        }

        return open.ToImmutable();
    }

    private bool MayEdit(string path, LoadedProject project)
    {
        if (_left.ContainsKey(path))
        {
            return false;
        }

        var refusal = project switch
        {
            { ProjectFile: null } => "no project compiles it, so no rewrite of it can be proved",
            { LooseBecause: { } because } => $"{project.Name} is read loosely ({because}); make it build and run fix again",
            _ => scope.Refusal(path),
        };
        if (refusal is not null)
        {
            _left.Add(path, refusal);
        }

        return refusal is null;
    }

    private async Task<Solution> AcceptAsync(Solution solution, Solution proposed, CancellationToken cancellation)
    {
        var edits = await LinkedEdits.BetweenAsync(solution, proposed, cancellation);
        foreach (var path in edits.Conflicts)
        {
            _left[path] = "its target frameworks or projects ask for different text at the same place";
        }

        // A fix may reach beyond the file of the finding; the same limits hold there.
        foreach (var path in edits.Texts.Keys.Where(path => !_left.ContainsKey(path)))
        {
            if (scope.Refusal(path) is { } refusal)
            {
                _left.Add(path, refusal);
            }
        }

        var (kept, takenBack) = await check.KeepCompilingAsync(solution, edits.Texts.RemoveRange(_left.Keys), cancellation);
        foreach (var (path, reason) in takenBack)
        {
            _left[path] = reason;
        }

        return kept.IsEmpty ? solution : LinkedEdits.Apply(solution, kept);
    }
}
