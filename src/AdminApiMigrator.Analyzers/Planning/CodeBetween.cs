using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Planning;

/// <summary>
/// The code of a member that may run after one of its places and before another: what stands between them, and the loops and functions
/// around the second that the first is not in. What is moved from the first place to the second must not be changed by it: a URL that was
/// built for one user must not become a call for the next.
/// </summary>
internal sealed class CodeBetween
{
    private readonly SemanticModel _model;
    private readonly SyntaxNode _to;
    private readonly List<SyntaxNode> _nodes;
    private readonly Lazy<bool> _runsOwnCode;

    public CodeBetween(SyntaxNode from, SyntaxNode to, SyntaxNode member, SemanticModel model)
    {
        (_model, _to) = (model, to);
        var around = to.Ancestors()
            .TakeWhile(node => node != member && !node.Span.Contains(from.Span))
            .LastOrDefault(static node => IsFunction(node) || node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax);
        var end = around?.Span.End ?? to.SpanStart;
        _nodes = [.. member.DescendantNodes().Where(node => node.SpanStart >= from.Span.End && node.SpanStart < end)];
        _runsOwnCode = new(() => _nodes.Any(RunsOwnCode));
    }

    /// <summary>Whether the value of what is named is the same at both places.</summary>
    public bool Keeps(ISymbol symbol, SimpleNameSyntax name, Writes writes)
    {
        switch (symbol)
        {
            case ILocalSymbol { IsForEach: false } or IParameterSymbol { ContainingSymbol: not IMethodSymbol { MethodKind: MethodKind.Constructor } }:
                return writes.PlacesOf(symbol).All(place => !IsBetween(place) && !(IsInFunction(place) && _runsOwnCode.Value));
            case IPropertySymbol { SetMethod: null, DeclaringSyntaxReferences.IsEmpty: true } when RootOf(name) is { } root:
                // What another assembly lets be read only, such as an enumerator's Current, still moves when its object is used.
                return !Reaches(root);
            case var _ when Names.IsFixed(symbol, writes):
                return true;
            case IFieldSymbol or IPropertySymbol or IParameterSymbol:
                return !WritesTo(symbol.Name)
                    && !(RootOf(name) is { } owner && Reaches(owner))
                    && !(!symbol.DeclaringSyntaxReferences.IsEmpty && _runsOwnCode.Value);
            default:
                return false;
        }
    }

    private bool IsBetween(SyntaxNode node) => _nodes.Contains(node);

    private bool WritesTo(string name) => _nodes.OfType<IdentifierNameSyntax>().Any(written => written.Identifier.ValueText == name && Writes.IsWritten(written));

    /// <summary>Whether something is called on what the name stands for, or it is handed on to code that may.</summary>
    private bool Reaches(ISymbol root) => _nodes.OfType<IdentifierNameSyntax>().Any(name =>
        name.Identifier.ValueText == root.Name
        && SymbolEqualityComparer.Default.Equals(_model.GetSymbolInfo(name).Symbol, root)
        && (name.Parent is not MemberAccessExpressionSyntax access || access.Name == name || IsCalled(access)));

    private static bool IsCalled(ExpressionSyntax expression) => expression.Parent switch
    {
        InvocationExpressionSyntax invocation => invocation.Expression == expression,
        MemberAccessExpressionSyntax access when access.Expression == expression => IsCalled(access),
        _ => false,
    };

    /// <summary>Whether the node may run code of the program itself, which may write any of its variables.</summary>
    private bool RunsOwnCode(SyntaxNode node) => node switch
    {
        AnonymousFunctionExpressionSyntax function => !function.Contains(_to),
        InvocationExpressionSyntax call => _model.GetSymbolInfo(call).Symbol is not IMethodSymbol method || method.MethodKind == MethodKind.DelegateInvoke || !method.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty,
        // A method named and not called is a delegate on its way.
        SimpleNameSyntax name => name.Parent is not (InvocationExpressionSyntax or MemberAccessExpressionSyntax) && _model.GetSymbolInfo(name).Symbol is IMethodSymbol,
        _ => false,
    };

    private bool IsInFunction(SyntaxNode write) => write.Ancestors().FirstOrDefault(static node => IsFunction(node) || node is MemberDeclarationSyntax) is { } function && IsFunction(function) && !function.Contains(_to);

    private static bool IsFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    /// <summary>What the chain of members begins with; null when the name stands alone.</summary>
    private ISymbol? RootOf(SimpleNameSyntax name)
    {
        if (name.Parent is not MemberAccessExpressionSyntax access || access.Name != name)
        {
            return null;
        }

        var owner = access.Expression;
        while (owner is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax and var inner })
        {
            owner = inner;
        }

        return owner is ThisExpressionSyntax ? null : _model.GetSymbolInfo(owner).Symbol;
    }
}
