using System.Collections.Immutable;
using AdminApiMigrator.Cli.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Cli.Rewriting;

/// <summary>Compiles before and after, and takes back the files whose edits add an error.</summary>
/// <param name="loaded">The projects.</param>
/// <param name="clientRefusals">Per project file why the client cannot be added to it; such a project must compile without.</param>
internal sealed class CompileCheck(LoadedSolution loaded, ImmutableDictionary<string, string> clientRefusals)
{
    /// <summary>The edits that add no error to any loaded project, and why each of the others does.</summary>
    public async Task<(ImmutableDictionary<string, SourceText> Kept, ImmutableDictionary<string, string> TakenBack)> KeepCompilingAsync(
        Solution before,
        ImmutableDictionary<string, SourceText> edits,
        CancellationToken cancellation)
    {
        var takenBack = ImmutableDictionary.CreateBuilder<string, string>(FilePaths.Comparer);
        while (!edits.IsEmpty)
        {
            var guilty = await GuiltyAsync(before, LinkedEdits.Apply(before, edits), edits, cancellation);
            if (guilty.IsEmpty)
            {
                break;
            }

            takenBack.AddRange(guilty);
            edits = edits.RemoveRange(guilty.Keys);
        }

        return (edits, takenBack.ToImmutable());
    }

    /// <summary>Whether the project does not compile as well without the client that the tool added.</summary>
    public async Task<bool> NeedsClientAsync(Solution solution, LoadedProject project, CancellationToken cancellation)
    {
        var without = await ErrorsAsync(WithoutClient(solution, project), project.Id, cancellation);
        return without.Count > 0 && Added(await ErrorsAsync(solution, project.Id, cancellation), without).Any();
    }

    private async Task<ImmutableDictionary<string, string>> GuiltyAsync(
        Solution before,
        Solution after,
        ImmutableDictionary<string, SourceText> edits,
        CancellationToken cancellation)
    {
        var guilty = ImmutableDictionary.CreateBuilder<string, string>(FilePaths.Comparer);
        foreach (var project in Affected(after, edits.Keys))
        {
            var refusal = project.ProjectFile is { } file && !project.AddedClient.IsEmpty ? clientRefusals.GetValueOrDefault(file) : null;
            var errors = await ErrorsAsync(refusal is null ? after : WithoutClient(after, project), project.Id, cancellation);
            if (errors.Count == 0)
            {
                continue;
            }

            var known = await ErrorsAsync(refusal is null ? before : WithoutClient(before, project), project.Id, cancellation);
            var added = Added(known, errors).ToList();
            if (added.Count == 0)
            {
                continue;
            }

            var inEdits = added.Where(error => edits.ContainsKey(PathOf(error))).ToLookup(PathOf, FilePaths.Comparer);
            foreach (var path in inEdits.Count > 0 ? inEdits.Select(group => group.Key) : FilesOf(after, project, edits.Keys))
            {
                var error = inEdits[path].FirstOrDefault() ?? added[0];
                guilty[path] = refusal ?? $"the rewritten code would not compile in {project.Name}: {error.Id}: {error.GetMessage()}";
            }
        }

        return guilty.ToImmutable();
    }

    private IEnumerable<LoadedProject> Affected(Solution solution, IEnumerable<string> paths)
    {
        var changed = paths.SelectMany(path => solution.GetDocumentIdsWithFilePath(path)).Select(id => id.ProjectId).ToHashSet();
        var graph = solution.GetProjectDependencyGraph();
        var affected = changed.Concat(changed.SelectMany(graph.GetProjectsThatTransitivelyDependOnThisProject)).ToHashSet();
        return loaded.Projects.Where(project => affected.Contains(project.Id) && project.LooseBecause is null);
    }

    private static IEnumerable<string> FilesOf(Solution solution, LoadedProject project, IEnumerable<string> paths)
    {
        var graph = solution.GetProjectDependencyGraph();
        var reachable = graph.GetProjectsThatThisProjectTransitivelyDependsOn(project.Id).Add(project.Id);
        return paths.Where(path => solution.GetDocumentIdsWithFilePath(path).Any(id => reachable.Contains(id.ProjectId)));
    }

    private static Solution WithoutClient(Solution solution, LoadedProject project) =>
        project.AddedClient.Aggregate(solution, (current, reference) => current.RemoveMetadataReference(project.Id, reference));

    private static async Task<IReadOnlyList<Diagnostic>> ErrorsAsync(Solution solution, ProjectId id, CancellationToken cancellation)
    {
        var compilation = (await solution.GetProject(id)!.GetCompilationAsync(cancellation))!;
        return [.. compilation.GetDiagnostics(cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !diagnostic.IsSuppressed)];
    }

    /// <summary>The errors that the second list has more of; places shift with edits, so file and text tell them apart.</summary>
    private static IEnumerable<Diagnostic> Added(IReadOnlyList<Diagnostic> before, IReadOnlyList<Diagnostic> after)
    {
        var known = before.GroupBy(KeyOf).ToDictionary(group => group.Key, group => group.Count());
        return after.GroupBy(KeyOf).SelectMany(group => group.Skip(known.GetValueOrDefault(group.Key)));
    }

    private static (string Id, string Path, string Message) KeyOf(Diagnostic error) => (error.Id, PathOf(error), error.GetMessage());

    private static string PathOf(Diagnostic error) => error.Location.SourceTree?.FilePath ?? "";
}
