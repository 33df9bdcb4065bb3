using System.Collections.Immutable;
using System.Composition;
using AdminApiMigrator.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AdminApiMigrator;

/// <summary>Rewrites a call of a removed endpoint to the client, as the analyzer planned it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MigrateEndpointFix))]
[Shared]
public sealed class MigrateEndpointFix : CodeFixProvider
{
    /// <summary>One key for every finding of the id: bulk fixers leave out those whose key differs from the first they meet.</summary>
    private const string EquivalenceKey = DiagnosticIds.RemovedEndpoint;

    private const string Title = "Call the v2 client";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.RemovedEndpoint];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(static async (context, document, diagnostics) =>
            await RewriteAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Rewrite.ReadFrom(diagnostic.Properties) is { } rewrite && rewrite.Fits(text))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Title, cancellation => RewriteAsync(context.Document, [diagnostic], cancellation), EquivalenceKey),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> RewriteAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var rewrites = diagnostics
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(static diagnostic => Rewrite.ReadFrom(diagnostic.Properties))
            .Where(rewrite => rewrite is not null && rewrite.Fits(text))
            .Select(static rewrite => rewrite!)
            .ToList();
        var changes = CompatibleEdits.Of(rewrites).Select(static edit => new Microsoft.CodeAnalysis.Text.TextChange(edit.Span, edit.New));
        var changed = document.WithText(text.WithChanges(changes));
        return rewrites.Any(static rewrite => rewrite.NeedsUsing)
            ? await ClientUsing.AddAsync(changed, cancellation).ConfigureAwait(false)
            : changed;
    }
}
