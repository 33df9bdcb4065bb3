using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Cli.Tests.Probes;

/// <summary>
/// Stands in for the product's analyzers where the tool itself is under test: a call whose first argument is a constant with a telling
/// ending is a finding, and the ending says of which kind; one that may go to either of two endpoints is two.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProbeAnalyzer : DiagnosticAnalyzer
{
    public const string Fixable = "AAM1001";
    public const string ByHand = "AAM1002";
    public const string Hidden = "AAM1008";

    private static readonly DiagnosticDescriptor FixableRule = Rule(Fixable, DiagnosticSeverity.Warning);
    private static readonly DiagnosticDescriptor ByHandRule = Rule(ByHand, DiagnosticSeverity.Warning);
    private static readonly DiagnosticDescriptor HiddenRule = Rule(Hidden, DiagnosticSeverity.Hidden);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [FixableRule, ByHandRule, HiddenRule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.InvocationExpression);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (call.ArgumentList.Arguments is not [{ Expression: var url }, ..]
            || context.SemanticModel.GetConstantValue(url).Value is not string text)
        {
            return;
        }

        var rule = text switch
        {
            _ when text.EndsWith("/suspend-access", StringComparison.Ordinal) => FixableRule,
            _ when text.EndsWith("/restore-access", StringComparison.Ordinal) => ByHandRule,
            _ when text.EndsWith("/events", StringComparison.Ordinal) => HiddenRule,
            _ when text.EndsWith("/boom", StringComparison.Ordinal) => throw new InvalidOperationException("the probe was told to fail"),
            _ => null,
        };
        if (rule is not null)
        {
            var properties = ImmutableDictionary<string, string?>.Empty
                .Add("endpoint", "suspend-user-access")
                .Add("reason", rule == ByHandRule ? "the answer is read" : null);
            context.ReportDiagnostic(Diagnostic.Create(rule, call.GetLocation(), properties, text));
            if (text.Contains("/either/", StringComparison.Ordinal))
            {
                context.ReportDiagnostic(Diagnostic.Create(rule, call.GetLocation(), properties.SetItem("endpoint", "restore-user-access"), text));
            }
        }
    }

    private static DiagnosticDescriptor Rule(string id, DiagnosticSeverity severity) =>
        new(id, "Probe", "{0} stopped working after 2026-06-30", "Probe", severity, isEnabledByDefault: true);
}
