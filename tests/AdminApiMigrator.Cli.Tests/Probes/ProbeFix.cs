using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Cli.Tests.Probes;

/// <summary>Replaces the call by one into the client, in a file that says so by one that does not compile, and adds a using.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ProbeFix : CodeFixProvider
{
    private const string Key = "probe";

    public override ImmutableArray<string> FixableDiagnosticIds => [ProbeAnalyzer.Fixable];

    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken));

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(CodeAction.Create("Probe", stop => FixAsync(context.Document, context.Diagnostics, stop), Key), context.Diagnostics);
        return Task.CompletedTask;
    }

    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken stop)
    {
        var root = (CompilationUnitSyntax)(await document.GetSyntaxRootAsync(stop))!;
        var text = root.ToFullString();
        var calls = diagnostics.Select(found => root.FindNode(found.Location.SourceSpan, getInnermostNodeForTie: true)).ToList();
        var call = text.Contains("NOT COMPILING", StringComparison.Ordinal) ? "Nowhere.Suspend()"
            : text.Contains("PER FRAMEWORK", StringComparison.Ordinal) ? $"ProbeClient.Suspend(\"{document.Project.ParseOptions!.PreprocessorSymbolNames.Count()}\")"
            : "ProbeClient.Suspend(\"a\")";
        root = root.ReplaceNodes(calls, (old, _) => SyntaxFactory.ParseExpression(call).WithTriviaFrom(old));
        if (root.Usings.All(import => import.Name?.ToString() != "AdminApiMigrator"))
        {
            root = root.AddUsings(SyntaxFactory.UsingDirective(SyntaxFactory.ParseName("AdminApiMigrator").WithLeadingTrivia(SyntaxFactory.Space))
                .WithTrailingTrivia(SyntaxFactory.EndOfLine("\n")));
        }

        return document.WithSyntaxRoot(root);
    }
}
