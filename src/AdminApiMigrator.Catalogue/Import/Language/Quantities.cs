using System.Globalization;
using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>
/// Finds numbers that bound or time something: calls per time, bytes of a URL, the life of a credential, statuses. A number that the text
/// calls a former one is found, too, and never taken for the present one; of two present ones neither is taken.
/// </summary>
internal static partial class Quantities
{
    private const string Count =
        @"(?<n>\d{1,3}(?:[,  ]\d{3})+|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty-four|twenty"
        + @"|thirty|sixty|ninety|hundred)";

    private static readonly Dictionary<string, int> Words =
        ("a=1 an=1 each=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15"
            + " eighteen=18 twenty=20 twenty-four=24 thirty=30"
            + " sixty=60 ninety=90 hundred=100")
        .Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair =>
            int.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    /// <summary>Every number of a text that counts or times something, in order.</summary>
    public static List<Quantity> Of(string text)
    {
        var found = new List<Quantity>();
        Add(found, text, Rate(), RateOf);
        Add(found, text, ShortRate(), RateOf);
        Add(found, text, Status(), match => (FactNames.Status, match.Groups["code"].Value));
        Add(found, text, Size(), match => (Url().IsMatch(text) ? FactNames.UrlBytes : "", BytesOf(match)));
        Add(found, text, Duration(), match => (FactNames.Lifetime, DurationOf(match)));
        Add(found, text, Counted(), match => ("", match.Groups["n"].Value));
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    /// <summary>A limit on calls as count/seconds, such as 200/60s.</summary>
    public static string? RateLimit(string text) => Present(text, FactNames.RateLimit);

    /// <summary>The longest URL in bytes, in a text that speaks of URLs.</summary>
    public static string? UrlBytes(string text) => Present(text, FactNames.UrlBytes);

    /// <summary>How long a credential lives as an ISO 8601 duration, whole years as years.</summary>
    public static string? Lifetime(string text) => Present(text, FactNames.Lifetime);

    /// <summary>The status that took another's place as old>new, or the only status of success that a text names.</summary>
    public static string? StatusChange(string text)
    {
        foreach (var pattern in (Regex[])[StatusFromTo(), StatusInsteadOf()])
        {
            if (SpeaksOfStatus().IsMatch(text) && pattern.Match(text) is { Success: true } match)
            {
                return match.Groups["old"].Value + ">" + match.Groups["new"].Value;
            }
        }

        return Present(text, FactNames.Status) is { } code && code[0] == '2' ? code : null;
    }

    /// <summary>The status that answers a request over a limit.</summary>
    public static string? Refusal(string text)
    {
        var match = TooLarge().Match(text);
        return match.Success ? match.Groups["code"].Value : null;
    }

    private static string? Present(string text, string fact)
    {
        var values = Of(text).Where(quantity => quantity.Fact == fact
            && !quantity.IsFormer).Select(quantity => quantity.Value).Distinct().ToList();
        return values.Count == 1 ? values[0] : null;
    }

    private static void Add(List<Quantity> found, string text, Regex pattern, Func<Match, (string Fact, string Value)> read)
    {
        foreach (Match match in pattern.Matches(text))
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            if (!found.Exists(other => start < other.End && other.Start < end))
            {
                var (fact, value) = read(match);
                found.Add(new Quantity(fact, value, start, end, IsFormer(text, match)));
            }
        }
    }

    private static bool IsFormer(string text, Match match)
    {
        var at = match.Groups["n"].Success ? match.Groups["n"].Index : match.Groups["code"].Success ? match.Groups["code"].Index
            : match.Index;
        var end = match.Index + match.Length;
        return FormerBefore().IsMatch(text[Math.Max(0, at - 60)..at]) || FormerAfter().IsMatch(text[end..Math.Min(text.Length, end + 30)]);
    }

    private static (string Fact, string Value) RateOf(Match match)
    {
        var times = match.Groups["m"].Success ? Number(match.Groups["m"].Value) : 1;
        var unit = match.Groups["unit"].Success ? char.ToLowerInvariant(match.Groups["unit"].Value[0]) : 'm';
        var seconds = times * unit switch { 's' => 1, 'm' => 60, 'h' => 3600, _ => 86400 };
        return (FactNames.RateLimit, string.Create(CultureInfo.InvariantCulture, $"{Number(match.Groups["n"].Value)}/{seconds}s"));
    }

    private static string BytesOf(Match match)
    {
        var isKilo = match.Groups["unit"].Value.StartsWith("k", StringComparison.OrdinalIgnoreCase);
        return (Number(match.Groups["n"].Value) * (isKilo ? 1024 : 1)).ToString(CultureInfo.InvariantCulture);
    }

    private static string DurationOf(Match match)
    {
        var count = match.Groups["n"].Success ? Number(match.Groups["n"].Value) : 1;
        return char.ToLowerInvariant(match.Groups["unit"].Value[0]) switch
        {
            'y' => $"P{count}Y",
            'm' when match.Groups["unit"].Value.StartsWith("mi", StringComparison.OrdinalIgnoreCase) => $"PT{count}M",
            'm' when count % 12 == 0 => $"P{count / 12}Y",
            'm' => $"P{count}M",
            'w' => $"P{count * 7}D",
            'h' => $"PT{count}H",
            's' => $"PT{count}S",
            _ when count is 365 or 366 => "P1Y",
            _ => $"P{count}D",
        };
    }

    private static int Number(string text) =>
        Words.TryGetValue(text, out var word) ? word
        : int.TryParse(text.Where(char.IsAsciiDigit).ToArray(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : int.MaxValue / 86400;

    [GeneratedRegex(
        Count + @"\s*(?:[a-z-]+\s+){0,3}?(?:requests?|calls?|queries|invocations|hits|times|transactions)(?:\s+\w+){0,4}?\s*(?:,\s*)?"
        + @"(?:per|in|every|within|each|a|an|/|during|over|for each)\s*(?:any\s+|each\s+|every\s+|the\s+|a\s+|window of\s+|period of\s+"
        + @"|rolling\s+){0,3}"
        + @"(?:(?<m>\d+|one|two|five|ten|fifteen|thirty|sixty)[\s-]*)?(?<unit>s|sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|hour|days?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Rate();

    [GeneratedRegex(
        @"\b(?<n>\d+)\s*(?:rpm|(?:req(?:uest)?s?\s*)?(?:/|\bper\b)\s*(?:(?<m>\d+)\s*)?(?<unit>s(?:ec(?:ond)?s?)?|min(?:ute)?s?"
        + @"|h(?:our)?s?))\b"
        + @"|\b(?:every|each|per|within|in (?:any|each|a))\s+(?:(?<m>\d+|one)[\s-]*)?(?<unit>seconds?|minutes?"
        + @"|hours?)\b[^.;]{0,60}?\b(?<n>\d+)\s+(?:requests?|calls?|times)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex ShortRate();

    [GeneratedRegex(@"\bUR[LI]s?\b|\bpaths?\b|\bquery strings?\b|\baddress(?:es)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Url();

    [GeneratedRegex(
        @"(?<n>\d{1,3}(?:[,  ]\d{3})+|\d+)[\s-]*(?<unit>characters?|chars?|bytes?|KiB|KB|kilobytes?|kibibytes?|k)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Size();

    [GeneratedRegex(
        @"(?:" + Count + @"[\s-]*(?:full\s+|calendar\s+|business\s+|working\s+)?|\b(?:an?|each|per)\s+(?:full\s+|calendar\s+)?)"
        + @"(?<unit>years?|months?|weeks?|days?|hours?|minutes?|seconds?)\b(?!\s*[/.]?\d)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Duration();

    [GeneratedRegex(
        @"\b(?:HTTP|status(?:es)?|codes?|answers?|answered|respon\w+|returns?|returned|returning|repl(?:y|ies)|replied|gets?|receives?"
        + @"|yields?)\s+"
        + @"(?:(?:an?|the|HTTP|status|code|with|is|are|was|of|to|now|by|from)\s+){0,4}(?<code>[1-5]\d\d)\b(?!\s*(?:requests?|calls?"
        + @"|items?|results?|users?|per\b|/|bytes?|characters?|days?|seconds?|minutes?|,\d))"
        + @"|\((?<code>[1-5]\d\d)\)|\b(?<code>[1-5]\d\d)\s+(?:\(|OK\b|Created\b|Accepted\b|No Content\b|Not Found\b|Gone\b|Bad Request\b"
        + @"|Forbidden\b|status\b|instead\b|response)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Status();

    /// <summary>A number in front of what only a limit counts, or behind the word for a limit.</summary>
    [GeneratedRegex(
        @"(?<![\w.-])" + Count + @"\s*(?:%|percent|MB|MiB|GB|(?:[a-z-]+\s+){0,2}?(?:items?|results?|entries|records?|requests?|calls?|points?|ids?|users?|accounts?|groups?|pages?|attempts?"
        + @"|values?|elements?|rows?|tokens?|keys?|ms|milliseconds?))\b"
        + @"|\b(?:limit(?:ed)?|maximum|minimum|max|min|cap(?:ped)?|quota|at most|at least|up to|no more than|default(?:s)?|raised"
        + @"|lowered|increased|decreased|reduced)\b"
        + @"(?:\s+[\w`""']+){0,5}?\s+(?<n>\d[\d,.]*)(?![\w-])",
        RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    [GeneratedRegex(
        @"\b(?:(?:formerly|previously|earlier|originally|hitherto|used to be|instead of|rather than|in place of|in lieu of|no longer"
        + @"|(?:up|down|raised|lowered|increased|reduced|changed|cut) from|from"
        + @"|(?:the|its|their|an?) (?:old|former|previous|earlier|prior|current|original))\s+(?:(?!to\b|and\b|now\b|but\b"
        + @"|on\b)[\w,]+\s+){0,3}|(?:was|were|had been|not)\s+(?:only\s+|at\s+|an?\s+|just\s+)?)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex FormerBefore();

    [GeneratedRegex(@"^\W*(?:before|previously|formerly|until now|so far|in the past)(?=\s*[,;.]|\s+and\b|\s*$)", RegexOptions.IgnoreCase)]
    private static partial Regex FormerAfter();

    [GeneratedRegex(
        @"\bfrom\s+(?:an?\s+|the\s+)?(?:HTTP\s+|status\s+|code\s+)*(?<old>[1-5]\d\d)\b[^.;]{0,40}?\bto\s+(?:an?\s+|the\s+)?(?:HTTP\s+"
        + @"|status\s+|code\s+)*(?<new>[1-5]\d\d)\b(?!\s*(?:requests?|calls?|items?))"
        + @"|\b(?<old>[1-5]\d\d)\b(?:\s*\([^)]{1,30}\))?\s*(?:->|→|=>|became|becomes)\s*(?<new>[1-5]\d\d)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex StatusFromTo();

    [GeneratedRegex(
        @"\b(?<new>[1-5]\d\d)\b[^.;]{0,60}?\b(?:instead of|rather than|in place of|replac(?:es|ing)|where (?:it|they) (?:used to"
        + @"|previously)[^.;]{0,30}|used to be|was previously|not|no longer)\s+"
        + @"(?:an?\s+|the\s+)?(?:HTTP\s+|status\s+|code\s+|earlier\s+|previous\s+|former\s+)*(?<old>[1-5]\d\d)\b(?!\s*(?:requests?"
        + @"|calls?|items?))",
        RegexOptions.IgnoreCase)]
    private static partial Regex StatusInsteadOf();

    [GeneratedRegex(@"\b(?:status|HTTP|codes?|respon\w+|answer\w*|repl(?:y|ies)|returns?|\d{3} \([A-Za-z])", RegexOptions.IgnoreCase)]
    private static partial Regex SpeaksOfStatus();

    [GeneratedRegex(@"\b(?<code>413|414)\b")]
    private static partial Regex TooLarge();
}
