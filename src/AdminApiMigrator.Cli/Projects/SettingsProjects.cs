using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>
/// Settings files whose project need not be loaded: a project without code, configured by the .editorconfig and .globalconfig files that
/// the
/// compiler would find, so that a project's options hold although its build was not asked.
/// </summary>
internal sealed class SettingsProjects(SourceTexts texts, ConcurrentBag<string> remarks)
{
    private static readonly CSharpCompilationOptions Compiling = new(OutputKind.DynamicallyLinkedLibrary);

    /// <param name="files">Full paths.</param>
    /// <param name="owner">The folder of the project that they lie in; null when they lie in none.</param>
    public (ProjectInfo Info, LoadedProject Project) Load(IReadOnlyCollection<string> files, string? owner)
    {
        var name = owner is null ? "settings without a project" : $"settings of {Path.GetFileName(owner)}";
        var id = ProjectId.CreateNewId(name);
        var info = ProjectInfo
            .Create(
                id,
                VersionStamp.Create(),
                name,
                name,
                LanguageNames.CSharp,
                compilationOptions: Compiling,
                additionalDocuments: texts.Documents(id, files, remarks))
            .WithAnalyzerConfigDocuments(texts.Documents(id, Configuration(files, owner), remarks));
        return (info, new LoadedProject(id, name, Invocation: null, ProjectFile: null, LooseBecause: null, AddedClient: [], IsAnalyzed: true));
    }

    private static IEnumerable<string> Configuration(IEnumerable<string> files, string? owner)
    {
        var folders = files.Select(file => Path.GetDirectoryName(file)!).ToHashSet(FilePaths.Comparer);
        var editor = folders.SelectMany(folder => FilePaths.AtOrAbove(folder, ".editorconfig"));

        // Of global files the build takes the nearest one, and takes it for the project as a whole.
        var global = owner is null ? [] : FilePaths.AtOrAbove(owner, ".globalconfig").Take(1);
        return editor.Concat(global).Distinct(FilePaths.Comparer);
    }
}
