using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Testing.Model;

namespace AdminApiMigrator.Testing;

/// <summary>
/// Microsoft's test of a fix over <see cref="SdkProject"/>s, and what it leaves open: without a fixed state no fix may be offered; with
/// one, the fixes are such as <see cref="BulkFix"/> can apply at once and for good, and the result has no compiler warning that was not
/// there before.
/// </summary>
public class CSharpCodeFixTest<TAnalyzer, TCodeFix> : CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    private Project? _start;

    /// <inheritdoc cref="CSharpAnalyzerTest{TAnalyzer}()" />
    public CSharpCodeFixTest()
    {
        MarkupOptions = MarkupOptions.TreatPositionIndicatorsAsCode;
        ReferenceAssemblies = SdkProject.Framework;
        SolutionTransforms.Add(static (solution, _) => SdkProject.Configure(solution));
    }

    /// <inheritdoc cref="CSharpAnalyzerTest{TAnalyzer}.CreateWorkspaceImplAsync" />
    protected override Task<Workspace> CreateWorkspaceImplAsync() => Task.FromResult<Workspace>(new AdhocWorkspace());

    /// <inheritdoc cref="CSharpAnalyzerTest{TAnalyzer}.ApplyCompilationOptions" />
    protected override Project ApplyCompilationOptions(Project project)
        => SdkProject.WithEditorConfigSeverities(base.ApplyCompilationOptions(project));

    /// <summary>Remembers the first project of a run: the test state as it is written.</summary>
    protected override async Task<Project> CreateProjectImplAsync(
        EvaluatedProjectState primaryProject, ImmutableArray<EvaluatedProjectState> additionalProjects, CancellationToken cancellationToken)
    {
        var project = await base.CreateProjectImplAsync(primaryProject, additionalProjects, cancellationToken);
        _start ??= project;
        return project;
    }

    /// <inheritdoc />
    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        _start = null;
        await base.RunImplAsync(cancellationToken);

        var bulk = new BulkFix([.. GetDiagnosticAnalyzers()], [.. GetCodeFixProviders()]);
        var start = _start!.Solution;
        if (!CodeActionExpected(FixedState))
        {
            await bulk.VerifyNothingOfferedAsync(start, cancellationToken);
            return;
        }

        var (end, _) = await bulk.ApplyAsync(start, cancellationToken);
        if (CompilerDiagnostics != CompilerDiagnostics.None)
        {
            await VerifyNoNewWarningAsync(start, end, cancellationToken);
        }
    }

    // Counted by id and message, because everything below a fix moves.
    private async Task VerifyNoNewWarningAsync(Solution start, Solution end, CancellationToken cancellationToken)
    {
        var known = (await WarningsAsync(start)).CountBy(Sentence).ToDictionary();
        var brought = (await WarningsAsync(end)).GroupBy(Sentence).SelectMany(g => g.Skip(known.GetValueOrDefault(g.Key))).ToArray();
        Verify.True(
            brought.Length == 0,
            "The fix brings compiler warnings that were not there before\n  " + string.Join<Diagnostic>("\n  ", brought));

        async Task<IEnumerable<Diagnostic>> WarningsAsync(Solution solution)
            => (await BulkFix.CompilerDiagnosticsAsync(solution, cancellationToken))
                .Where(d => d.Severity == DiagnosticSeverity.Warning && !DisabledDiagnostics.Contains(d.Id));

        static string Sentence(Diagnostic d) => d.Id + d.GetMessage(CultureInfo.InvariantCulture);
    }
}
