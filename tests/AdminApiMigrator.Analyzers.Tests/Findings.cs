using System.Collections.Immutable;
using AdminApiMigrator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Analyzers.Tests;

/// <summary>What an analyzer says of a few files, message and properties included; the fixture cases ask only where.</summary>
internal static class Findings
{
    private static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(file) is "netstandard.dll" or "mscorlib.dll")
            .Select(static file => MetadataReference.CreateFromFile(file)),
    ];

    public static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Findings",
        sources.Select(static (source, index) => CSharpSyntaxTree.ParseText(source, path: $"/0/Test{index}.cs")),
        Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static async Task<ImmutableArray<Diagnostic>> OfAsync<TAnalyzer>(params string[] sources)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        await Compile(sources).WithAnalyzers([new TAnalyzer()]).GetAnalyzerDiagnosticsAsync();

    public static Task<ImmutableArray<Diagnostic>> OfAsync(params string[] sources) => OfAsync<DeprecatedEndpointAnalyzer>(sources);
}
