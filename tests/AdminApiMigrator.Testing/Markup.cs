using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Testing;

/// <summary>A marked span: a diagnostic id, <c>#n</c> for a named place, or null for <c>[|...|]</c>.</summary>
internal readonly record struct MarkedSpan(string? Key, TextSpan Span);

/// <summary>Text with its markup taken out, and what the markup said.</summary>
internal sealed record MarkedText(string Text, ImmutableArray<MarkedSpan> Spans);

/// <summary>Reads and writes <c>[|...|]</c>, <c>{|ID:...|}</c> and <c>{|#0:...|}</c>, nested and empty ones included.</summary>
internal static partial class Markup
{
    /// <summary>Takes the markup out of a text.</summary>
    /// <exception cref="FormatException">A span is opened and not closed, or the reverse.</exception>
    public static MarkedText Parse(string marked, string path)
    {
        var text = new StringBuilder(marked.Length);
        var open = new Stack<(string? Key, int Start, int Source, char Bracket)>();
        var spans = ImmutableArray.CreateBuilder<MarkedSpan>();
        for (var i = 0; i < marked.Length;)
        {
            if (StartsWith(marked, i, "[|"))
            {
                open.Push((null, text.Length, i, '['));
                i += 2;
            }
            else if (StartsWith(marked, i, "{|") && OpenNamed().Match(marked, i) is { Success: true } match)
            {
                open.Push((match.Groups[1].Value, text.Length, i, '{'));
                i += match.Length;
            }
            else if (StartsWith(marked, i, "|]") || StartsWith(marked, i, "|}"))
            {
                var bracket = marked[i + 1] == ']' ? '[' : '{';
                if (open.Count == 0 || open.Peek().Bracket != bracket)
                {
                    throw Unbalanced(marked, i, path, $"'|{marked[i + 1]}' closes nothing");
                }

                var (key, start, _, _) = open.Pop();
                spans.Add(new MarkedSpan(key, TextSpan.FromBounds(start, text.Length)));
                i += 2;
            }
            else
            {
                text.Append(marked[i++]);
            }
        }

        return open.Count == 0
            ? new MarkedText(text.ToString(), spans.ToImmutable())
            : throw Unbalanced(marked, open.Peek().Source, path, $"'{open.Peek().Bracket}|' is never closed");
    }

    /// <summary>Puts markup into a text, outer spans outside.</summary>
    public static string Write(string text, IEnumerable<MarkedSpan> spans)
    {
        // At one position: ends before beginnings, inner ends first, outer beginnings first, empty spans as a pair in between.
        var marks = new List<(int At, int Rank, int Length, string Mark)>();
        foreach (var (key, span) in spans)
        {
            var opening = key is null ? "[|" : "{|" + key + ":";
            var closing = key is null ? "|]" : "|}";
            if (span.IsEmpty)
            {
                marks.Add((span.Start, 1, 0, opening + closing));
            }
            else
            {
                marks.Add((span.Start, 2, -span.Length, opening));
                marks.Add((span.End, 0, span.Length, closing));
            }
        }

        var result = new StringBuilder(text);
        foreach (var (at, _, _, mark) in marks.OrderBy(m => m.At).ThenBy(m => m.Rank).ThenBy(m => m.Length).Reverse())
        {
            result.Insert(at, mark);
        }

        return result.ToString();
    }

    private static bool StartsWith(string text, int at, string token) => string.CompareOrdinal(text, at, token, 0, token.Length) == 0;

    private static FormatException Unbalanced(string marked, int at, string path, string what)
    {
        var line = marked.AsSpan(0, at).Count('\n') + 1;
        return new FormatException($"{path}({line}): {what}; close it, or set MarkupHandling to MarkupMode.None when the code itself has it");
    }

    [GeneratedRegex(@"\G\{\|(#\d+|[A-Za-z_][A-Za-z0-9_]*):")]
    private static partial Regex OpenNamed();
}
