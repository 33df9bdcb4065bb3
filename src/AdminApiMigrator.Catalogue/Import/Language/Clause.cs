using System.Text;
using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>
/// A part of a sentence that makes one claim. Its requests are masked by ⟦0⟧, ⟦1⟧ ..., so that a word in a path is never read as a word
/// of the language (DELETE, /suspend-access).
/// </summary>
/// <param name="Text">The text with requests masked and typographic quotes made plain.</param>
/// <param name="Requests">What the masks stand for.</param>
internal sealed partial record Clause(string Text, IReadOnlyList<RequestMention> Requests)
{
    /// <summary>A longer sentence is no sentence; reading it would only cost time.</summary>
    public const int Longest = 4096;

    /// <summary>The sentences of a text, each whole.</summary>
    public static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        foreach (Match end in SentenceEnd().Matches(text))
        {
            var at = end.Index + end.Length;
            if (Abbreviation().IsMatch(text[Math.Max(0, end.Index - 10)..at]))
            {
                continue;
            }

            yield return text[start..at].Trim();
            start = at;
        }

        var rest = text[start..].Trim();
        if (rest.Length > 0)
        {
            yield return rest;
        }
    }

    /// <summary>Masks a sentence and parts it where a conjunction sets one claim against another.</summary>
    public static List<Clause> Split(string sentence)
    {
        var whole = Mask(sentence);
        var text = whole.Text;
        var clauses = new List<Clause>();
        var opening = Concession().Match(text);
        if (opening.Success)
        {
            clauses.Add(whole.Part(text[..opening.Length]));
            text = text[opening.Length..];
        }

        foreach (var part in Turn().Split(text))
        {
            if (part.Trim(' ', ',').Length > 0)
            {
                clauses.Add(whole.Part(part.Trim()));
            }
        }

        return clauses;
    }

    /// <summary>Masks a text without parting it.</summary>
    public static Clause Mask(string sentence)
    {
        var plain = sentence.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('\u00A0',
            ' ').Replace('\u2011', '-');
        var requests = RequestText.Find(plain);
        if (requests.Count == 0)
        {
            return new Clause(plain, []);
        }

        var masked = new StringBuilder();
        var at = 0;
        for (var index = 0; index < requests.Count; index++)
        {
            var request = requests[index];
            if (request.Start >= at)
            {
                masked.Append(plain, at, request.Start - at);
            }

            // A space on either side: a title may stick to its request.
            masked.Append(" ⟦").Append(index).Append("⟧ ");
            at = Math.Max(at, request.End);
        }

        masked.Append(plain, at, plain.Length - at);
        return new Clause(Spaces().Replace(masked.ToString(), " ").Trim(), requests);
    }

    /// <summary>The requests whose masks stand in a stretch of the text.</summary>
    public IEnumerable<(RequestMention Request, int At)> Mentions()
    {
        foreach (Match mask in Masked().Matches(Text))
        {
            yield return (Requests[int.Parse(mask.Groups["n"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)], mask.Index);
        }
    }

    /// <summary>The text with its masks and the punctuation around them taken out.</summary>
    public string WithoutRequests() =>
        Spaces().Replace(Masked().Replace(Text, " "), " ").Trim(' ', ':', '-', '–', '—', '(', ')', ',', '|', '`', '*', '"', '.', '→', '[',
            ']');

    private Clause Part(string text) => this with { Text = text };

    [GeneratedRegex(@"[.!?]+[)""'”’]*(?=\s+[""'“(`⟦]*[A-Z0-9/⟦])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"\b(?:e\.g|i\.e|etc|vs|approx|resp|incl|cf|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|ca|Inc)\.$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"^(?:while|whereas|although|though|even though)\s(?:[^,]|,(?=\s*\d{4}))+,\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Concession();

    [GeneratedRegex(
        @";\s+|,?\s+(?=(?:whereas|although|though|however)\b)|,\s+(?=(?:but|while|yet)\b)|\s+but\s+(?=⟦|the |GET |it |they )"
        + @"|,?\s+and\s+(?=⟦\d+⟧ (?:will|is|are|was|continues?|remains?|stays?|keeps?|has|have)\b)|\s+[—–]\s+(?=(?:use|call|switch|move"
        + @"|migrate|please|instead)\b)|,\s+and\s+(?=(?:the|their|its)\s[^,]{1,60}(?:continues?|remains?|stays?|(?:not"
        + @"|n't) (?:be )?affected))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Turn();

    [GeneratedRegex(@"⟦(?<n>\d+)⟧")]
    private static partial Regex Masked();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
