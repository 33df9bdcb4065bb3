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
public sealed class UnresolvedUrlAnalyzer : RequestAnalyzer
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

    private protected override void Analyze(FileUnderRule file)
    {
        foreach (var request in file.Requests)
        {
            if (request.Form != RequestForm.Migrated && UnresolvedUrls.Reason(request, file.Options) is { } reason)
            {
                file.Report(Finding(request.Site.Syntax, reason));
            }
        }

        foreach (var (argument, reason) in HandedOut.In(file.Model, file.Requests, file.Cancellation))
        {
            file.Report(Finding(argument, reason));
        }
    }

    private static Diagnostic Finding(SyntaxNode place, string reason) =>
        Diagnostic.Create(Unresolved, place.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Reason, reason), reason);
}
