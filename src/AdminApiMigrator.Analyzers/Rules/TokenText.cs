using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Rules;

/// <summary>Tells tokens of the service in a text, by prefix and a least length; their exact length is not fixed.</summary>
internal static class TokenText
{
    /// <summary>
    /// A random text of a token's length and alphabet has some fifty different characters; words, digits in order and fillings have fewer
    /// than this.
    /// </summary>
    private const int FewestDifferent = 32;

    /// <summary>The beginnings by which a token is known.</summary>
    public static readonly ImmutableArray<string> Prefixes = [.. PlatformFacts.TokenPrefixes.Select(static known => known.Prefix)];

    /// <summary>
    /// Where tokens stand in a file, as they are or encoded for a header; nothing is made of the text of a file that has none.
    /// </summary>
    public static IEnumerable<(TextSpan Span, string Prefix)> In(SourceText text)
    {
        var isPlain = TextSearch.ContainsAny(text, Prefixes);
        var isEncoded = EncodedTokens.MayStandIn(text);
        if (!isPlain && !isEncoded)
        {
            return [];
        }

        var whole = text.ToString();
        return (isPlain ? In(whole) : []).Concat(isEncoded ? EncodedTokens.In(whole) : []);
    }

    /// <summary>Where tokens stand, and by which prefix each is known.</summary>
    public static IEnumerable<(TextSpan Span, string Prefix)> In(string text)
    {
        foreach (var known in PlatformFacts.TokenPrefixes)
        {
            for (var start = text.IndexOf(known.Prefix, StringComparison.Ordinal); start >= 0; start = text.IndexOf(known.Prefix, start + 1, StringComparison.Ordinal))
            {
                var end = start;
                while (end < text.Length && IsTokenCharacter(text[end]))
                {
                    end++;
                }

                if (end - start >= known.MinimumLength
                    && (start == 0 || !IsTokenCharacter(text[start - 1]))
                    && !IsPlaceholder(text, start, end))
                {
                    yield return (TextSpan.FromBounds(start, end), known.Prefix);
                }
            }
        }
    }

    private static bool IsPlaceholder(string text, int start, int end) =>
        new HashSet<char>(text.Substring(start, end - start)).Count < FewestDifferent;

    private static bool IsTokenCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '=';
}
