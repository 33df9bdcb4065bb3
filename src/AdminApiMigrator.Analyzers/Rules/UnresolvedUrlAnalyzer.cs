using System.Collections.Immutable;
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
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.UnresolvedUrl];

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
        Diagnostic.Create(
            Descriptors.UnresolvedUrl,
            place.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Reason, reason),
            reason);
}
