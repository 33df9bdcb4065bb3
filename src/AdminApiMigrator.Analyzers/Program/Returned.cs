using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Program;

/// <summary>Finds what a small method gives back.</summary>
internal static class Returned
{
    /// <summary>A method that returns in more places than this is no way to spell a URL.</summary>
    private const int MostReturns = 16;

    /// <summary>The one expression that a method or getter of this compilation returns; null when it returns in several places or is not in sight.</summary>
    public static ExpressionSyntax? By(IMethodSymbol method) =>
        method.OriginalDefinition.DeclaringSyntaxReferences is [var reference] && By(reference.GetSyntax()) is [var only] ? only : null;

    /// <summary>The expressions that a method, getter, local function or lambda may return; none when it has no body or returns nothing that says something.</summary>
    public static ImmutableArray<ExpressionSyntax> By(SyntaxNode declaration)
    {
        var (block, expression) = declaration switch
        {
            BaseMethodDeclarationSyntax declared => (declared.Body, declared.ExpressionBody?.Expression),
            LocalFunctionStatementSyntax declared => (declared.Body, declared.ExpressionBody?.Expression),
            AccessorDeclarationSyntax accessor => (accessor.Body, accessor.ExpressionBody?.Expression),
            PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } => accessors.FirstOrDefault(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)) is { } getter ? (getter.Body, getter.ExpressionBody?.Expression) : (null, null),
            ArrowExpressionClauseSyntax arrow => (null, arrow.Expression),
            AnonymousFunctionExpressionSyntax function => (function.Block, function.ExpressionBody),
            _ => (null, null),
        };
        if (block is null)
        {
            return expression is null ? [] : [expression];
        }

        var returned = block.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>()
            .Select(static statement => statement.Expression)
            .OfType<ExpressionSyntax>()
            .Where(static value => !value.IsKind(SyntaxKind.NullLiteralExpression) && !value.IsKind(SyntaxKind.DefaultLiteralExpression))
            .Take(MostReturns + 1)
            .ToImmutableArray();
        return returned.Length > MostReturns ? [] : returned;
    }
}
