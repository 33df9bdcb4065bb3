using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Planning;

/// <summary>Finds code that depends on the words of v1's answers, which v2 gives in other words or not at all.</summary>
internal static class ErrorTexts
{
    /// <summary>What is compared in the member; null when nothing is.</summary>
    public static string? ComparedIn(SyntaxNode member)
    {
        var codes = NamedCodes(member);
        foreach (var token in member.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && codes.TryGetValue(token.ValueText, out var named))
            {
                return "the error code " + named;
            }

            if (!token.IsKind(SyntaxKind.StringLiteralToken))
            {
                continue;
            }

            if (IsCode(token))
            {
                return "the error code " + token.ValueText;
            }

            if (token.ValueText == "message" && token.Parent!.Ancestors().Any(IsCondition))
            {
                return "the text of message";
            }
        }

        return null;
    }

    private static bool IsCode(SyntaxToken token) => token.ValueText.StartsWith("ADMIN-", StringComparison.Ordinal) && token.ValueText.Any(char.IsDigit);

    /// <summary>The error codes that fields of the file are set to, by the fields' names.</summary>
    private static Dictionary<string, string> NamedCodes(SyntaxNode member)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in member.SyntaxTree.GetRoot().DescendantNodes(static node => node is not BlockSyntax).OfType<FieldDeclarationSyntax>())
        {
            foreach (var variable in field.Declaration.Variables)
            {
                if (variable.Initializer?.Value is LiteralExpressionSyntax literal && literal.Token.IsKind(SyntaxKind.StringLiteralToken) && IsCode(literal.Token))
                {
                    codes[variable.Identifier.ValueText] = literal.Token.ValueText;
                }
            }
        }

        return codes;
    }

    private static bool IsCondition(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } => true,
        IsPatternExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Contains" or "StartsWith" or "EndsWith" or "Equals" or "IndexOf" or "IsMatch" or "Match" } } => true,
        _ => false,
    };
}
