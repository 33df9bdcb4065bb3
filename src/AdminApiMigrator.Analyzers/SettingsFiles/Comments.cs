namespace AdminApiMigrator.SettingsFiles;

/// <summary>Takes comments out of a file's text: what stands in them is read by people, not by the program.</summary>
internal static class Comments
{
    /// <summary>The text with blanks where comments stood, so that every position stays what it was.</summary>
    public static string Blanked(string text, CommentStyle style) => style switch
    {
        CommentStyle.Json => Json(text),
        CommentStyle.Xml => Xml(text),
        CommentStyle.Hash => Lines(text, static (line, at) => line[at] == '#' && (at == 0 || line[at - 1] is ' ' or '\t' or '\n')),
        CommentStyle.Http => Lines(text, static (line, at) => IsFirstOfLine(line, at)
            && (line[at] == '#' || (line[at] == '/' && at + 1 < line.Length && line[at + 1] == '/'))),
        _ => text,
    };

    private static string Json(string text)
    {
        var result = text.ToCharArray();
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] == '"')
            {
                at = EndOfString(text, at + 1);
            }
            else if (StartsWith(text, at, "//"))
            {
                at = Blank(result, at, EndOfLine(text, at));
            }
            else if (StartsWith(text, at, "/*"))
            {
                var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
                at = Blank(result, at, end < 0 ? text.Length : end + 2);
            }
            else
            {
                at++;
            }
        }

        return new string(result);
    }

    /// <summary>
    /// Behind the closing quote; at the line's end where there is none, so that one broken line does not swallow the file.
    /// </summary>
    private static int EndOfString(string text, int at)
    {
        while (at < text.Length && text[at] is not ('"' or '\n'))
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        return at + 1;
    }

    private static string Xml(string text)
    {
        var result = text.ToCharArray();
        for (var start = text.IndexOf("<!--", StringComparison.Ordinal); start >= 0 && start < text.Length;)
        {
            var end = text.IndexOf("-->", start, StringComparison.Ordinal);
            var next = Blank(result, start, end < 0 ? text.Length : end + 3);
            start = next < text.Length ? text.IndexOf("<!--", next, StringComparison.Ordinal) : -1;
        }

        return new string(result);
    }

    private static string Lines(string text, Func<string, int, bool> begins)
    {
        var result = text.ToCharArray();
        for (var at = 0; at < text.Length;)
        {
            at = begins(text, at) ? Blank(result, at, EndOfLine(text, at)) : at + 1;
        }

        return new string(result);
    }

    private static bool IsFirstOfLine(string text, int at) => at == 0 || text[at - 1] == '\n';

    private static bool StartsWith(string text, int at, string what) => string.CompareOrdinal(text, at, what, 0, what.Length) == 0;

    private static int EndOfLine(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }

    private static int Blank(char[] text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text[at] is not ('\r' or '\n'))
            {
                text[at] = ' ';
            }
        }

        return to;
    }
}
