using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Heuristics;

/// <summary>Reads how a growing part of a URL is put together.</summary>
internal static class GrowingList
{
    /// <summary>
    /// Whether a join puts values of the program's data together. Segments of a path are as many as the endpoint has, and so are the parameters of
    /// a query, unless each item is given the same name.
    /// </summary>
    public static bool MayJoin(SyntaxNode join, string separator) => separator != "/" && (separator.IndexOf('&') < 0 || RepeatsParameter(join) || NamesAlike(join));

    /// <summary>Whether a text that is made again for each item holds a list's comma or a parameter, not only a segment of a path.</summary>
    public static bool MayAppend(SyntaxNode made) => SpellsParameter(made) || made.DescendantTokens().Any(static token =>
        token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.CharacterLiteralToken && token.ValueText.IndexOf(',') >= 0);

    /// <summary>Whether each item is turned into name=value, the name being none of the item's own.</summary>
    private static bool NamesAlike(SyntaxNode join) => join.DescendantNodes().OfType<SimpleLambdaExpressionSyntax>().Any(static made =>
        NamesBeforeEquals(made.Body).Any(name => !name.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(part => part.Identifier.ValueText == made.Parameter.Identifier.ValueText)));

    /// <summary>Whether each item is paired with a name that is none of its own: <c>ids.Select(id => new KeyValuePair&lt;string, string>("accountId", id))</c>.</summary>
    public static bool PairsAlike(SyntaxNode pairs) => pairs.DescendantNodesAndSelf().Any(static made => (made switch
    {
        SimpleLambdaExpressionSyntax { Body: var body } => body,
        SelectClauseSyntax { Expression: var selected } => selected,
        _ => null,
    }) switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var name }, _] } => name is LiteralExpressionSyntax,
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var name }, _] } => name is LiteralExpressionSyntax,
        _ => false,
    });

    private static IEnumerable<SyntaxNode> NamesBeforeEquals(SyntaxNode made)
    {
        foreach (var node in made.DescendantNodesAndSelf())
        {
            switch (node)
            {
                case InterpolatedStringExpressionSyntax { Contents: [InterpolationSyntax { Expression: var name }, InterpolatedStringTextSyntax { TextToken.ValueText: ['=', ..] }, ..] }:
                    yield return name;
                    break;
                case BinaryExpressionSyntax { Left: var name, Right: LiteralExpressionSyntax { Token.ValueText: "=" } }:
                    yield return name;
                    break;
            }
        }
    }

    /// <summary>Whether a parameter's name is spelled where the list is put together, or where the local that holds it is declared.</summary>
    public static bool RepeatsParameter(SyntaxNode growing) => SpellsParameter(growing) || PairsAlike(growing) || AddsParameter(growing)
        || growing.DescendantNodes().OfType<IdentifierNameSyntax>().Any(static name => LocalValues.Of(name) is { } items && SpellsParameter(items));

    /// <summary>Whether a call puts a value behind a name that it spells: <c>AddQueryString(url, "accountId", id)</c>, <c>query.Add("accountId", id)</c>.</summary>
    private static bool AddsParameter(SyntaxNode growing) => growing.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(static call =>
        CalledName.Of(call) is "AddQueryString" or "Add" && call.ArgumentList.Arguments is [.., { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } }, _]);

    private static bool SpellsParameter(SyntaxNode growing)
    {
        // For a join the separator decides, or the text that each item is turned into; for an appending loop the text that is appended.
        foreach (var token in growing.DescendantTokens())
        {
            if (token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken && IsParameter(token.ValueText))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsParameter(string text)
    {
        // The format of an item, accountId={0}&, spells its name like the text before the item does.
        if (text.IndexOf('{') is > 0 and var hole && text.TrimEnd('&') is [.., '}'] and var format && format.IndexOf('}') == format.Length - 1)
        {
            text = text.Substring(0, hole);
        }

        var equals = text.IndexOf('=');
        return equals > 0 && equals == text.Length - 1 && text.Take(equals).All(static character => char.IsLetterOrDigit(character) || character is '&' or '?' or '_' or '-' or '[' or ']');
    }
}
