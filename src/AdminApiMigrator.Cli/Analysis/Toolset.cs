using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Cli.Analysis;

/// <summary>
/// The analyzers and fixes to run. Those of the product are found by their attributes, so that a new one needs no change here.
/// </summary>
/// <param name="Analyzers">What finds.</param>
/// <param name="Fixes">What rewrites.</param>
/// <param name="ClientFolder">The folder with a build of the client for each kind of framework.</param>
internal sealed record Toolset(ImmutableArray<DiagnosticAnalyzer> Analyzers, ImmutableArray<CodeFixProvider> Fixes, string ClientFolder)
{
    /// <summary>The ids that the analyzers can report, in order.</summary>
    public ImmutableArray<string> Ids { get; } =
    [
        .. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal),
    ];

    public static Toolset OfProduct() => new(
        Instances<DiagnosticAnalyzer, DiagnosticAnalyzerAttribute>("AdminApiMigrator.Analyzers"),
        Instances<CodeFixProvider, ExportCodeFixProviderAttribute>("AdminApiMigrator.CodeFixes"),
        Path.Combine(AppContext.BaseDirectory, "client"));

    /// <summary>The ids as rules write them; all when none is given.</summary>
    /// <exception cref="ToolException">No analyzer reports one of the ids.</exception>
    public ImmutableHashSet<string> Wanted(IEnumerable<string> ids)
    {
        var wanted = ids.Select(id => id.ToUpperInvariant()).ToImmutableHashSet();
        return wanted.Except(Ids).Order(StringComparer.Ordinal).FirstOrDefault() is { } unknown
            ? throw new ToolException($"--id {unknown}: no rule has this id. Known: {string.Join(", ", Ids)}.")
            : wanted.IsEmpty ? [.. Ids] : wanted;
    }

    private static ImmutableArray<TBase> Instances<TBase, TAttribute>(string assembly)
        where TBase : class
        where TAttribute : Attribute =>
    [
        .. Assembly.Load(assembly).GetTypes()
            .Where(type => !type.IsAbstract && typeof(TBase).IsAssignableFrom(type) && type.GetCustomAttribute<TAttribute>(inherit: false) is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (TBase)Activator.CreateInstance(type, nonPublic: true)!),
    ];
}
