using System.Text.RegularExpressions;

namespace AdminApiMigrator.Client;

/// <summary>What a server says, made fit for a message of ours, which ends in logs: a gateway may repeat what was sent to it.</summary>
internal static class ServiceWords
{
    private const int Longest = 1000;

    private static readonly Regex Credential = new(
        @"\b(?:(?<scheme>Bearer|Basic)(?<gap>[\s:=""']+)[^\s""',;]{8,}|AT[A-Z]TT3[\w\-=]+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>The words, cut where they are long, without what looks like a credential.</summary>
    public static string? ForMessage(string? words)
    {
        if (words is null)
        {
            return null;
        }

        // Hidden first: a cut could leave a piece that does not look like a credential any more. Bounded before, for the search's sake.
        var start = words.Length > 4 * Longest ? words.Substring(0, 4 * Longest) : words;
        var shown = Credential.Replace(start, "${scheme}${gap}[hidden]");
        return shown.Length > Longest ? shown.Substring(0, Longest) + "..." : shown;
    }
}
