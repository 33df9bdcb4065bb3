using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Testing.Tests.Probes;

/// <summary>Reports calls of a method called Old.</summary>
public class OldCallAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule
        = new("PROBE001", "Old call", "'{0}' is old", "Probe", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.InvocationExpression);
    }

    protected virtual void Analyze(SyntaxNodeAnalysisContext context)
    {
        if (context.Node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Old" or "Older" } name })
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, name.GetLocation(), name.Identifier.ValueText));
        }
    }
}

/// <summary>Throws at the first call it sees.</summary>
public sealed class CrashingAnalyzer : OldCallAnalyzer
{
    protected override void Analyze(SyntaxNodeAnalysisContext context) => throw new NotSupportedException("the probe has fallen over");
}

/// <summary>Has a second rule, off by default, for methods that the configuration names.</summary>
public sealed class ConfiguredAnalyzer : OldCallAnalyzer
{
    public static readonly DiagnosticDescriptor Named
        = new("PROBE002", "Named call", "'{0}' is named", "Probe", DiagnosticSeverity.Info, isEnabledByDefault: false);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule, Named];

    protected override void Analyze(SyntaxNodeAnalysisContext context)
    {
        base.Analyze(context);
        if (context.Node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax name }
            && context.Options.AnalyzerConfigOptionsProvider.GetOptions(name.SyntaxTree).TryGetValue("probe_name", out var named)
            && name.Identifier.ValueText == named)
        {
            context.ReportDiagnostic(Diagnostic.Create(Named, name.GetLocation(), additionalLocations: [context.Node.GetLocation()], named));
        }
    }
}
