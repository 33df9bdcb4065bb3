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
    bool IsAnalyzed);

/// <summary>The projects of the target that could hold something, ready to be analyzed.</summary>
/// <param name="Solution">All of them in one solution, so that files and references are shared.</param>
/// <param name="Projects">By their ids, in a stable order.</param>
/// <param name="Remarks">What was read less exactly than the build would, and why.</param>
internal sealed record LoadedSolution(Solution Solution, ImmutableArray<LoadedProject> Projects, ImmutableArray<string> Remarks)
{
    public IEnumerable<LoadedProject> Analyzed => Projects.Where(project => project.IsAnalyzed);

    public LoadedProject Of(ProjectId id) => Projects.First(project => project.Id == id);
}
