using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>A project in one target framework, as the compiler would see it, and what is known of it beside that.</summary>
/// <param name="Id">Its id in the solution.</param>
/// <param name="Name">The name to show: the project's, and its framework where it has several.</param>
/// <param name="Invocation">How its build calls the compiler; null when it is read loosely.</param>
/// <param name="ProjectFile">Full path of the project file; null for files of no project.</param>
/// <param name="LooseBecause">Why it is read loosely; null when it is read as its build has it.</param>
/// <param name="AddedClient">The client's references that the tool added; empty when the project has its own.</param>
/// <param name="IsAnalyzed">False for a project that is here only because another refers to it.</param>
internal sealed record LoadedProject(
    ProjectId Id,
    string Name,
    CompilerInvocation? Invocation,
    string? ProjectFile,
    string? LooseBecause,
    ImmutableArray<MetadataReference> AddedClient,
    bool IsAnalyzed)
{
    /// <summary>Whether it stands for settings files alone, without any code.</summary>
    public bool IsSettings => Invocation is null && LooseBecause is null;
}

/// <summary>The projects of the target that could hold something, ready to be analyzed.</summary>
/// <param name="solution">All of them in one solution, so that files and references are shared; made when first asked for.</param>
/// <param name="projects">By their ids, in a stable order.</param>
/// <param name="remarks">What was read less exactly than the build would, and why.</param>
internal sealed class LoadedSolution(Func<Solution> solution, ImmutableArray<LoadedProject> projects, ImmutableArray<string> remarks)
{
    private readonly Lazy<Solution> _solution = new(solution);

    /// <summary>
    /// Nothing to load: the workspace, whose services take longer to find than thousands of files to search, is not even made.
    /// </summary>
    public static LoadedSolution Nothing { get; } = new(() => new AdhocWorkspace().CurrentSolution, [], []);

    public Solution Solution => _solution.Value;

    public ImmutableArray<LoadedProject> Projects => projects;

    public ImmutableArray<string> Remarks => remarks;

    public IEnumerable<LoadedProject> Analyzed => projects.Where(project => project.IsAnalyzed);
}
