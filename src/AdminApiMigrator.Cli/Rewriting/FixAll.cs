using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AdminApiMigrator.Cli.Rewriting;

/// <summary>Applies one fix to all findings of one id by the fix's own Fix All, as an editor would.</summary>
internal sealed class FixAll(CodeFixProvider fix, string id)
{
    /// <returns>The changed solution, or null when the fix has no Fix All or offers nothing for the first finding that it is
    /// shown.</returns>
    public async Task<Solution?> ApplyAsync(
        Solution solution,
        ImmutableDictionary<ProjectId, ImmutableArray<Diagnostic>> diagnostics,
        CancellationToken cancellation)
    {
        var first = diagnostics
            .OrderBy(project => project.Value[0].Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(project => solution.GetProject(project.Key)!.Name, StringComparer.Ordinal)
            .Select(project => (Diagnostic: project.Value[0], Document: solution.GetDocument(project.Value[0].Location.SourceTree)))
            .First();
        if (fix.GetFixAllProvider() is not { } provider
            || !provider.GetSupportedFixAllScopes().Contains(FixAllScope.Solution)
            || first.Document is not { } document)
        {
            return null;
        }

        CodeAction? action = null;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, first.Diagnostic, (offered, _) => action ??= offered, cancellation));
        if (action is null)
        {
            return null;
        }

        var context = new FixAllContext(
            document,
            fix,
            FixAllScope.Solution,
            action.EquivalenceKey!,
            [id],
            new Known(diagnostics),
            cancellation);
        var all = await provider.GetFixAsync(context);
        var operations = all is null ? [] : await all.GetOperationsAsync(cancellation);
        return operations.OfType<ApplyChangesOperation>().SingleOrDefault()?.ChangedSolution;
    }

    /// <summary>The findings that the analysis has found and the rewriter lets through; nothing is analyzed again.</summary>
    private sealed class Known(ImmutableDictionary<ProjectId, ImmutableArray<Diagnostic>> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics.GetValueOrDefault(project.Id, []));

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document,
            CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.GetValueOrDefault(document.Project.Id, []).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
