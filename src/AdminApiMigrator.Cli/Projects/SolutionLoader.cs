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
        if (wanted.Count == 0 && survey.LooseHits.IsEmpty)
        {
            return LoadedSolution.Nothing;
        }

        var build = wanted.Count == 0
            ? new DesignTimeBuild([], ImmutableDictionary<string, string>.Empty)
            : await DesignTimeBuild.RunAsync([.. wanted.Select(project => project.Path)], target.Root, restore, cancellation);

        var workspace = new AdhocWorkspace();
        var exact = new ExactProjects(build.Invocations, [.. wanted.Select(project => project.Path)], _texts, client, _remarks);
        var solution = workspace.CurrentSolution;
        var projects = new List<LoadedProject>();
        foreach (var (info, project) in exact.Load())
        {
            solution = solution.AddProject(info);
            projects.Add(project);
        }

        var answered = build.Invocations.Select(invocation => invocation.Project).ToHashSet(FilePaths.Comparer);
        var loose = new LooseProjects(_texts, client, _remarks);
        foreach (var project in wanted.Where(project => !answered.Contains(project.Path) && project.Files.Any(survey.Hits.Contains)))
        {
            var because = build.FirstErrors.GetValueOrDefault(project.Path, "its build compiles no C#");
            Add(loose.Load(Path.GetFileNameWithoutExtension(project.Path), project.Files, project.Path, because));
        }

        if (survey.LooseHits.Length > 0)
        {
            Add(loose.Load("files without a project", target.LooseFiles, projectFile: null, "they belong to no project"));
        }

        return new LoadedSolution(() => solution, [.. projects], [.. _remarks.Distinct().Order(StringComparer.Ordinal)]);

        void Add((ProjectInfo Info, LoadedProject Project) loaded)
        {
            solution = solution.AddProject(loaded.Info);
            projects.Add(loaded.Project);
        }
    }
}
