using System.Collections.Immutable;
using AdminApiMigrator.Matching;
using AdminApiMigrator.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Rules;

/// <summary>
/// Tells which requests to the admin API could not be resolved to one endpoint, and why. Hidden: it is for the ledger of a migration, where
/// a call that nobody could read must not look like a call that needs nothing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnresolvedUrlAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Unresolved = new(
        DiagnosticIds.UnresolvedUrl,
        "Admin URL that could not be resolved",
        "Which endpoint of the admin API this request reaches is not known because {0}",
        HelpPages.Category,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        description: "The URL is the admin API's, but its path or its method is not in sight, so nobody can say whether the endpoint is among those removed.",
        helpLinkUri: HelpPages.Of(DiagnosticIds.UnresolvedUrl));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Unresolved];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSemanticModelAction(Analyze);
    }

    private static void Analyze(SemanticModelAnalysisContext file)
    {
        var finder = RequestFinder.For(file.SemanticModel.Compilation);
        if (!finder.Text.MayBeIn(file.SemanticModel.SyntaxTree, file.CancellationToken))
        {
            return;
        }

        var requests = finder.In(file.SemanticModel, file.CancellationToken);

        var options = new MigratorOptions(file.Options.AnalyzerConfigOptionsProvider.GetOptions(file.SemanticModel.SyntaxTree));
        foreach (var request in requests)
        {
            if (request.Form != RequestForm.Migrated && UnresolvedUrls.Reason(request, options) is { } reason)
            {
                file.ReportDiagnostic(Diagnostic.Create(
                    Unresolved,
                    request.Site.Syntax.GetLocation(),
                    ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Reason, reason),
                    reason));
            }
        }

        foreach (var (argument, reason) in HandedOut.In(file.SemanticModel, requests, file.CancellationToken))
        {
            file.ReportDiagnostic(Diagnostic.Create(Unresolved, argument.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Reason, reason), reason));
        }
    }
}
