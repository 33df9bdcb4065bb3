using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Cli.Analysis;

/// <summary>The third stage: runs the analyzers over loaded projects, each with its own configuration.</summary>
/// <param name="rules">What to run.</param>
/// <param name="ids">Which findings are wanted.</param>
/// <param name="isRead">Whether findings in a file are wanted.</param>
internal sealed class Analyzer(Toolset tools, ImmutableHashSet<string> ids, Func<string, bool> isRead)
{
    public async Task<AnalysisResult> RunAsync(IEnumerable<Project> projects, CancellationToken cancellation)
    {
        var crashes = new ConcurrentBag<string>();
        var diagnostics = ImmutableDictionary.CreateBuilder<ProjectId, ImmutableArray<Diagnostic>>();
        var analyzers = tools.Analyzers.Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => ids.Contains(rule.Id)))
            .ToImmutableArray();
        foreach (var project in projects)
        {
            diagnostics[project.Id] = analyzers.IsEmpty ? [] : await RunAsync(analyzers, project, crashes, cancellation);
        }

        return new AnalysisResult(diagnostics.ToImmutable(), [.. crashes.Order(StringComparer.Ordinal)]);
    }

    private async Task<ImmutableArray<Diagnostic>> RunAsync(
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        Project project,
        ConcurrentBag<string> crashes,
        CancellationToken cancellation)
    {
        var compilation = (await project.GetCompilationAsync(cancellation))!;
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: (exception, analyzer, _) => crashes.Add(
                $"{analyzer.GetType().Name} failed on {project.Name}: {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false);
        var all = await compilation.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync(cancellation);
        return
        [
            .. all
                .Where(diagnostic => ids.Contains(diagnostic.Id) && (diagnostic.Location.GetLineSpan().Path is not { Length: > 0 } path || isRead(path)))
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }
}
