using System.Globalization;
using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>A date that a text names, and what the words around it make of it.</summary>
/// <param name="On">The day named; null when the text leaves it open which day is meant.</param>
/// <param name="Last">The last day on which what ends still works, were this the date of an end.</param>
/// <param name="Confidence">stated or inferred.</param>
/// <param name="Because">Why the day is missing or inferred; empty when it is stated.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal sealed record DateMention(DateOnly? On, DateOnly? Last, string Confidence, string Because, int Start, int End)
{
    /// <summary>The days from the date of the entry, where the text gives no day but a span: within the next 2 days.</summary>
    public int? DaysLater { get; init; }
}

/// <summary>Finds dates in English text. A date that can be read in two ways is reported and not guessed.</summary>
internal static partial class DateText
{
    private const string Month =
        @"(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
        + @"|Nov(?:ember)?|Dec(?:ember)?)\.?";

    private const string Day = @"(?<day>\d{1,2})(?:st|nd|rd|th)?";
    private const string Year = @"(?<year>(?:19|20)\d\d)(?!\d)";

    private enum Bound
    {
        None,
        LastDay,
        FirstDay,
        On,
    }

    /// <summary>All dates of a text, in order.</summary>
    public static List<DateMention> Find(string text)
    {
        text = WordedDates.InDigits(text);
        var found = new List<DateMention>();
        foreach (var (pattern, read) in Forms)
        {
            foreach (Match match in pattern.Matches(text))
            {
                if (!found.Exists(other => match.Index < other.End && other.Start < match.Index + match.Length))
                {
                    found.Add(read(match, text));
                }
            }
        }

        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    /// <summary>The day that a text is and nothing else, as the heading of a changelog's entry: 22 March 2023, [2023-03-22], March 22, 2023
    /// (Wed).</summary>
    public static DateOnly? Heading(string text)
    {
        if (text.Length > 60)
        {
            return null;
        }

        var dates = Find(text);
        return dates is [{ On: { } day, Confidence: "stated" } only] && !HasWords(text[..only.Start])
            && !HasWords(text[only.End..]) ? day : null;
    }

    /// <summary>Whether a date only says when something was announced, or when the callers or tokens that are meant were made.</summary>
    public static bool IsAside(string text, DateMention date) =>
        Announced().IsMatch(text[Math.Max(0, date.Start - 40)..date.Start]) || AnnouncedAfter().IsMatch(text[date.End..]);

    private static bool HasWords(string text) => Words().IsMatch(text) && !Weekday().IsMatch(text);

    private static readonly (Regex, Func<Match, string, DateMention>)[] Forms =
    [
        (EndOfMonth(), static (match, text) => Whole(match, text, isEnd: true)),
        (MonthRange(), static (match, text) => Whole(match, text, isEnd: false)),
        (IsoDate(), static (match, text) => Exact(match, text)),
        (MonthFirst(), static (match, text) => Exact(match, text)),
        (DayFirst(), static (match, text) => Exact(match, text)),
        (Numeric(), static (match, text) => FromNumbers(match, text)),
        (QuarterOfYear(), static (match, text) => Quarter(match, text)),
        (MonthOnly(), static (match, text) => Whole(match, text, isEnd: false)),
        (WithoutYear(), static (match, _) => Open(match, "the day is given without its year")),
        (MonthWithoutYear(), static (match, _) => Open(match, "the month is given without its year")),
        (YearOnly(), static (match, _) => Open(match, "only the year is given")),
        (Vague(), static (match, _) => Open(match, $"\"{match.Value}\" names no day")),
    ];

    private static DateMention Exact(Match match, string text)
    {
        var month = match.Groups["month"].Value is { Length: > 0 } name
            && !char.IsAsciiDigit(name[0]) ? MonthNumber(name) : Number(match, "month");
        var last = match.Groups["to"].Success ? Number(match, "to") : Number(match, "day");
        if (!TryDay(Number(match, "year"), month, last, out var day))
        {
            return Open(match, $"{match.Value} is no day of the calendar");
        }

        return Bounded(match, text, day, match.Groups["to"].Success ? "the last day of the range is taken" : "");
    }

    private static DateMention FromNumbers(Match match, string text)
    {
        var (first, second, year) = (Number(match, "first"), Number(match, "second"), Number(match, "year"));
        var dayFirst = TryDay(year, second, first, out var european);
        var monthFirst = TryDay(year, first, second, out var american);
        if (dayFirst && monthFirst && european != american)
        {
            return Open(match, $"{match.Value} can be {american:yyyy-MM-dd} or {european:yyyy-MM-dd}");
        }

        return dayFirst
            || monthFirst ? Bounded(match, text, dayFirst ? european : american, "")
                : Open(match, $"{match.Value} is no day of the calendar");
    }

    private static DateMention Whole(Match match, string text, bool isEnd)
    {
        if (!isEnd && PartOfMonth().IsMatch(Prefix(text, match.Index)))
        {
            return Open(match, "only a part of a month is given");
        }

        var month = MonthNumber(match.Groups["month"].Captures[^1].Value);
        return Span(match, text, new DateOnly(Number(match, "year"), month, 1), 1, isEnd);
    }

    private static DateMention Quarter(Match match, string text)
    {
        var digit = match.Groups["quarter"].Value;
        var quarter = digit.Length == 1 ? digit[0] - '0' : digit.ToLowerInvariant() switch
        {
            "first" => 1,
            "second" => 2,
            "third" => 3,
            _ =>
            4
        };
        return Span(match, text, new DateOnly(Number(match, "year"), (quarter * 3) - 2, 1), 3, isEnd: false);
    }

    /// <summary>A month or a quarter: its last day, unless the words say that the end comes before it begins.</summary>
    private static DateMention Span(Match match, string text, DateOnly first, int months, bool isEnd)
    {
        var last = first.AddMonths(months).AddDays(-1);
        var bound = BoundOf(text, match.Index, match.Index + match.Length);
        if (isEnd)
        {
            return new DateMention(last, bound == Bound.FirstDay
                && Before().IsMatch(Prefix(text, match.Index)) ? last.AddDays(-1)
                    : last, "stated", "", match.Index, match.Index + match.Length);
        }

        var ends = bound == Bound.FirstDay ? first.AddDays(-1) : last;
        return new DateMention(last, ends, "inferred", "only the month or quarter is given; its last day is taken", match.Index,
            match.Index + match.Length);
    }

    private static DateMention Bounded(Match match, string text, DateOnly day, string because)
    {
        var isMonthEnd = day.AddDays(1).Day == 1;
        var bound = BoundOf(text, match.Index, match.Index + match.Length);
        var (last, reason) = bound switch
        {
            Bound.FirstDay => (day.AddDays(-1), because),
            Bound.On when isMonthEnd => (day, "an end on the last day of a month is read as the end of that day"),
            Bound.On => (day.AddDays(-1), because),
            _ => (day, because),
        };
        return new DateMention(day, last, reason.Length == 0 ? "stated" : "inferred", reason, match.Index, match.Index + match.Length);
    }

    private static DateMention Open(Match match, string because) =>
        new(null, null, "inferred", because, match.Index, match.Index + match.Length);

    private static Bound BoundOf(string text, int start, int end)
    {
        var prefix = Prefix(text, start);
        var suffix = text.Substring(end, Math.Min(40, text.Length - end));
        if (Onwards().IsMatch(suffix))
        {
            return Bound.FirstDay;
        }

        if (OnOrAfter().IsMatch(prefix) || Before().IsMatch(prefix) || Starting().IsMatch(prefix))
        {
            return Bound.FirstDay;
        }

        if (Until().IsMatch(prefix) || LastDay().IsMatch(text) || EndOfDay().IsMatch(suffix))
        {
            return Bound.LastDay;
        }

        return OnDay().IsMatch(prefix) ? Bound.On : Bound.None;
    }

    private static string Prefix(string text, int start) => text[Math.Max(0, start - 40)..start];

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static int MonthNumber(string name) =>
        1 + ("janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(name[..3].ToLowerInvariant(), StringComparison.Ordinal) / 3);

    private static bool TryDay(int year, int month, int day, out DateOnly result)
    {
        result = default;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        result = new DateOnly(year, month, day);
        return true;
    }

    [GeneratedRegex(
        @"\b(?:end|close|last day|final day|tail end) of (?:the month of )?" + Month + @",?\s+(?:of\s+)?" + Year,
        RegexOptions.IgnoreCase)]
    private static partial Regex EndOfMonth();

    [GeneratedRegex(@"\b" + Month + @"\s*(?:-|–|—|to|and|through|or|/)\s*" + Month + @",?\s+(?:of\s+)?" + Year, RegexOptions.IgnoreCase)]
    private static partial Regex MonthRange();

    [GeneratedRegex(@"(?<![\d/-])(?<year>(?:19|20)\d\d)(?<s>[-/.])(?<month>\d{1,2})\k<s>(?<day>\d{1,2})(?!\d)(?:T[\d:.]+Z?)?")]
    private static partial Regex IsoDate();

    [GeneratedRegex(
        @"\b" + Month + @"[\s-]+(?:the\s+)?" + Day + @"(?:\s*[-–—]\s*(?<to>\d{1,2})(?:st|nd|rd|th)?)?(?:,|\s+of)?[\s,-]+(?:of\s+)?" + Year,
        RegexOptions.IgnoreCase)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(
        @"(?<![\d.])" + Day + @"(?:\s*[-–—]\s*(?<to>\d{1,2})(?:st|nd|rd|th)?)?[\s/-]+(?:day\s+)?(?:of\s+)?" + Month
        + @"(?:\s*,\s*|[\s/-]+)(?:of\s+)?" + Year,
        RegexOptions.IgnoreCase)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(?<![\d/.-])(?<first>\d{1,2})(?<s>[-/.])(?<second>\d{1,2})\k<s>" + Year)]
    private static partial Regex Numeric();

    [GeneratedRegex(
        @"\b(?:Q(?<quarter>[1-4])|(?<quarter>first|second|third|fourth)\s+quarter(?:\s+of)?),?\s*(?:of\s+)?" + Year,
        RegexOptions.IgnoreCase)]
    private static partial Regex QuarterOfYear();

    [GeneratedRegex(@"\b" + Month + @",?\s+(?:of\s+)?" + Year, RegexOptions.IgnoreCase)]
    private static partial Regex MonthOnly();

    [GeneratedRegex(
        @"\b(?:after|until|till|through|by|before|on|from|starting)\s+(?:the\s+)?(?:" + Month + @"\s+" + Day + @"|" + Day
        + @"\s+(?:of\s+)?" + Month + @")(?!\w)",
        RegexOptions.IgnoreCase)]
    private static partial Regex WithoutYear();

    [GeneratedRegex(
        @"\b(?:in|by|from|since|until|till|before|after|during|(?:at |by |after |before |until |from )?the end of|end of|early|late"
        + @"|mid)[\s-]+(?:early\s+|late\s+|mid-?\s*|next\s+|this\s+)?"
        + @"(?:January|February|(?-i:March|May)|April|June|July|August|September|October|November|December)\b(?!\s*(?:the\s+)?\d"
        + @"|,?\s+(?:of\s+)?(?:19|20)\d\d)",
        RegexOptions.IgnoreCase)]
    private static partial Regex MonthWithoutYear();

    [GeneratedRegex(
        @"\b(?:in|by|from|since|until|till|before|after|during|throughout|of|early|late|mid|year|H[12]|half(?: of)?|spring|summer"
        + @"|autumn|fall|winter|end)[\s-]+(?:the\s+year\s+|the\s+end\s+of\s+|early\s+|late\s+|mid-?\s*)?"
        + @"(?<!\d)20\d\d\b(?![-/.]\d)",
        RegexOptions.IgnoreCase)]
    private static partial Regex YearOnly();

    [GeneratedRegex(
        @"\b(?:(?:next|last|this|coming|following|later this|end of (?:the|this|next)|by the end of (?:the|this|next))\s+(?:week|month"
        + @"|quarter|half-?year|year|spring|summer|autumn|fall|winter)"
        + @"|(?:in|within|over)\s+(?:the\s+)?(?:next\s+|coming\s+|about\s+|another\s+)?(?:a few|a couple of|several|some|few"
        + @"|couple of|two|three|four|five|six|nine|twelve|\d{1,2})\s+(?:weeks|months|quarters|years)(?:'\s*time)?"
        + @"|(?:today|tomorrow|yesterday|next (?:mon|tues|wednes|thurs|fri|satur|sun)day))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Vague();

    [GeneratedRegex(
        @"\b(?:early|mid|middle of|beginning of|start of|late|(?:first|second|third|last) (?:half|week|days?"
        + @"|third) of)[\s-]+(?:the\s+month\s+of\s+)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex PartOfMonth();

    [GeneratedRegex(@"\b(?:on|from)\s+(?:and|or)\s+(?:after|from)\s+(?:\w+day,?\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex OnOrAfter();

    [GeneratedRegex(@"\b(?:before|prior to|ahead of)\s+(?:the\s+)?(?:\w+day,?\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(
        @"\b(?:from|starting|starts|beginning|begins|effective|as of|as from|with effect from|since|commencing|come)(?:\s+(?:on|from|in|at"
        + @"|with))?\s+(?:the\s+)?(?:\w+day,?\s+)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Starting();

    [GeneratedRegex(
        @"\b(?:after|past|beyond|following|once|later than|until|till?|through|thru|up to|up to and including|to|by"
        + @"|by the)\s+(?:the\s+)?(?:\w+day,?\s+)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Until();

    [GeneratedRegex(
        @"\b(?:last|final)\s+(?:working\s+|possible\s+|supported\s+|calendar\s+|full\s+)?(?:day|date|time)\b(?!\s+active)",
        RegexOptions.IgnoreCase)]
    private static partial Regex LastDay();

    [GeneratedRegex(@"^,?\s*(?:and\s+)?(?:onwards?|forward|on\b(?!\s+the)|and later|and after|or later)", RegexOptions.IgnoreCase)]
    private static partial Regex Onwards();

    [GeneratedRegex(
        @"^,?\s*(?:at\s+)?(?:\(?23:59|11:59|midnight|end of (?:the )?day|close of business|inclusive|\(inclusive)",
        RegexOptions.IgnoreCase)]
    private static partial Regex EndOfDay();

    [GeneratedRegex(@"\b(?:on|at)\s+(?:the\s+)?(?:\w+day,?\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex OnDay();

    [GeneratedRegex(
        @"\b(?:announced|published|posted|told you|wrote|communicated|updated|first mentioned)\s+(?:\w+\s+){0,4}$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Announced();

    [GeneratedRegex(
        @"^[,\s]+(?:we|atlassian)(?:'ve| have)?\s+(?:announced|told|published|wrote|posted|communicated)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex AnnouncedAfter();

    [GeneratedRegex(@"[A-Za-z]{2,}")]
    private static partial Regex Words();

    [GeneratedRegex(
        @"^\W*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|release[ds]?|updated?|published|posted)\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();
}
