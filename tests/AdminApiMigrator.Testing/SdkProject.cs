using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Testing;

/// <summary>
/// Projects as the SDK makes them: .NET 10, the newest C#, nullable reference types, a program where there are top-level statements.
/// References are read once in a process and shared by all compilations; no test restores a package.
/// </summary>
public static class SdkProject
{
    // The SDK silences these for every project: a library of an older framework version is the rule, not a finding.
    private static readonly Dictionary<string, ReportDiagnostic> SilentInEveryProject = new()
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    /// <summary>.NET 10 with nothing to download: <see cref="Configure"/> adds the reference assemblies.</summary>
    public static ReferenceAssemblies Framework { get; } = new("net10.0");

    /// <summary>The reference assemblies of .NET 10.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } = [.. Net100.References.All];

    /// <summary>A project of its own workspace.</summary>
    /// <param name="name">The project's name, its assembly's name too.</param>
    /// <param name="files">The C# files by their full paths.</param>
    /// <param name="references">References beyond the framework's.</param>
    public static Project Create(
        string name, IEnumerable<(string Path, string Text)> files, IEnumerable<MetadataReference> references)
    {
        var id = ProjectId.CreateNewId(name);
        var solution = new AdhocWorkspace().CurrentSolution
            .AddProject(id, name, name, LanguageNames.CSharp)
            .AddMetadataReferences(id, references);
        foreach (var (path, text) in files)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), SourceText.From(text), filePath: path);
        }

        return Configure(solution).GetProject(id)!;
    }

    /// <summary>Gives every project of a solution what the SDK gives it.</summary>
    public static Solution Configure(Solution solution)
    {
        foreach (var id in solution.ProjectIds)
        {
            solution = solution
                .AddMetadataReferences(id, References)
                .WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.Latest));
            solution = solution.WithProjectCompilationOptions(id, new CSharpCompilationOptions(
                KindOf(solution.GetProject(id)!),
                allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: SilentInEveryProject));
        }

        return solution;
    }

    // The package names the default severity of every rule, and a severity that is named wins over .editorconfig.
    internal static Project WithEditorConfigSeverities(Project project)
    {
        var options = project.CompilationOptions!;
        return project.WithCompilationOptions(options.WithSpecificDiagnosticOptions(
            options.SpecificDiagnosticOptions.Where(static option => option.Value != ReportDiagnostic.Default)));
    }

    // The texts are in memory, so that nothing is waited for.
    private static OutputKind KindOf(Project project)
        => project.Documents.Any(static d => d.GetSyntaxRootAsync().GetAwaiter().GetResult() is CompilationUnitSyntax unit
            && unit.Members.Any(static m => m is GlobalStatementSyntax))
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
}
