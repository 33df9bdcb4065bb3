using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdminApiMigrator.Requests;

/// <summary>Reads how a growing part of a URL is put together.</summary>
internal static class GrowingList
{
    /// <summary>
    /// Whether every item that the URL grows by is a parameter of its own (accountId=1&amp;accountId=2), so that a list can be sent in parts;
    /// items inside one value (key in (A, B)) cannot be told apart from here.
    /// </summary>
    public static bool IsRepeatedParameter(UrlShape url) => url.Pieces.All(static piece => piece.Hole is not { Grows: true } hole || SpellsParameter(hole.Value.Syntax)
        || hole.Value.Syntax.DescendantNodes().OfType<IdentifierNameSyntax>().Any(static name => LocalValues.Of(name) is { } items && SpellsParameter(items)));

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
        var equals = text.IndexOf('=');
        return equals > 0 && equals == text.Length - 1 && text.Take(equals).All(static character => char.IsLetterOrDigit(character) || character is '&' or '?' or '_' or '-' or '[' or ']');
    }
}
