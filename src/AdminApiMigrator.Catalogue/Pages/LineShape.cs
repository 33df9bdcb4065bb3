using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Pages;

/// <summary>What a line of saved text looks like when it is looked at alone.</summary>
internal static partial class LineShape
{
    /// <summary>Longer lines are sentences.</summary>
    public const int LongestHeading = 100;

    // Every question here costs at most this much text, whatever the length of the line.
    private const int Glance = 400;

    /// <summary>A bullet or a number, and what follows it.</summary>
    public static bool IsListItem(string line, out string rest)
    {
        var match = Bullet().Match(line);
        rest = match.Success ? line[match.Length..] : line;
        return match.Success && rest.Length > 0;
    }

    /// <summary>The depth that indentation gives a list item, from 1.</summary>
    public static int DepthOf(string rawLine)
    {
        var columns = 0;
        foreach (var c in rawLine)
        {
            if (!char.IsWhiteSpace(c))
            {
                break;
            }

            columns += c == '\t' ? 4 : 1;
        }

        return 1 + (Math.Min(columns, 40) / 4);
    }

    /// <summary>Markdown's #, with its level.</summary>
    public static int MarkedHeading(string line)
    {
        var level = 0;
        while (level < line.Length && level < 7 && line[level] == '#')
        {
            level++;
        }

        return level is > 0 and < 7 && level < line.Length && line[level] == ' ' ? level : 0;
    }

    public static bool IsCode(string line) => CodeStart().IsMatch(Start(line)) && !StartsProse(line);

    /// <summary>Line numbers that were printed beside a sample and copied along: 1 2 3 4 curl ...</summary>
    public static bool IsNumbered(string line) => NumberRun().IsMatch(Start(line));

    /// <summary>A line number that was copied onto its own line.</summary>
    public static bool IsNumber(string line) => line.Length <= 4 && line.All(char.IsAsciiDigit);

    public static bool IsRule(string line) =>
        line.Length >= 3 && line.All(c => c is '-' or '=' or '*' or '_' or '|' or '+' or ':' or ' ' or '—' or '─');

    /// <summary>The end of a sample that ran into the next paragraph when the page was saved; its length, or 0.</summary>
    public static int CodeBeforeProse(string line)
    {
        var match = Brackets().Match(Start(line));
        return match.Success ? match.Length : 0;
    }

    /// <summary>A line that stands like a heading: short, capitalised, without the end of a sentence.</summary>
    public static bool IsHeadingLike(string line)
    {
        if (line.Length > LongestHeading || line[^1] is '.' or ';' or ',' or ':' or '!' || line.Contains(" — ", StringComparison.Ordinal))
        {
            return false;
        }

        var first = line.FirstOrDefault(char.IsLetterOrDigit);
        return (char.IsUpper(first) || char.IsDigit(first)) && line.Count(c => c == ' ') < 14;
    }

    /// <summary>Cells parted by tabs or by bars.</summary>
    public static string[]? Cells(string line)
    {
        if (line.Contains('\t'))
        {
            var cells = line.Split('\t', StringSplitOptions.TrimEntries);
            return cells.Length >= 2 ? cells : null;
        }

        if (line.Count(c => c == '|') >= 2 || (line.StartsWith('|') && line.EndsWith('|')))
        {
            return line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries);
        }

        return null;
    }

    /// <summary>Whether a line goes on with the sentence of the line before, as in text wrapped at a width.</summary>
    public static bool Continues(string before, string line)
    {
        if (before.Length < 55 || before[^1] is '.' or ':' or '!' or '?' or ';' || FieldLike().IsMatch(Start(line)) || !line.Contains(' '))
        {
            return false;
        }

        return char.IsLower(line[0]) || Dangling().IsMatch(before[^Math.Min(12, before.Length)..]) || YearFirst().IsMatch(Start(line));
    }

    private static string Start(string line) => line.Length <= Glance ? line : line[..Glance];

    private static bool StartsProse(string line) => CodeBeforeProse(line) > 0;

    [GeneratedRegex(@"^(?:[•·▪◦‣●○∙*–—+-]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex("^(?:[{}\\]]|\\[(?![A-Za-z][A-Za-z ]{2,24}\\])|\"[^\"]{1,80}\"\\s*[:,]?|curl\\s|\\$\\s+\\w|HTTP/\\d|```|</?[a-z]|(?:var|const|let|await|import|using|function|def)\\s+\\w+\\s*[=({.])", RegexOptions.CultureInvariant)]
    private static partial Regex CodeStart();

    [GeneratedRegex(@"^1 2 3(?: \d{1,4})*(?:\s|$)")]
    private static partial Regex NumberRun();

    [GeneratedRegex(@"^[\]})]+[,;]?\s*(?=[A-Z][a-z’']*\s+[a-z’']+\s)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^[A-Za-z_][\w.]*\s*(?:[—–:-]\s|$)")]
    private static partial Regex FieldLike();

    [GeneratedRegex(@"\b(?:the|a|an|after|before|on|in|and|or|of|to|until|by|for|from|with|will|be|are|is)$")]
    private static partial Regex Dangling();

    [GeneratedRegex(@"^20\d\d\b[,. ]")]
    private static partial Regex YearFirst();
}
