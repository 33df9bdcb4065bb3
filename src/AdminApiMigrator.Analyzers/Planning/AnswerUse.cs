using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Planning;

/// <summary>What the code does with the answer of a call, as far as the form of a rewrite depends on it.</summary>
/// <param name="Around">The code that the awaited call alone takes the place of.</param>
/// <param name="Kept">The awaited call within it, which stays when only success matters.</param>
/// <param name="Check">The statement that checks success, when it stands outside of that.</param>
/// <param name="End">What must follow the awaited call.</param>
internal sealed record SuccessCheck(TextSpan Around, AwaitExpressionSyntax Kept, StatementSyntax? Check = null, string End = "");

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

        // (await call).EnsureSuccessStatusCode(), as a statement or as all that a function does.
        if (awaited.Parent is ParenthesizedExpressionSyntax { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EnsureSuccessStatusCode", Parent: InvocationExpressionSyntax chained } }
            && (chained.Parent is ExpressionStatementSyntax || IsWholeFunction(chained, model)))
        {
            return new SuccessCheck(chained.Span, awaited);
        }

        if (awaited.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: var declaration } } variable })
        {
            return null;
        }

        return declaration switch
        {
            // var response = await call; response.EnsureSuccessStatusCode();
            LocalDeclarationStatementSyntax statement when Next(statement) is { } check && IsCheckOf(variable, check, model) =>
                new SuccessCheck(TextSpan.FromBounds(statement.SpanStart, statement.SemicolonToken.SpanStart), awaited, check),

            // using (var response = await call) { response.EnsureSuccessStatusCode(); }
            UsingStatementSyntax { Statement: var body } whole when (body is BlockSyntax { Statements: [var only] } ? only : body) is var check && IsCheckOf(variable, check, model) =>
                new SuccessCheck(whole.Span, awaited, End: ";"),
            _ => null,
        };
    }

    /// <summary>Whether the statement checks the answer that the variable holds, and nothing else ever asks it anything.</summary>
    private static bool IsCheckOf(VariableDeclaratorSyntax variable, StatementSyntax statement, SemanticModel model) =>
        statement is ExpressionStatementSyntax
        {
            Expression: InvocationExpressionSyntax
            {
                ArgumentList.Arguments.Count: 0,
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EnsureSuccessStatusCode", Expression: IdentifierNameSyntax asked },
            },
        }
        && asked.Identifier.ValueText == variable.Identifier.ValueText
        && model.GetDeclaredSymbol(variable) is { } local
        && Names.ReferencesTo(local, model).All(reference => reference == asked);

    /// <summary>Whether the expression is the body of an asynchronous function that gives nothing back.</summary>
    private static bool IsWholeFunction(ExpressionSyntax expression, SemanticModel model) =>
        expression.Parent is ArrowExpressionClauseSyntax or LambdaExpressionSyntax
        && model.GetEnclosingSymbol(expression.SpanStart) is IMethodSymbol { IsAsync: true, ReturnType: INamedTypeSymbol { IsGenericType: false } };

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
