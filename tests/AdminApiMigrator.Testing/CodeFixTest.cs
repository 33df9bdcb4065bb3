using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Testing;

/// <summary>
/// An analyzer test that goes on to the fix. Without a fixed state, the test proves that no fix is offered. With one it proves that
/// every diagnostic the fix claims has exactly one action, with one equivalence key per id; that applying them one by one, and Fix All
/// in document, project and solution, end in the same expected text; that this text compiles without new warnings and holds nothing
/// more to fix; and that no file comes or goes.
/// </summary>
public abstract class CodeFixTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>States what the fix makes of the test state.</summary>
    protected CodeFixTest()
    {
        FixedState = new(TestState);
        BatchFixedState = new(FixedState);
    }

    /// <summary>What is expected in the end. Files it does not name must stay as they are.</summary>
    public SolutionState FixedState { get; }

    /// <summary>What Fix All is expected to give, where that differs from <see cref="FixedState"/>.</summary>
    public SolutionState BatchFixedState { get; }

    /// <summary>The first source file of <see cref="FixedState"/>.</summary>
    public string FixedCode { set => FixedState.Sources.Add(value); }

    /// <summary>The first source file of <see cref="BatchFixedState"/>.</summary>
    public string BatchFixedCode { set => BatchFixedState.Sources.Add(value); }

    /// <summary>The equivalence key that the applied action must have; null when any one key will do.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>Which of several actions is applied; null when there must be exactly one.</summary>
    public int? CodeActionIndex { get; set; }

    /// <summary>How many rounds of Fix All it takes; more than one means that a bulk fixer must be run again.</summary>
    public int NumberOfFixAllIterations { get; set; } = 1;

    /// <summary>How many single fixes it takes at most; null allows one for each diagnostic of the start.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>Checks to leave out.</summary>
    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    /// <summary>The fixes under test.</summary>
    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    private protected override async Task RunFixesAsync(TestSolution solution, Snapshot start, CancellationToken cancellationToken)
    {
        var fixes = new FixRun(solution, [.. GetCodeFixProviders()], CodeActionIndex, CodeActionEquivalenceKey, Fail);
        if (!NamesFiles(FixedState))
        {
            await fixes.VerifyNothingOfferedAsync(start, cancellationToken);
            return;
        }

        var offered = await fixes.OffersAsync(start, cancellationToken);
        var end = await fixes.OneByOneAsync(start, NumberOfIncrementalIterations ?? offered.Count, cancellationToken);
        Verify("applying the fixes one by one", FixedState, start, end);

        var batch = NamesFiles(BatchFixedState) ? BatchFixedState : FixedState;
        foreach (var scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution }.Where(s => !IsSkipped(s)))
        {
            end = await fixes.AllAsync(start, offered, scope, NumberOfFixAllIterations, cancellationToken);
            Verify($"Fix All in {scope}", batch, start, end);
        }
    }

    private static bool NamesFiles(SolutionState state) => state.Projects.Any(p => p.Sources.Count + p.AdditionalFiles.Count > 0);

    private bool IsSkipped(FixAllScope scope) => CodeFixTestBehaviors.HasFlag(scope switch
    {
        FixAllScope.Document => CodeFixTestBehaviors.SkipFixAllInDocumentCheck,
        FixAllScope.Project => CodeFixTestBehaviors.SkipFixAllInProjectCheck,
        _ => CodeFixTestBehaviors.SkipFixAllInSolutionCheck,
    });

    private void Verify(string what, SolutionState state, Snapshot start, Snapshot end)
    {
        var expected = ReadMarkup(state);
        var before = start.Files.DistinctBy(static f => f.Path).ToDictionary(static f => f.Path, static f => f.Text);
        foreach (var path in expected.Keys.Where(path => !before.ContainsKey(path)))
        {
            Fail($"the fixed state names {path}, which the test state does not have; a fix adds no file, because bulk fixers drop it in silence");
        }

        foreach (var (path, text) in end.Files)
        {
            var diff = LineDiff.Between(expected.TryGetValue(path, out var wanted) ? wanted.Text : before[path], text);
            if (diff.Length > 0)
            {
                Fail($"{what} gives another text in {path} (- expected, + actual)\n{diff}");
            }
        }

        var unchanged = before.Where(f => !expected.ContainsKey(f.Key)).ToDictionary(f => f.Key, f => new MarkedText(f.Value, []));
        var comparison = new DiagnosticComparison(Expected(state, expected.Concat(unchanged).ToDictionary()), Compared(end));
        if (!comparison.Agrees)
        {
            Fail(comparison.Explain($"after {what}, the diagnostics are not those expected", end.Files));
        }

        if (CompilerDiagnostics != CompilerDiagnostics.None)
        {
            VerifyNoNewWarning(what, start, end);
        }
    }

    // Counted by id and message, because everything below a fix moves.
    private void VerifyNoNewWarning(string what, Snapshot start, Snapshot end)
    {
        var known = start.Compiler.Where(IsNoticed).GroupBy(Sentence).ToDictionary(static g => g.Key, static g => g.Count());
        var brought = end.Compiler.Where(IsNoticed).GroupBy(Sentence).SelectMany(g => g.Skip(known.GetValueOrDefault(g.Key))).ToArray();
        if (brought.Length > 0 && CompilerDiagnostics < CompilerDiagnostics.Warnings)
        {
            Fail($"{what} brings compiler warnings that were not there before\n  " + string.Join("\n  ", brought.Select(DiagnosticComparison.Show)));
        }

        bool IsNoticed(Diagnostic d) => d.Severity == DiagnosticSeverity.Warning && !DisabledDiagnostics.Contains(d.Id);
        static string Sentence(Diagnostic d) => d.Id + d.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
    }
}

/// <summary>Tests one analyzer with its fix.</summary>
public class CSharpCodeFixTest<TAnalyzer, TCodeFix, TVerifier> : CodeFixTest<TVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
    where TVerifier : IVerifier, new()
{
    /// <inheritdoc />
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new TAnalyzer()];

    /// <inheritdoc />
    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => [new TCodeFix()];
}
