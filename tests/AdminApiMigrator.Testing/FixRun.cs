using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AdminApiMigrator.Testing;

/// <summary>One offered action: for which diagnostic, by which provider.</summary>
internal sealed record Offer(Diagnostic Diagnostic, CodeFixProvider Provider, CodeAction Action);

/// <summary>Applies fixes the two ways that hosts do, and insists on what bulk hosts silently rely on.</summary>
internal sealed class FixRun(TestSolution solution, ImmutableArray<CodeFixProvider> providers, int? index, string? key, Action<string> fail)
{
    public async Task VerifyNothingOfferedAsync(Snapshot snapshot, CancellationToken cancellationToken)
    {
        foreach (var (diagnostic, document, provider) in Claimed(snapshot))
        {
            var actions = await ActionsAsync(diagnostic, document, provider, cancellationToken);
            if (actions.Count > 0)
            {
                fail($"a fix is offered, and the test gives no fixed code: '{actions[0].Title}' for {DiagnosticComparison.Show(diagnostic)}");
            }
        }
    }

    /// <summary>The one action of each diagnostic that the fix claims.</summary>
    public async Task<IReadOnlyList<Offer>> OffersAsync(Snapshot snapshot, CancellationToken cancellationToken)
    {
        var offers = new List<Offer>();
        foreach (var (diagnostic, document, provider) in Claimed(snapshot))
        {
            offers.Add(await OfferAsync(diagnostic, document, provider, cancellationToken));
        }

        foreach (var id in offers.GroupBy(static o => o.Diagnostic.Id))
        {
            var keys = id.Select(static o => o.Action.EquivalenceKey).Distinct().ToArray();
            if (keys.Length > 1)
            {
                fail($"{id.Key} has {keys.Length} equivalence keys ({string.Join(", ", keys)}); dotnet format goes by the first it meets");
            }
        }

        return offers;
    }

    public async Task<Snapshot> OneByOneAsync(Snapshot start, int limit, CancellationToken cancellationToken)
    {
        var current = start;
        for (var step = 0; ; step++)
        {
            if (Claimed(current).FirstOrDefault() is not ({ } diagnostic, var document, var provider))
            {
                return current;
            }

            if (step == limit)
            {
                fail($"after {limit} fixes a further run would change the code again: {DiagnosticComparison.Show(diagnostic)}\n{Marked(current)}");
            }

            var offer = await OfferAsync(diagnostic, document, provider, cancellationToken);
            var next = await ApplyAsync(offer.Action, current, cancellationToken);
            if (next == current)
            {
                fail($"'{offer.Action.Title}' changes nothing, and {DiagnosticComparison.Show(diagnostic)} stays");
            }

            current = next;
        }
    }

    public async Task<Snapshot> AllAsync(
        Snapshot start, IReadOnlyList<Offer> offers, FixAllScope scope, int rounds, CancellationToken cancellationToken)
    {
        var current = start;
        for (var round = 0; round < rounds; round++)
        {
            // As dotnet format and roslynator do it: id after id, each over the whole scope.
            foreach (var offer in offers.DistinctBy(static o => (o.Diagnostic.Id, o.Provider, o.Action.EquivalenceKey)))
            {
                current = await AllOfIdAsync(current, offer, scope, cancellationToken);
            }
        }

        if (Claimed(current).FirstOrDefault() is ({ } left, _, _))
        {
            fail($"Fix All in {scope} leaves something for another run: {DiagnosticComparison.Show(left)}\n{Marked(current)}");
        }

        return current;
    }

    private async Task<Snapshot> AllOfIdAsync(Snapshot start, Offer offer, FixAllScope scope, CancellationToken cancellationToken)
    {
        var (id, provider, equivalence) = (offer.Diagnostic.Id, offer.Provider, offer.Action.EquivalenceKey);
        var fixAll = provider.GetFixAllProvider();
        if (fixAll is null || !fixAll.GetSupportedFixAllScopes().Contains(scope))
        {
            fail($"{provider.GetType().Name} has no Fix All in {scope}; bulk fixers pass {id} over");
        }

        var current = start;
        var visited = new HashSet<object>();
        while (Claimed(current).FirstOrDefault(c => c.Diagnostic.Id == id && !visited.Contains(Target(c.Document))) is ({ }, { } document, _))
        {
            visited.Add(Target(document));
            var diagnostics = new SnapshotDiagnostics(current, id);
            var context = scope == FixAllScope.Document
                ? new FixAllContext(document, provider, scope, equivalence, [id], diagnostics, cancellationToken)
                : new FixAllContext(document.Project, provider, scope, equivalence, [id], diagnostics, cancellationToken);
            if (await fixAll!.GetFixAsync(context) is not { } action)
            {
                fail($"{provider.GetType().Name} gives no Fix All in {scope} for {id}");
                break;
            }

            current = await ApplyAsync(action, current, cancellationToken);
        }

        return current;

        object Target(Document document) => scope switch
        {
            FixAllScope.Document => document.Id,
            FixAllScope.Project => document.Project.Id,
            _ => scope,
        };
    }

    private IEnumerable<(Diagnostic Diagnostic, Document Document, CodeFixProvider Provider)> Claimed(Snapshot snapshot)
        => from diagnostic in snapshot.Analyzers.Concat(snapshot.Compiler)
           where diagnostic.Location.IsInSource
           let document = snapshot.Solution.GetDocument(diagnostic.Location.SourceTree)
           where document is not null
           from provider in providers
           where provider.FixableDiagnosticIds.Contains(diagnostic.Id)
           select (diagnostic, document, provider);

    private async Task<Offer> OfferAsync(Diagnostic diagnostic, Document document, CodeFixProvider provider, CancellationToken cancellationToken)
    {
        var actions = await ActionsAsync(diagnostic, document, provider, cancellationToken);
        var titles = string.Join(", ", actions.Select(static a => $"'{a.Title}'"));
        if (actions.Count == 0)
        {
            fail($"no fix is offered for {DiagnosticComparison.Show(diagnostic)}; dotnet format drops an id that is fixable only at times");
        }
        else if (index is null && actions.Count > 1)
        {
            fail($"{actions.Count} actions ({titles}) are offered for {DiagnosticComparison.Show(diagnostic)}; roslynator then applies none. "
                + "Set CodeActionIndex if this is meant");
        }
        else if (index >= actions.Count)
        {
            fail($"there is no action {index} among {titles} for {DiagnosticComparison.Show(diagnostic)}");
        }

        var action = actions[index ?? 0];
        if (action.EquivalenceKey is null || (key is not null && action.EquivalenceKey != key))
        {
            fail($"the equivalence key of '{action.Title}' is {action.EquivalenceKey ?? "null"} and should be {key ?? "set"}");
        }

        return new Offer(diagnostic, provider, action);
    }

    private static async Task<List<CodeAction>> ActionsAsync(
        Diagnostic diagnostic, Document document, CodeFixProvider provider, CancellationToken cancellationToken)
    {
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(document, diagnostic, (action, _) => actions.AddRange(Leaves(action)), cancellationToken);
        await provider.RegisterCodeFixesAsync(context);
        return actions;
    }

    private static IEnumerable<CodeAction> Leaves(CodeAction action)
        => action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Leaves);

    private async Task<Snapshot> ApplyAsync(CodeAction action, Snapshot current, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken);
        if (operations is not [ApplyChangesOperation apply])
        {
            var done = string.Join(", ", operations.Select(static o => o.GetType().Name));
            fail($"'{action.Title}' does something other than change the solution: {done}");
            return current;
        }

        var changes = apply.ChangedSolution.GetChanges(current.Solution);
        var moved = changes.GetProjectChanges()
            .SelectMany(static p => p.GetAddedDocuments().Concat(p.GetRemovedDocuments())
                .Concat(p.GetAddedAdditionalDocuments()).Concat(p.GetRemovedAdditionalDocuments()))
            .Select(id => (apply.ChangedSolution.GetDocument(id) ?? (TextDocument?)current.Solution.GetDocument(id))?.Name ?? id.ToString())
            .Concat(changes.GetAddedProjects().Concat(changes.GetRemovedProjects()).Select(static p => p.Name))
            .ToArray();
        if (moved.Length > 0)
        {
            fail($"'{action.Title}' adds or removes {string.Join(", ", moved)}; dotnet format drops such a change in silence");
        }

        return await solution.SnapshotAsync(apply.ChangedSolution, cancellationToken);
    }

    private string Marked(Snapshot snapshot)
    {
        var left = Claimed(snapshot).Select(static c => c.Diagnostic).ToLookup(static d => d.Location.GetLineSpan().Path);
        return string.Join('\n', snapshot.Files
            .Where(f => left.Contains(f.Path))
            .DistinctBy(static f => f.Path)
            .Select(f => $"{f.Path}\n{Markup.Write(f.Text, left[f.Path].Select(static d => new MarkedSpan(d.Id, d.Location.SourceSpan)))}"));
    }

    private sealed class SnapshotDiagnostics(Snapshot snapshot, string id) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult(Of(project));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
            => Task.FromResult(Of(document.Project).Where(d => snapshot.Solution.GetDocument(d.Location.SourceTree)?.Id == document.Id));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult(Of(project).Where(static d => !d.Location.IsInSource));

        private IEnumerable<Diagnostic> Of(Project project)
            => snapshot.Analyzers.Concat(snapshot.Compiler)
                .Where(d => d.Id == id && snapshot.Solution.GetDocument(d.Location.SourceTree)?.Project.Id == project.Id)
                .ToArray();
    }
}
