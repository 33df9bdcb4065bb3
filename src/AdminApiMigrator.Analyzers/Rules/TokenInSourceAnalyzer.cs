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
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.TokenInSource];

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
                file.ReportDiagnostic(Diagnostic.Create(Descriptors.TokenInSource, Location.Create(file.Tree, span), prefix));
            }
        });
    }
}
