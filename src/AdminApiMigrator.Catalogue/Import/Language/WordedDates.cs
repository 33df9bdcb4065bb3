using System.Globalization;
using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>Writes dates that stand in words in digits, at the same places of the text: June thirtieth, two thousand twenty-six.</summary>
internal static partial class WordedDates
{
    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";

    private const string Ordinals =
        "twenty[- ]first|twenty[- ]second|twenty[- ]third|twenty[- ]fourth|twenty[- ]fifth|twenty[- ]sixth|twenty[- ]seventh"
        + "|twenty[- ]eighth|twenty[- ]ninth|thirty[- ]first"
        + "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth"
        + "|seventeenth|eighteenth|nineteenth"
        + "|twentieth|thirtieth";

    private static readonly string[] Days =
        ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"
            + " seventeenth eighteenth nineteenth twentieth"
            + " twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth"
            + " thirtieth thirty-first").Split(' ');

    private static readonly string[] Units =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
            + " nineteen").Split(' ');

    private static readonly string[] Tens = "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');

    /// <summary>The text with its worded days and years in digits; every character that is not part of one keeps its place.</summary>
    public static string InDigits(string text)
    {
        if (!MonthName().IsMatch(text))
        {
            return text;
        }

        var years = Year().Replace(text, match => Padded(match, YearOf(match.Groups["rest"].Value)));
        var after = DayAfter().Replace(years, match =>
            match.Groups["month"].Value + Padded(match.Groups["day"], DayOf(match.Groups["day"].Value), match.Groups["between"].Value));
        return DayBefore().Replace(after, match =>
            Padded(match.Groups["day"], DayOf(match.Groups["day"].Value), "") + match.Groups["rest"].Value);
    }

    private static string Padded(Capture words, int number) => number.ToString(CultureInfo.InvariantCulture).PadRight(words.Length);

    private static string Padded(Capture words, int number, string before) => before + Padded(words, number);

    private static int DayOf(string words) => 1 + Array.IndexOf(Days, words.ToLowerInvariant().Replace(' ', '-'));

    private static int YearOf(string rest)
    {
        var year = 2000;
        foreach (var word in rest.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            year += Array.IndexOf(Units, word) is var unit and >= 0 ? unit : Array.IndexOf(Tens, word) is var ten and >= 0
                ? 20 + (10 * ten) : 0;
        }

        return year;
    }

    [GeneratedRegex(@"\b(?:" + Months + @")\b", RegexOptions.IgnoreCase)]
    private static partial Regex MonthName();

    [GeneratedRegex(
        @"\b(?:two thousand(?: and)?|twenty(?=[ -](?:twenty|thirty|forty)))[ -](?<rest>(?:twenty|thirty|forty)(?:[ -](?:one|two|three"
        + @"|four|five|six|seven|eight|nine))?"
        + @"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
        + @"|nineteen)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?<month>" + Months + @")(?<between>\s+(?:the\s+)?)(?<day>" + Ordinals + @")\b", RegexOptions.IgnoreCase)]
    private static partial Regex DayAfter();

    [GeneratedRegex(@"\b(?<day>" + Ordinals + @")(?<rest>\s+(?:day\s+)?(?:of\s+)?(?:" + Months + @")\b)", RegexOptions.IgnoreCase)]
    private static partial Regex DayBefore();
}
