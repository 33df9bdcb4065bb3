using System.Collections.Immutable;
using AdminApiMigrator.Matching;
using AdminApiMigrator.Planning;
using AdminApiMigrator.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Rules;

/// <summary>Reports requests that create a token and leave out when it expires, where the body is spelled out in sight.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TokenWithoutExpiryAnalyzer : DiagnosticAnalyzer
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
        var requests = finder.In(file.SemanticModel, file.CancellationToken);
        if (requests.IsEmpty)
        {
            return;
        }

        var options = new MigratorOptions(file.Options.AnalyzerConfigOptionsProvider.GetOptions(file.SemanticModel.SyntaxTree));
        foreach (var request in requests)
        {
            foreach (var match in RequestMatches.Of(request, options))
            {
                if (match.Endpoint.ExpiryField is { } field
                    && !options.ExcludedEndpoints.Contains(match.Endpoint.Id)
                    && JsonBody.Of(request.Body, finder.Models, finder.Writes, webNames: true) is { } body
                    && !body.HasValue(field))
                {
                    file.ReportDiagnostic(Diagnostic.Create(
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
