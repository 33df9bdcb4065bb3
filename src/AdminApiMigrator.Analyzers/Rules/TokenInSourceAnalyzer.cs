using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Rules;

/// <summary>
/// Reports tokens that stand in source, in code or in a comment: whoever reads the file can use them, and the service revokes those it
/// finds in public. A token is told by its prefix and a least length; its exact length is not fixed.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TokenInSourceAnalyzer : DiagnosticAnalyzer
{
    internal static readonly DiagnosticDescriptor Found = new(
        DiagnosticIds.TokenInSource,
        "Token in source",
        "A token that begins with {0} stands in a file of the project; revoke it, and read its successor from the environment or a secret store",
        HelpPages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A token in source is known to everybody who can read the file, and no expiry can be seen from it.",
        helpLinkUri: HelpPages.Of(DiagnosticIds.TokenInSource));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Found];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // Generated code is committed and read like any other.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxTreeAction(static file =>
        {
            foreach (var (span, prefix) in TokenText.In(file.Tree.GetText(file.CancellationToken)))
            {
                file.ReportDiagnostic(Diagnostic.Create(Found, Location.Create(file.Tree, span), prefix));
            }
        });
    }
}
