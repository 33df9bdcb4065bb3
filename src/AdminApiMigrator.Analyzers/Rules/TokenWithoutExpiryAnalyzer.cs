using System.Collections.Immutable;
using AdminApiMigrator.Matching;
using AdminApiMigrator.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Rules;

/// <summary>Reports requests that create a token and leave out when it expires, where the body is spelled out in sight.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TokenWithoutExpiryAnalyzer : RequestAnalyzer
{
    private static readonly DiagnosticDescriptor WithoutExpiry = new(
        DiagnosticIds.TokenWithoutExpiry,
        "Token created without expiry",
        "{0} {1} creates a token that never expires; set {2} in its body ({3})",
        HelpPages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A token without an end stays valid until somebody remembers it.",
        helpLinkUri: HelpPages.Of(DiagnosticIds.TokenWithoutExpiry));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [WithoutExpiry];

    private protected override void Analyze(FileUnderRule file)
    {
        var fields = new BodyFields(file.Finder);
        foreach (var request in file.Requests)
        {
            foreach (var match in RequestMatches.Of(request, file.Options))
            {
                if (match.Endpoint.ExpiryField is { } field
                    && !file.Options.ExcludedEndpoints.Contains(match.Endpoint.Id)
                    && fields.LeaveOut(request, field))
                {
                    file.Report(Diagnostic.Create(
                        WithoutExpiry,
                        request.Site.Syntax.GetLocation(),
                        EndpointText.Properties(match),
                        match.Endpoint.Method,
                        match.Endpoint.Templates[0],
                        field,
                        match.Endpoint.Note));
                }
            }
        }
    }
}
