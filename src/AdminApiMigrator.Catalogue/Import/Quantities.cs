using System.Globalization;
using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>Finds numbers that limit or time something: calls per time, bytes of a URL, the life of a credential, a status that took another's place.</summary>
internal static partial class Quantities
{
    private const string Count = @"(?<n>\d{1,3}(?:[,  ]\d{3})+|\d+|one|two|three|four|five|six|ten|twelve|twenty-four)";

    /// <summary>A limit on calls as count/seconds, such as 200/60s.</summary>
    public static string? RateLimit(string text)
    {
        var match = Rate().Match(text);
        if (!match.Success)
        {
            match = ShortRate().Match(text);
        }

        if (!match.Success)
        {
            return null;
        }

        var times = match.Groups["m"].Success ? Number(match.Groups["m"].Value) : 1;
        var seconds = times * match.Groups["unit"].Value.ToLowerInvariant()[0] switch
        {
            's' => 1,
            'm' => 60,
            'h' => 3600,
            _ => 86400,
        };
        return string.Create(CultureInfo.InvariantCulture, $"{Number(match.Groups["n"].Value)}/{seconds}s");
    }

    /// <summary>The longest URL in bytes, in a text that speaks of URLs.</summary>
    public static string? UrlBytes(string text)
    {
        if (!Url().IsMatch(text))
        {
            return null;
        }

        var match = Size().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var isKilo = match.Groups["unit"].Value.StartsWith('k') || match.Groups["unit"].Value.StartsWith('K');
        return (Number(match.Groups["n"].Value) * (isKilo ? 1024 : 1)).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>How long a credential lives as an ISO 8601 duration, whole years as years.</summary>
    public static string? Lifetime(string text)
    {
        string? found = null;
        foreach (Match match in Duration().Matches(text))
        {
            var count = match.Groups["n"].Success ? Number(match.Groups["n"].Value) : 1;
            found = match.Groups["unit"].Value.ToLowerInvariant()[0] switch
            {
                'y' => $"P{count}Y",
                'm' when count % 12 == 0 => $"P{count / 12}Y",
                'm' => $"P{count}M",
                'w' => $"P{count * 7}D",
                'h' => $"PT{count}H",
                _ when count is 365 or 366 => "P1Y",
                _ => $"P{count}D",
            };
        }

        return found;
    }

    /// <summary>The status that took another's place as old>new.</summary>
    public static string? StatusChange(string text)
    {
        var match = StatusFromTo().Match(text);
        if (match.Success)
        {
            return match.Groups["old"].Value + ">" + match.Groups["new"].Value;
        }

        match = StatusInsteadOf().Match(text);
        return match.Success ? match.Groups["old"].Value + ">" + match.Groups["new"].Value : null;
    }

    /// <summary>The status that answers a request over a limit.</summary>
    public static string? Refusal(string text)
    {
        var match = TooLarge().Match(text);
        return match.Success ? match.Groups["code"].Value : null;
    }

    private static int Number(string text) => text.ToLowerInvariant() switch
    {
        "one" or "a" or "an" or "each" => 1,
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "ten" => 10,
        "twelve" => 12,
        "twenty-four" => 24,
        _ => int.TryParse(text.Where(char.IsAsciiDigit).ToArray(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue / 86400,
    };

    [GeneratedRegex(Count + @"\s*(?:[a-z-]+\s+){0,3}?(?:requests?|calls?|queries|invocations|hits|times|transactions)(?:\s+\w+){0,4}?\s*(?:,\s*)?(?:per|in|every|within|each|a|an|/|during|over|for each)\s*(?:any\s+|each\s+|every\s+|the\s+|a\s+|window of\s+|period of\s+|rolling\s+){0,3}(?:(?<m>\d+|one|two|five|ten|sixty)[\s-]*)?(?<unit>s|sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|hour|days?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Rate();

    [GeneratedRegex(@"\b(?<n>\d+)\s*(?:rpm|(?:req(?:uest)?s?\s*)?(?:/|per)\s*(?:(?<m>\d+)\s*)?(?<unit>s(?:ec(?:ond)?s?)?|min(?:ute)?s?|h(?:our)?s?))\b|\b(?:every|each|per|within|in (?:any|each|a))\s+(?:(?<m>\d+|one)[\s-]*)?(?<unit>seconds?|minutes?|hours?)\b[^.;]{0,60}?\b(?<n>\d+)\s+(?:requests?|calls?|times)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ShortRate();

    [GeneratedRegex(@"\bUR[LI]s?\b|\bpaths?\b|\bquery strings?\b|\baddress(?:es)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Url();

    [GeneratedRegex(@"(?<n>\d{1,3}(?:[,  ]\d{3})+|\d+)[\s-]*(?<unit>characters?|chars?|bytes?|KiB|KB|kilobytes?|kibibytes?|k)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Size();

    [GeneratedRegex(@"(?:" + Count + @"[\s-]*|\b(?:an?|each|per)\s+(?:full\s+|calendar\s+)?)(?<unit>years?|months?|weeks?|days?|hours?)\b(?!\s*[/.]?\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Duration();

    [GeneratedRegex(@"\bfrom\s+(?:an?\s+|the\s+)?(?:HTTP\s+|status\s+|code\s+)*(?<old>[1-5]\d\d)\b[^.;]{0,40}?\bto\s+(?:an?\s+|the\s+)?(?:HTTP\s+|status\s+|code\s+)*(?<new>[1-5]\d\d)\b|\b(?<old>[1-5]\d\d)\b(?:\s*\([^)]{1,30}\))?\s*(?:->|→|=>|became|becomes)\s*(?<new>[1-5]\d\d)\b", RegexOptions.IgnoreCase)]
    private static partial Regex StatusFromTo();

    [GeneratedRegex(@"\b(?<new>[1-5]\d\d)\b[^.;]{0,60}?\b(?:instead of|rather than|in place of|replac(?:es|ing)|where (?:it|they) (?:used to|previously)[^.;]{0,30}|used to be|was previously|not|no longer)\s+(?:an?\s+|the\s+)?(?:HTTP\s+|status\s+|code\s+|earlier\s+|previous\s+|former\s+)*(?<old>[1-5]\d\d)\b", RegexOptions.IgnoreCase)]
    private static partial Regex StatusInsteadOf();

    [GeneratedRegex(@"\b(?<code>413|414)\b")]
    private static partial Regex TooLarge();
}
