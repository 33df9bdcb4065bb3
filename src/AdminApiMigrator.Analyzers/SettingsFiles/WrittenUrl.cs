using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.SettingsFiles;

/// <summary>A URL, or the path of one, that stands in a file.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">What it says, escapes of the file's format undone.</param>
/// <param name="Method">The HTTP method written before it, in capitals; null when there is none.</param>
internal sealed record WrittenUrl(TextSpan Span, string Text, string? Method)
{
    private static readonly string[] Schemes = ["https://", "http://"];

    /// <summary>The shape to match: what stands for an unknown host or base at the start is taken off, so that it may be any.</summary>
    /// <param name="variables">What variables of the file stand for.</param>
    /// <param name="ownHosts">Further hosts that front the service.</param>
    public UrlShape Shape(IReadOnlyDictionary<string, string> variables, ImmutableArray<string> ownHosts)
    {
        var text = Resolved(Text, variables);
        foreach (var scheme in Schemes)
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                var slash = text.IndexOf('/', scheme.Length);
                var host = slash < 0 ? text.Substring(scheme.Length) : text.Substring(scheme.Length, slash - scheme.Length);
                var isHidden = IsPlaceholder(host) && !ServiceHosts.IsServices(host.ToLowerInvariant(), ownHosts);
                return UrlShape.Of(isHidden ? text.Substring(scheme.Length + host.Length) : text);
            }
        }

        var end = text.IndexOf('/');
        var first = end < 0 ? text : text.Substring(0, end);
        return UrlShape.Of(!IsPlaceholder(first) ? text : first[0] == '$' && first.IndexOfAny(['{', '(']) < 0 ? text.Substring(first.Length) : text.Substring(first.LastIndexOfAny(['}', ')', '>', '%', ']']) + 1));
    }

    /// <summary>The text with variables at its start replaced by what the file says of them.</summary>
    private static string Resolved(string text, IReadOnlyDictionary<string, string> variables)
    {
        for (var depth = 0; depth < 5 && text.StartsWith("{{", StringComparison.Ordinal); depth++)
        {
            var close = text.IndexOf("}}", StringComparison.Ordinal);
            if (close < 0 || !variables.TryGetValue(text.Substring(2, close - 2).Trim(), out var value))
            {
                break;
            }

            text = value + text.Substring(close + 2);
        }

        return text;
    }

    private static bool IsPlaceholder(string text) => text.IndexOfAny(['{', '$', '<', '%', '[', '#']) >= 0;
}

/// <summary>Finds the URLs in a file's text.</summary>
internal static class WrittenUrls
{
    /// <summary>No URL that a person wrote into a file is longer; a file may well be one line of megabytes.</summary>
    private const int Longest = 2048;

    /// <summary>Stays in the text where a file was read without looking for it.</summary>
    private const char ByteOrderMark = '\ufeff';

    private static readonly string[] Verbs = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    /// <summary>The URLs that hold one of the words, each once, in order.</summary>
    public static IEnumerable<WrittenUrl> In(string text, ImmutableArray<string> words, bool isRequestFile)
    {
        var done = 0;
        foreach (var hit in words.SelectMany(word => Hits(text, word)).OrderBy(static position => position))
        {
            if (hit < done)
            {
                continue;
            }

            var (start, end) = (Start(text, hit, done), End(text, hit));
            done = end;
            if (Read(text, start, end) is { } url)
            {
                var verb = VerbBefore(text, url.Span.Start) ?? (isRequestFile && IsAlone(text, url.Span.Start) ? "GET" : null);
                yield return url with { Method = verb };
            }
        }
    }

    private static IEnumerable<int> Hits(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    private static int Start(string text, int hit, int least)
    {
        var at = hit;
        while (at > least && hit - at < Longest && IsPart(text, at - 1))
        {
            at--;
        }

        return at;
    }

    private static int End(string text, int hit)
    {
        var at = hit;
        while (at < text.Length && at - hit < Longest && IsPart(text, at))
        {
            at++;
        }

        return at;
    }

    private static bool IsPart(string text, int at) => text[at] switch
    {
        '"' or '\'' or '`' or '\r' or '\n' or ',' or ';' or '|' or ByteOrderMark => false,
        '\\' => IsEscapedSlash(text, at) > 0,
        '<' => at > 0 && text[at - 1] == '/' && IsName(text, at + 1, '>'),
        '>' => OpensBefore(text, at, '<'),
        ' ' or '\t' => OpensBefore(text, at, '{'),
        _ => true,
    };

    /// <summary>How long the escape of a slash is that begins here; 0 when none does.</summary>
    private static int IsEscapedSlash(string text, int at) => string.CompareOrdinal(text, at, "\\/", 0, 2) == 0
        ? 2
        : string.Compare(text, at, "\\u002f", 0, 6, StringComparison.OrdinalIgnoreCase) == 0 ? 6 : 0;

    private static bool IsName(string text, int at, char close)
    {
        var from = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-'))
        {
            at++;
        }

        return at > from && at < text.Length && text[at] == close;
    }

    /// <summary>Whether a placeholder that is open here began a few characters before: <c>{{ host }}</c>, <c>&lt;orgId&gt;</c>.</summary>
    private static bool OpensBefore(string text, int at, char open)
    {
        for (var before = at - 1; before >= 0 && at - before < 40; before--)
        {
            if (text[before] == open)
            {
                return open == '{' ? before > 0 && text[before - 1] == '{' : before > 0 && text[before - 1] == '/';
            }

            if (!char.IsLetterOrDigit(text[before]) && text[before] is not (' ' or '_' or '-' or '.' or '$'))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The URL between two positions: escapes undone, and what stands before it, such as a key, cut off.</summary>
    private static WrittenUrl? Read(string text, int start, int end)
    {
        var url = new StringBuilder();
        var positions = new List<int>();
        for (var at = start; at < end; at++)
        {
            var escape = text[at] == '\\' ? IsEscapedSlash(text, at) : 0;
            positions.Add(at);
            url.Append(escape > 0 ? '/' : text[at]);
            at += escape > 0 ? escape - 1 : 0;
        }

        var written = url.ToString();
        var from = Beginning(written);
        var to = written.Length;
        while (to > from && written[to - 1] is '.' or ':' or ')' or '!' or '*')
        {
            to--;
        }

        if (to <= from)
        {
            return null;
        }

        var last = to < positions.Count ? positions[to] : end;
        return new WrittenUrl(TextSpan.FromBounds(positions[from], last), written.Substring(from, to - from), null);
    }

    private static int Beginning(string text)
    {
        var scheme = Math.Max(
            text.LastIndexOf("https://", StringComparison.OrdinalIgnoreCase),
            text.LastIndexOf("http://", StringComparison.OrdinalIgnoreCase));
        if (scheme >= 0)
        {
            return scheme;
        }

        var slash = text.IndexOf('/');
        return slash <= 0 ? 0 : text.LastIndexOfAny(['=', ':', '(', '>'], slash - 1) + 1;
    }

    /// <summary>The word before the URL on its line when it is an HTTP method.</summary>
    private static string? VerbBefore(string text, int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] is ' ' or '\t' or '"' or '\'' or ':')
        {
            end--;
        }

        var from = end;
        while (from > 0 && end - from < 8 && char.IsLetter(text[from - 1]))
        {
            from--;
        }

        return end == start
            ? null
            : Verbs.FirstOrDefault(verb => string.CompareOrdinal(text, from, verb, 0, verb.Length) == 0 && end - from == verb.Length);
    }

    private static bool IsAlone(string text, int start) => start == 0 || text[start - 1] is '\n' or ByteOrderMark;
}
