using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Rules;

/// <summary>Tells tokens in the form that the Basic scheme gives them, user:token in Base64, which anybody can read back.</summary>
internal static class EncodedTokens
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// <summary>The scheme's name stands near: the cheap question, for the beginnings of tokens have three forms each.</summary>
    private static readonly ImmutableArray<string> Scheme = ["Basic"];

    /// <summary>Whether the text may hold one at all.</summary>
    public static bool MayStandIn(SourceText text) =>
        TextSearch.ContainsAny(text, Scheme) && TextSearch.ContainsAny(text, EncodedBeginnings.All);

    /// <summary>Where they stand, and by which prefix each is known.</summary>
    public static IEnumerable<(TextSpan Span, string Prefix)> In(string text)
    {
        foreach (var beginning in EncodedBeginnings.All)
        {
            for (var at = text.IndexOf(beginning, StringComparison.Ordinal); at >= 0; at = text.IndexOf(beginning, at + 1, StringComparison.Ordinal))
            {
                var (start, end) = (at, at);
                while (start > 0 && Alphabet.IndexOf(text[start - 1]) >= 0)
                {
                    start--;
                }

                while (end < text.Length && (Alphabet.IndexOf(text[end]) >= 0 || text[end] == '='))
                {
                    end++;
                }

                foreach (var (_, prefix) in TokenText.In(Decoded(text, start, end)).Take(1))
                {
                    yield return (TextSpan.FromBounds(start, end), prefix);
                }
            }
        }
    }

    private static string Decoded(string text, int start, int end)
    {
        var decoded = new StringBuilder();
        var (bits, count) = (0, 0);
        for (var at = start; at < end && Alphabet.IndexOf(text[at]) is >= 0 and var six; at++)
        {
            (bits, count) = ((bits << 6) | six, count + 6);
            if (count >= 8)
            {
                count -= 8;
                decoded.Append((char)(bits >> count));
                bits &= (1 << count) - 1;
            }
        }

        return decoded.ToString();
    }
}
