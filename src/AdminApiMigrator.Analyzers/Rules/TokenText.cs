using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Rules;

/// <summary>Tells tokens of the service in a text, by prefix and a least length; their exact length is not fixed.</summary>
internal static class TokenText
{
    /// <summary>A character that is repeated this often stands for what was taken out; in a random token of this alphabet it does not happen.</summary>
    private const int Filling = 12;

    /// <summary>The beginnings by which a token is known.</summary>
    public static readonly ImmutableArray<string> Prefixes = [.. PlatformFacts.TokenPrefixes.Select(static known => known.Prefix)];

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

                if (end - start >= known.MinimumLength && (start == 0 || !IsTokenCharacter(text[start - 1])) && !IsFilledIn(text, start, end))
                {
                    yield return (TextSpan.FromBounds(start, end), known.Prefix);
                }
            }
        }
    }

    private static bool IsFilledIn(string text, int start, int end)
    {
        for (var (at, run) = (start + 1, 1); at < end; at++)
        {
            run = text[at] == text[at - 1] ? run + 1 : 1;
            if (run == Filling)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTokenCharacter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '=';
}
