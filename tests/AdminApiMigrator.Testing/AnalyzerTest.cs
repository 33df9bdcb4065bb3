using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Testing;

/// <summary>
/// Compiles a state, runs analyzers over it and compares what they and the compiler say with what is expected.
/// The surface is that of Microsoft.CodeAnalysis.Testing, so that either can stand behind a test.
/// </summary>
public abstract class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>What is compiled and analyzed.</summary>
    public SolutionState TestState { get; } = new();

    /// <summary>The first source file of <see cref="TestState"/>.</summary>
    public string TestCode { set => TestState.Sources.Add(value); }

    /// <summary>Diagnostics that the markup does not express.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>The framework; .NET 10 unless set.</summary>
    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Net100;

    /// <summary>Which compiler diagnostics are compared.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>How <c>[|...|]</c> is read.</summary>
    public MarkupOptions MarkupOptions { get; set; }

    /// <summary>Checks to leave out.</summary>
    public TestBehaviors TestBehaviors { get; set; }

    /// <summary>Ids that are not compared.</summary>
    public List<string> DisabledDiagnostics { get; } = [];

    /// <summary>Changes to the solution before anything runs, such as a language version; each gets the main project's id.</summary>
    public List<Func<Solution, ProjectId, Solution>> SolutionTransforms { get; } = [];

    /// <summary>Runs all checks and fails at the first that does not hold.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        var (solution, snapshot, comparison) = await CompareAsync(cancellationToken);
        if (!comparison.Agrees)
        {
            Fail(comparison.Explain("the diagnostics are not those expected", snapshot.Files));
        }

        await VerifySuppressionAsync(solution, snapshot, cancellationToken);
        await VerifyGeneratedCodeAsync(solution, snapshot, cancellationToken);
        await RunFixesAsync(solution, snapshot, cancellationToken);
    }

    /// <summary>Only compares diagnostics, and says in one word how that went; for counting over many cases.</summary>
    public async Task<CaseOutcome> JudgeAsync(CancellationToken cancellationToken = default)
        => (await CompareAsync(cancellationToken)).Comparison.Outcome;

    /// <summary>The analyzers under test.</summary>
    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    private protected virtual Task RunFixesAsync(TestSolution solution, Snapshot start, CancellationToken cancellationToken) => Task.CompletedTask;

    private protected static void Fail(string message) => new TVerifier().Fail(message);

    private protected ImmutableArray<Diagnostic> Compared(Snapshot snapshot)
        => [.. snapshot.Compiler.Where(d => d.Severity >= Threshold).Concat(snapshot.Analyzers).Where(d => !DisabledDiagnostics.Contains(d.Id))];

    private protected Dictionary<string, MarkedText> ReadMarkup(SolutionState state)
    {
        var texts = new Dictionary<string, MarkedText>(StringComparer.Ordinal);
        foreach (var project in state.Projects)
        {
            foreach (var (filename, content) in project.Sources.Concat(project.AdditionalFiles))
            {
                var path = project.PathOf(filename);
                var text = state.MarkupHandling == MarkupMode.None ? new MarkedText(content.ToString(), []) : Markup.Parse(content.ToString(), path);
                if (!texts.TryAdd(path, text))
                {
                    Fail($"two files of the state are called {path}");
                }
            }
        }

        return texts;
    }

    private protected IEnumerable<DiagnosticResult> Expected(SolutionState state, IReadOnlyDictionary<string, MarkedText> texts)
    {
        var named = new Dictionary<int, ExpectedLocation>();
        var results = new List<DiagnosticResult>();
        foreach (var (path, marked) in texts)
        {
            var lines = SourceText.From(marked.Text).Lines;
            foreach (var (key, span) in marked.Spans)
            {
                var place = lines.GetLinePositionSpan(span);
                if (key is null || key[0] != '#')
                {
                    results.Add(DiagnosticResult.AtSpan(key ?? OnlyId(path), path, place));
                }
                else if (!named.TryAdd(int.Parse(key.AsSpan(1)), new ExpectedLocation(path, place.Start, place.End, null)))
                {
                    Fail($"the sources mark {key} twice");
                }
            }
        }

        results.AddRange(state.ExpectedDiagnostics.Select(e => e.ResolveKeys(key => named.TryGetValue(key, out var place)
            ? place
            : throw new InvalidOperationException($"no source marks {{|#{key}:...|}}, which a diagnostic is expected at"))));
        return results;
    }

    private DiagnosticSeverity Threshold => CompilerDiagnostics switch
    {
        CompilerDiagnostics.None => DiagnosticSeverity.Error + 1,
        CompilerDiagnostics.Errors => DiagnosticSeverity.Error,
        CompilerDiagnostics.Warnings => DiagnosticSeverity.Warning,
        CompilerDiagnostics.Suggestions => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private async Task<(TestSolution Solution, Snapshot Snapshot, DiagnosticComparison Comparison)> CompareAsync(CancellationToken cancellationToken)
    {
        var texts = ReadMarkup(TestState);
        var built = TestSolution.Build(TestState, texts, ReferenceAssemblies);
        var main = built.Projects.First(p => p.Name == TestState.Name).Id;
        built = SolutionTransforms.Aggregate(built, (current, transform) => transform(current, main));
        var solution = new TestSolution(built, [.. GetDiagnosticAnalyzers()], Fail);
        var snapshot = await solution.SnapshotAsync(built, cancellationToken);
        return (solution, snapshot, new DiagnosticComparison(Expected(TestState, texts), Compared(snapshot)));
    }

    private string OnlyId(string path)
    {
        var ids = GetDiagnosticAnalyzers().SelectMany(static a => a.SupportedDiagnostics).Select(static d => d.Id).Distinct().ToArray();
        return ids.Length == 1 || (ids.Length > 0 && MarkupOptions.HasFlag(MarkupOptions.UseFirstDescriptor))
            ? ids[0]
            : throw new InvalidOperationException($"{path}: [|...|] does not say which of {string.Join(", ", ids)} is meant; write {{|ID:...|}}");
    }

    private async Task VerifySuppressionAsync(TestSolution solution, Snapshot snapshot, CancellationToken cancellationToken)
    {
        var ids = snapshot.Analyzers
            .Where(static d => d.Location.IsInSource && !d.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable))
            .Select(static d => d.Id).Distinct().ToArray();
        if (ids.Length == 0 || TestBehaviors.HasFlag(TestBehaviors.SkipSuppressionCheck))
        {
            return;
        }

        var left = (await solution.AnalyzersOnAsync("#pragma warning disable " + string.Join(", ", ids), cancellationToken))
            .Where(d => d.Location.IsInSource && ids.Contains(d.Id)).ToArray();
        if (left.Length > 0)
        {
            Fail("#pragma warning disable does not silence\n  " + string.Join("\n  ", left.Select(DiagnosticComparison.Show)));
        }
    }

    private async Task VerifyGeneratedCodeAsync(TestSolution solution, Snapshot snapshot, CancellationToken cancellationToken)
    {
        if (!snapshot.Analyzers.Any(static d => d.Location.IsInSource) || TestBehaviors.HasFlag(TestBehaviors.SkipGeneratedCodeCheck))
        {
            return;
        }

        var left = (await solution.AnalyzersOnAsync("// <auto-generated/>", cancellationToken)).Where(static d => d.Location.IsInSource).ToArray();
        if (left.Length > 0)
        {
            Fail("generated code is not silent\n  " + string.Join("\n  ", left.Select(DiagnosticComparison.Show)));
        }
    }
}

/// <summary>Tests one analyzer.</summary>
public class CSharpAnalyzerTest<TAnalyzer, TVerifier> : AnalyzerTest<TVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TVerifier : IVerifier, new()
{
    /// <inheritdoc />
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new TAnalyzer()];
}
