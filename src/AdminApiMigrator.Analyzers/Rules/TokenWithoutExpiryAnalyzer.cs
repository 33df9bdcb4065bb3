using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Rules;

/// <summary>Reports requests that create a token and leave out when it expires, where the body is spelled out in sight.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TokenWithoutExpiryAnalyzer : RequestAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.TokenWithoutExpiry];

    private protected override void Analyze(FileUnderRule file)
    {
        foreach (var request in file.Requests)
        {
            foreach (var match in RequestMatches.Of(request, file.Options))
            {
                if (match.Endpoint.ExpiryField is { } field
                    && !file.Options.ExcludedEndpoints.Contains(match.Endpoint.Id)
                    && request.Sent?.LeavesOut(field) == true)
                {
                    file.Report(Diagnostic.Create(
                        Descriptors.TokenWithoutExpiry,
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
