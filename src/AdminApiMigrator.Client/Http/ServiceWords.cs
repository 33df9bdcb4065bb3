using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AdminApiMigrator.Client;

/// <summary>What a server says, made fit for a message of ours, which ends in logs: a gateway may repeat what was sent to it.</summary>
internal static class ServiceWords
{
    private const int Longest = 1000;
    private const int LongestName = 200;

    private static readonly Regex Credential = new(
        @"\b(?:(?<scheme>Bearer|Basic)(?<gap>[\s:=""']+)[^\s""',;]{8,}|AT[A-Z]TT3[\w\-=]+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>
    /// The words, cut where they are long, without what was sent or looks like a credential, and with no character that ends a line or
    /// turns the text around.
    /// </summary>
    public static string? ForMessage(string? words, Secrets? secrets = null) => Show(words, secrets, Longest);

    /// <summary>A code or an id, in the same way.</summary>
    public static string? ForName(string? name, Secrets? secrets = null) => Show(name, secrets, LongestName);

    private static string? Show(string? words, Secrets? secrets, int longest)
    {
        if (words is null)
        {
            return null;
        }

        // Hidden first: a cut could leave a piece that does not look like a credential any more. Bounded before, for the search's sake.
        var start = words.Length > 4 * Longest ? words.Substring(0, 4 * Longest) : words;
        var shown = Credential.Replace((secrets ?? Secrets.None).Hide(start), "${scheme}${gap}[hidden]");
        return Escape(shown.Length > longest ? shown.Substring(0, longest) + "..." : shown);
    }

    private static string Escape(string text)
    {
        if (!text.Any(IsUnfit))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = IsUnfit(c) ? escaped.AppendFormat(CultureInfo.InvariantCulture, "\\u{0:X4}", (int)c) : escaped.Append(c);
        }

        return escaped.ToString();
    }

    // Of category Format are the characters that turn the direction of a text; half a surrogate pair cannot be written to a file.
    private static bool IsUnfit(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
