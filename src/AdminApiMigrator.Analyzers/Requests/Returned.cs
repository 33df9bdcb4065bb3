using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Requests;

/// <summary>Finds what a small method gives back.</summary>
internal static class Returned
{
    /// <summary>The one expression that a method or getter of this compilation returns; null when it returns in several places or is not in sight.</summary>
    public static ExpressionSyntax? By(IMethodSymbol method)
    {
        if (method.OriginalDefinition.DeclaringSyntaxReferences is not [var reference])
        {
            return null;
        }

        var (block, expression) = reference.GetSyntax() switch
        {
            MethodDeclarationSyntax declared => (declared.Body, declared.ExpressionBody?.Expression),
            LocalFunctionStatementSyntax declared => (declared.Body, declared.ExpressionBody?.Expression),
            AccessorDeclarationSyntax accessor => (accessor.Body, accessor.ExpressionBody?.Expression),
            ArrowExpressionClauseSyntax arrow => (null, arrow.Expression),
            _ => (null, null),
        };
        if (block is null)
        {
            return expression;
        }

        return block.Statements is [.., ReturnStatementSyntax { Expression: { } returned }] && CountReturns(block) == 1 ? returned : null;
    }

    private static int CountReturns(BlockSyntax block) => block
        .DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .Count(static node => node is ReturnStatementSyntax);
}
