using AdminApiMigrator.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Planning;

/// <summary>Answers where a local is named, and whether an expression means the same at another place.</summary>
internal static class Names
{
    /// <summary>Every place in the member that names the local.</summary>
    public static IEnumerable<IdentifierNameSyntax> ReferencesTo(ISymbol local, SemanticModel model)
    {
        var declaration = local.DeclaringSyntaxReferences[0].GetSyntax();
        var scope = declaration.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? declaration.SyntaxTree.GetRoot();
        return scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, local));
    }

    /// <summary>
    /// Whether the expression, written at <paramref name="place"/>, names the same things and has the same value as where it stands now:
    /// variables that nobody writes in between, fields and properties reached from them, constants.
    /// </summary>
    public static bool MeanTheSameAt(ExpressionSyntax expression, SyntaxNode place, SemanticModel model, Writes writes)
    {
        if (place.Contains(expression))
        {
            return true;
        }

        if (expression.SyntaxTree != place.SyntaxTree || !IsSimple(expression))
        {
            return false;
        }

        var sameMember = MemberOf(expression) == MemberOf(place);
        foreach (var name in expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        {
            if (name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
            {
                if (model.GetSymbolInfo(name).Symbol is not { } member || !(IsFixed(member, writes) || (sameMember && !IsWrittenBetween(name.Identifier.ValueText, expression, place))))
                {
                    return false;
                }

                continue;
            }

            var here = model.GetSymbolInfo(name).Symbol;
            var there = model.LookupSymbols(place.SpanStart, name: name.Identifier.ValueText).FirstOrDefault();
            if (here is null || !SymbolEqualityComparer.Default.Equals(here, there))
            {
                return false;
            }

            if (here is not (INamespaceOrTypeSymbol or IFieldSymbol { IsConst: true })
                && !IsFixed(here, writes)
                && !(sameMember && here is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol && !IsWrittenBetween(here.Name, expression, place)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Names, member access, this and literals: nothing that does something when it is read.</summary>
    private static bool IsSimple(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().All(static node =>
        node is SimpleNameSyntax or MemberAccessExpressionSyntax or ThisExpressionSyntax or LiteralExpressionSyntax or PredefinedTypeSyntax);

    private static bool IsFixed(ISymbol symbol, Writes writes) => symbol switch
    {
        INamespaceOrTypeSymbol => true,
        IFieldSymbol { IsConst: true } or IFieldSymbol { IsReadOnly: true } => true,
        IPropertySymbol { IsReadOnly: true } property => property.DeclaringSyntaxReferences.All(static reference => reference.GetSyntax() is not PropertyDeclarationSyntax { ExpressionBody: not null }),
        ILocalSymbol local => writes.OnlyValue(local) is not null || local.IsForEach,
        IParameterSymbol parameter => writes.Of(parameter) is { Others.IsEmpty: true },
        _ => false,
    };

    private static SyntaxNode? MemberOf(SyntaxNode node) => node.Ancestors().FirstOrDefault(static ancestor => ancestor is MemberDeclarationSyntax and not GlobalStatementSyntax);

    /// <summary>Whether code between the two places assigns anything of that name, or could: a loop may come back to either.</summary>
    private static bool IsWrittenBetween(string name, SyntaxNode from, SyntaxNode to)
    {
        var member = MemberOf(to) ?? to.SyntaxTree.GetRoot();
        return member.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment =>
            assignment.SpanStart > from.Span.End
            && assignment.Left.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().LastOrDefault()?.Identifier.ValueText == name);
    }
}
