using System.Collections.Immutable;
using AdminApiMigrator.Analyzers.Tests.Libraries;
using AdminApiMigrator.Rules;
using AdminApiMigrator.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Analyzers.Tests;

/// <summary>What an analyzer says of a few files, message and properties included; the fixture cases ask only where.</summary>
internal static class Findings
{
    public static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Findings",
        sources.Select(static (source, index) => CSharpSyntaxTree.ParseText(source, path: $"/0/Test{index}.cs")),
        SdkProject.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static async Task<ImmutableArray<Diagnostic>> OfAsync<TAnalyzer>(params string[] sources)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        await Compile(sources).WithAnalyzers([new TAnalyzer()]).GetAnalyzerDiagnosticsAsync();

    public static async Task<ImmutableArray<Diagnostic>> OfLibraryAsync<TAnalyzer>(string library, params string[] sources)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        await Compile(Library.StubOf(library) is { } stub ? [.. sources, stub] : sources)
            .AddReferences(Library.ReferencesOf(library))
            .WithAnalyzers([new TAnalyzer()]).GetAnalyzerDiagnosticsAsync();

    public static Task<ImmutableArray<Diagnostic>> OfAsync(params string[] sources) => OfAsync<DeprecatedEndpointAnalyzer>(sources);
}
