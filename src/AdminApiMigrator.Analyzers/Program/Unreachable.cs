using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Program;

/// <summary>Answers whether code never runs because a constant decides so, such as the old branch behind a switch that was thrown for good.</summary>
internal static class Unreachable
{
    public static bool Holds(SyntaxNode code, SemanticModel model) =>
        IsBranchNotTaken(code, model)
        || (code.FirstAncestorOrSelf<StatementSyntax>(static statement => statement is not BlockSyntax) is { } statement && model.AnalyzeControlFlow(statement) is { Succeeded: true, StartPointIsReachable: false });

    private static bool IsBranchNotTaken(SyntaxNode code, SemanticModel model)
    {
        var branch = code;
        while (branch is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax && branch.Parent is { } outer)
        {
            if (outer is ConditionalExpressionSyntax choice && branch != choice.Condition
                && model.GetConstantValue(choice.Condition) is { HasValue: true, Value: bool holds } && holds != (branch == choice.WhenTrue))
            {
                return true;
            }

            branch = outer;
        }

        return false;
    }
}
