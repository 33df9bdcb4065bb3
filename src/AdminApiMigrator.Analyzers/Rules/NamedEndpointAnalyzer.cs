using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Rules;

/// <summary>Reports constants and settings that name a removed endpoint where no call that can be read uses them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NamedEndpointAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.RemovedEndpointNamed];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();

        // Whether a call uses a name is known only when every file has been read.
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext compilation)
    {
        var finder = RequestFinder.For(compilation.Compilation);
        var candidates = new List<(ISymbol Symbol, ExpressionSyntax Value, EndpointMatch Match, MigratorOptions Options)>();
        foreach (var tree in compilation.Compilation.SyntaxTrees)
        {
            if (AdminText.HasNeedle(tree, compilation.CancellationToken) && finder.Text.MayBeIn(tree, compilation.CancellationToken))
            {
                var options = new MigratorOptions(compilation.Options.AnalyzerConfigOptionsProvider.GetOptions(tree));
                candidates.AddRange(NamesIn(tree, finder, options, compilation.CancellationToken)
                    .Select(found => (found.Symbol, found.Value, found.Match, options)));
            }
        }

        if (candidates.Count == 0)
        {
            return;
        }

        var used = UsedNames(finder, compilation);
        foreach (var (symbol, value, match, options) in candidates)
        {
            if (!used.Contains(symbol) && !options.ExcludedEndpoints.Contains(match.Endpoint.Id))
            {
                compilation.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.RemovedEndpointNamed,
                    value.GetLocation(),
                    EndpointText.Properties(match),
                    symbol.Name,
                    EndpointText.Of(match, options)));
            }
        }
    }

    private static HashSet<ISymbol> UsedNames(RequestFinder finder, CompilationAnalysisContext compilation)
    {
        var used = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.Compilation.SyntaxTrees)
        {
            foreach (var request in finder.In(finder.Models.For(tree), compilation.CancellationToken))
            {
                used.UnionWith(request.NamedBy);
            }
        }

        return used;
    }

    private static IEnumerable<(ISymbol Symbol, ExpressionSyntax Value, EndpointMatch Match)> NamesIn(
        SyntaxTree tree,
        RequestFinder finder,
        MigratorOptions options,
        CancellationToken cancellation)
    {
        foreach (var node in tree.GetRoot(cancellation).DescendantNodes())
        {
            var (type, value) = node switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } initial, Parent: VariableDeclarationSyntax { Type: var declared, Parent: FieldDeclarationSyntax } } => (declared, initial),
                VariableDeclaratorSyntax { Initializer.Value: { } initial, Parent: VariableDeclarationSyntax { Type: var declared, Parent: LocalDeclarationStatementSyntax { IsConst: true } } } => (declared, initial),
                PropertyDeclarationSyntax { Initializer.Value: { } initial, Type: var declared } => (declared, initial),
                PropertyDeclarationSyntax { ExpressionBody.Expression: { } body, Type: var declared } => (declared, body),
                _ => (null, null),
            };
            var model = finder.Models.For(tree);
            if (type is null || value is null or IdentifierNameSyntax
                || type is PredefinedTypeSyntax { Keyword.RawKind: not (int)SyntaxKind.StringKeyword }
                || model.GetTypeInfo(value, cancellation).Type?.SpecialType != SpecialType.System_String
                || model.GetDeclaredSymbol(node, cancellation) is not { } symbol
                || finder.Models.OperationOf(value) is not { } operation)
            {
                continue;
            }

            foreach (var shape in finder.Shapes(operation))
            {
                var namesService = new Lazy<bool>(() =>
                    symbol.ContainingType?.Name.IndexOf(ServiceVocabulary.Vendor, StringComparison.OrdinalIgnoreCase) >= 0);
                if (EndpointMatcher.Match(shape, null, options.Hosts, namesService) is { Endpoint.Status: EndpointStatus.Removed } match)
                {
                    yield return (symbol, value, match);
                    break;
                }
            }
        }
    }
}
