using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>The second stage: the projects that could hold something, each with the arguments of its build, in one solution.</summary>
internal sealed class SolutionLoader(ScanTarget target, Survey survey, ClientReference client)
{
    private readonly SourceTexts _texts = new();
    private readonly ConcurrentBag<string> _remarks = [];

    /// <param name="restore">Whether packages may be restored first.</param>
    /// <param name="cancellation">Ends the build, too.</param>
    public async Task<LoadedSolution> LoadAsync(bool restore, CancellationToken cancellation)
    {
        var wanted = survey.Projects.Where(project => project.Holds).ToList();
        if (wanted.Count == 0 && survey.LooseHits.IsEmpty && survey.SettingsHits.IsEmpty)
        {
            return LoadedSolution.Nothing;
        }

        var build = wanted.Count == 0
            ? new DesignTimeBuild([], ImmutableDictionary<string, string>.Empty)
            : await DesignTimeBuild.RunAsync([.. wanted.Select(project => project.Path)], target.Root, restore, cancellation);

        ImmutableArray<CompilerInvocation> readable = [.. build.Invocations.Where(invocation => invocation.HasFramework)];
        var workspace = new AdhocWorkspace();
        var exact = new ExactProjects(readable, [.. wanted.Select(project => project.Path)], _texts, client, _remarks, SettingsByFolder());
        var solution = workspace.CurrentSolution;
        var projects = new List<LoadedProject>();
        foreach (var loaded in exact.Load())
        {
            Add(loaded);
        }

        // A project whose build fails in one framework of several is read both ways: nothing is missed, and nothing is rewritten unproved.
        var loose = new LooseProjects(_texts, client, _remarks);
        foreach (var project in wanted)
        {
            if (ReasonForLooseReading(project.Path, build) is { } because)
            {
                Add(loose.Load(Path.GetFileNameWithoutExtension(project.Path), project.Files, project.Path, because));
            }
        }

        if (survey.LooseHits.Length > 0)
        {
            Add(loose.Load("files without a project", target.LooseFiles, projectFile: null, "they belong to no project"));
        }

        var exactFolders = projects
            .Where(project => project is { Invocation: not null, IsAnalyzed: true })
            .Select(project => project.Invocation!.Folder)
            .ToHashSet(FilePaths.Comparer);
        var settings = new SettingsProjects(_texts, _remarks);
        var unread = survey.SettingsHits.Where(hit => hit.Owner is null || !exactFolders.Contains(hit.Owner));
        foreach (var hits in unread.GroupBy(hit => hit.Owner, FilePaths.Comparer))
        {
            Add(settings.Load([.. hits.Select(hit => hit.Path)], hits.Key));
        }

        return new LoadedSolution(() => solution, [.. projects], [.. _remarks.Distinct().Order(StringComparer.Ordinal)]);

        void Add((ProjectInfo Info, LoadedProject Project) loaded)
        {
            solution = solution.AddProject(loaded.Info);
            projects.Add(loaded.Project);
        }
    }

    private ILookup<string, string> SettingsByFolder() =>
        survey.SettingsHits.Where(hit => hit.Owner is not null).ToLookup(hit => hit.Owner!, hit => hit.Path, FilePaths.Comparer);

    private static string? ReasonForLooseReading(string project, DesignTimeBuild build)
    {
        if (build.FirstErrors.TryGetValue(project, out var error))
        {
            return error;
        }

        var answers = build.Invocations.Where(invocation => FilePaths.Comparer.Equals(invocation.Project, project)).ToList();
        return answers.Count == 0 ? "its build compiles no C#"
            : answers.Find(invocation => !invocation.HasFramework) is { } without
                ? $"the reference assemblies of {without.FrameworkIdentifier} {without.FrameworkVersion} are not on this machine"
            : null;
    }
}
