using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Testing;

/// <summary>
/// Applies every fix as dotnet format and roslynator do, id after id over the solution, and insists on what these hosts rely on without
/// a word: each diagnostic of a fixable id has exactly one action, all of an id have one equivalence key, there is a Fix All for the
/// solution, and no file comes or goes.
/// </summary>
public sealed class BulkFix(ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableArray<CodeFixProvider> providers)
{
    private sealed record Offer(Diagnostic Diagnostic, CodeFixProvider Provider, CodeAction Action);

    /// <summary>What the compiler says of all projects.</summary>
    public static async Task<ImmutableArray<Diagnostic>> CompilerDiagnosticsAsync(
        Solution solution, CancellationToken cancellationToken = default)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync(cancellationToken))!;
            diagnostics.AddRange(compilation.GetDiagnostics(cancellationToken).Where(static d => !d.IsSuppressed));
        }

        return diagnostics.ToImmutable();
    }

    /// <summary>What the analyzers say of all projects, in the order of the text.</summary>
    /// <exception cref="InvalidOperationException">An analyzer threw; the message has its stack.</exception>
    public async Task<ImmutableArray<Diagnostic>> FindingsAsync(Solution solution, CancellationToken cancellationToken = default)
    {
        var findings = new List<Diagnostic>();
        foreach (var project in solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync(cancellationToken))!;
            var withAnalyzers = compilation.WithAnalyzers(analyzers, project.AnalyzerOptions);
            findings.AddRange(await withAnalyzers.GetAnalyzerDiagnosticsAsync(cancellationToken));
        }

        Require(findings.Find(static d => d.Id == "AD0001") is not { } crash ? null : crash.ToString());
        return [.. findings
            .OrderBy(static d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(static d => d.Location.SourceSpan)
            .ThenBy(static d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>Proves that nothing can be fixed.</summary>
    /// <exception cref="InvalidOperationException">A fix is offered.</exception>
    public async Task VerifyNothingOfferedAsync(Solution solution, CancellationToken cancellationToken = default)
    {
        foreach (var (diagnostic, provider) in Claimed(await FindingsAsync(solution, cancellationToken)))
        {
            var actions = await ActionsAsync(solution, diagnostic, provider, cancellationToken);
            Require(actions.Count == 0 ? null : $"A fix is offered where none is expected: '{actions[0].Title}' for {diagnostic}");
        }
    }

    /// <summary>The solution with all fixes applied, and what was fixed.</summary>
    /// <exception cref="InvalidOperationException">A bulk host would leave something out; the message names it.</exception>
    public async Task<(Solution Solution, IReadOnlyList<Diagnostic> Fixed)> ApplyAsync(
        Solution solution, CancellationToken cancellationToken = default)
    {
        var offers = new List<Offer>();
        foreach (var (diagnostic, provider) in Claimed(await FindingsAsync(solution, cancellationToken)))
        {
            offers.Add(await OfferAsync(solution, diagnostic, provider, cancellationToken));
        }

        foreach (var id in offers.GroupBy(static o => (o.Diagnostic.Id, o.Provider)))
        {
            var keys = id.Select(static o => o.Action.EquivalenceKey).Distinct().ToArray();
            var listed = string.Join(", ", keys);
            Require(keys.Length == 1 ? null : $"{id.Key.Id} has several equivalence keys, {listed}; dotnet format goes by the first");
            solution = await FixAllAsync(solution, id.First(), cancellationToken);
        }

        var left = Claimed(await FindingsAsync(solution, cancellationToken)).FirstOrDefault().Diagnostic;
        Require(left is null ? null : $"Fix All in Solution leaves something for another run: {left}");
        return (solution, [.. offers.Select(static o => o.Diagnostic)]);
    }

    private static async Task<Offer> OfferAsync(
        Solution solution, Diagnostic diagnostic, CodeFixProvider provider, CancellationToken cancellationToken)
    {
        var actions = await ActionsAsync(solution, diagnostic, provider, cancellationToken);
        Require(actions.Count switch
        {
            0 => $"No fix is offered for {diagnostic}; dotnet format drops an id that is fixable only at times",
            1 => actions[0].EquivalenceKey is null ? $"'{actions[0].Title}' has no equivalence key" : null,
            _ => $"{actions.Count} actions are offered for {diagnostic}; roslynator then applies none",
        });
        return new Offer(diagnostic, provider, actions[0]);
    }

    private static async Task<List<CodeAction>> ActionsAsync(
        Solution solution, Diagnostic diagnostic, CodeFixProvider provider, CancellationToken cancellationToken)
    {
        var actions = new List<CodeAction>();
        if (solution.GetDocument(diagnostic.Location.SourceTree) is { } document)
        {
            await provider.RegisterCodeFixesAsync(
                new CodeFixContext(document, diagnostic, (action, _) => actions.AddRange(Leaves(action)), cancellationToken));
        }

        return actions;
    }

    private static IEnumerable<CodeAction> Leaves(CodeAction action)
        => action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Leaves);

    private static void Require(string? failure)
    {
        if (failure is not null)
        {
            throw new InvalidOperationException(failure);
        }
    }

    private IEnumerable<(Diagnostic Diagnostic, CodeFixProvider Provider)> Claimed(IEnumerable<Diagnostic> findings)
        => from diagnostic in findings
           where diagnostic.Location.IsInSource
           from provider in providers
           where provider.FixableDiagnosticIds.Contains(diagnostic.Id)
           select (diagnostic, provider);

    private async Task<Solution> FixAllAsync(Solution solution, Offer offer, CancellationToken cancellationToken)
    {
        var (name, id) = (offer.Provider.GetType().Name, offer.Diagnostic.Id);
        var fixAll = offer.Provider.GetFixAllProvider();
        var isSupported = fixAll?.GetSupportedFixAllScopes().Contains(FixAllScope.Solution) == true;
        Require(isSupported ? null : $"{name} has no Fix All in Solution; bulk hosts pass {id} over");

        // The fix of another id may have moved this one's places.
        var findings = await FindingsAsync(solution, cancellationToken);
        if (findings.FirstOrDefault(d => d.Id == id) is not { } first)
        {
            return solution;
        }

        var project = solution.GetDocument(first.Location.SourceTree)!.Project;
        var action = await fixAll!.GetFixAsync(new FixAllContext(
            project, offer.Provider, FixAllScope.Solution, offer.Action.EquivalenceKey, [id], new Findings(solution, findings),
            cancellationToken));
        Require(action is not null ? null : $"{name} gives no Fix All in Solution for {id}");
        var operations = await action!.GetOperationsAsync(cancellationToken);
        Require(operations is [ApplyChangesOperation] ? null : $"'{action.Title}' does something other than change the solution");
        var changed = ((ApplyChangesOperation)operations[0]).ChangedSolution;
        var moved = changed.GetChanges(solution).GetProjectChanges()
            .Any(static p => p.GetAddedDocuments().Concat(p.GetRemovedDocuments()).Any());
        Require(moved ? $"'{action.Title}' adds or removes a file; dotnet format drops such a change in silence" : null);
        return await ReadAgainAsync(changed, cancellationToken);
    }

    // As a host does that saves and reads again: a tree that says something else than its text does not outlive the fix.
    private static async Task<Solution> ReadAgainAsync(Solution solution, CancellationToken cancellationToken)
    {
        foreach (var document in solution.Projects.SelectMany(static p => p.Documents).ToArray())
        {
            var text = await document.GetTextAsync(cancellationToken);
            solution = solution.WithDocumentText(document.Id, Microsoft.CodeAnalysis.Text.SourceText.From(text.ToString(), text.Encoding));
        }

        return solution;
    }

    private sealed class Findings(Solution solution, ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Of(document => document?.Project.Id == project.Id);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
            => Of(found => found?.Id == document.Id);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult(Enumerable.Empty<Diagnostic>());

        private Task<IEnumerable<Diagnostic>> Of(Func<Document?, bool> isMeant)
            => Task.FromResult<IEnumerable<Diagnostic>>(
                findings.Where(d => isMeant(solution.GetDocument(d.Location.SourceTree))).ToArray());
    }
}
