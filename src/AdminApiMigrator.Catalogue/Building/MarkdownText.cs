using System.Text;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>Text inside Markdown. What a rule says is text and stays text: it opens no tag, link, image, cell or fence.</summary>
internal static class MarkdownText
{
    /// <summary>Prose in which only code between back quotes is markup.</summary>
    public static string Prose(string text)
    {
        var parts = text.Split('`');
        if (parts.Length % 2 == 0)
        {
            // A back quote without its partner is no markup.
            return Escaped(text).Replace("`", "\\`", StringComparison.Ordinal);
        }

        var prose = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            var isCode = i % 2 == 1;
            prose.Append(isCode ? $"`{OneLine(parts[i]).Replace("|", "\\|", StringComparison.Ordinal)}`" : Escaped(parts[i]));
        }

        return prose.ToString();
    }

    /// <summary>A block of code, with a fence that the code cannot close.</summary>
    public static string Fenced(string language, string code)
    {
        var (longest, run) = (2, 0);
        foreach (var c in code)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        return $"{fence}{language}\n{code}\n{fence}";
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in OneLine(text))
        {
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '[' or ']' or '|' or '\\' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    private static string OneLine(string text) => string.Concat(text.Select(c => CSharpText.EndsLine(c) ? ' ' : c));
}
