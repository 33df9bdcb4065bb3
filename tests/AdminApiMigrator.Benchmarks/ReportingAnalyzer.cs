using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Benchmarks;

/// <summary>
/// Reports the calls that HttpClient might have, by their names alone, in files with text of the service. For each finding the compiler asks
/// the code around it for a SuppressMessage attribute, and binds it for that; this is what any analyzer pays that reports as many places.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReportingAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Off by default, so that the assembly without this id switched on is the empty analyzer.</summary>
    public const string Id = "BENCH002";

    private static readonly DiagnosticDescriptor Call = new(Id, "A call", "A call", "Benchmark", DiagnosticSeverity.Warning, isEnabledByDefault: false);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Call];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSemanticModelAction(static file =>
        {
            var tree = file.SemanticModel.SyntaxTree;
            if (!tree.GetText(file.CancellationToken).ToString().Contains("atlassian", StringComparison.Ordinal))
            {
                return;
            }

            foreach (var call in tree.GetRoot(file.CancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "PostAsync" or "DeleteAsync" or "SendAsync" or "PostAsJsonAsync" })
                {
                    file.ReportDiagnostic(Diagnostic.Create(Call, call.GetLocation()));
                }
            }
        });
    }
}
