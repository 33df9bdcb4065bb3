using AdminApiMigrator.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Planning;

/// <summary>What the code does with the answer of a call, as far as the form of a rewrite depends on it.</summary>
/// <param name="Statement">The statement that holds the call.</param>
/// <param name="Kept">The awaited call within it, which stays when only success matters.</param>
/// <param name="Check">The statement that checks success, when it is one of its own.</param>
internal sealed record SuccessCheck(StatementSyntax Statement, AwaitExpressionSyntax Kept, StatementSyntax? Check);

/// <summary>Reads how an answer is used.</summary>
internal static class AnswerUse
{
    /// <summary>
    /// The check, when the answer is awaited and nothing but EnsureSuccessStatusCode is ever asked of it. A typed call throws in the same
    /// places, so it says the same; a call whose answer is ignored does not throw for a failure, and a typed one would.
    /// </summary>
    public static SuccessCheck? OnlySuccess(InvocationExpressionSyntax call, SemanticModel model)
    {
        ExpressionSyntax task = call;
        if (task.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured })
        {
            task = configured;
        }

        if (task.Parent is not AwaitExpressionSyntax awaited)
        {
            return null;
        }

        // (await call).EnsureSuccessStatusCode();
        if (awaited.Parent is ParenthesizedExpressionSyntax { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EnsureSuccessStatusCode", Parent: InvocationExpressionSyntax { Parent: ExpressionStatementSyntax chained } } })
        {
            return new SuccessCheck(chained, awaited, null);
        }

        // var response = await call; response.EnsureSuccessStatusCode();
        if (awaited.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax declaration } } variable }
            && Next(declaration) is ExpressionStatementSyntax
            {
                Expression: InvocationExpressionSyntax
                {
                    ArgumentList.Arguments.Count: 0,
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EnsureSuccessStatusCode", Expression: IdentifierNameSyntax asked },
                },
            } check
            && asked.Identifier.ValueText == variable.Identifier.ValueText
            && model.GetDeclaredSymbol(variable) is { } local
            && Names.ReferencesTo(local, model).All(reference => reference == asked))
        {
            return new SuccessCheck(declaration, awaited, check);
        }

        return null;
    }

    private static StatementSyntax? Next(StatementSyntax statement)
    {
        if (statement.Parent is GlobalStatementSyntax { Parent: CompilationUnitSyntax top } own)
        {
            var at = top.Members.IndexOf(own);
            return at + 1 < top.Members.Count && top.Members[at + 1] is GlobalStatementSyntax next ? next.Statement : null;
        }

        var siblings = statement.Parent is BlockSyntax block ? block.Statements : statement.Parent is SwitchSectionSyntax section ? section.Statements : default;
        var index = siblings.IndexOf(statement);
        return index >= 0 && index + 1 < siblings.Count ? siblings[index + 1] : null;
    }
}
