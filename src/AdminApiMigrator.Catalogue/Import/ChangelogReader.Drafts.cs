using System.Globalization;
using System.Text.RegularExpressions;
using AdminApiMigrator.Catalogue.Pages;

namespace AdminApiMigrator.Catalogue.Import;

/// <content>Drafts: what a claim becomes.</content>
internal sealed partial class ChangelogReader
{
    private Draft Say(Block block, string text, StatementKind kind, Subject subject, DateMention? date) =>
        Claimed(block, text, subject, [new Claim(kind, 0)], date, []);

    /// <summary>Says something of every operation that a sentence names, else of those named before, else of a fallback.</summary>
    private List<Draft> SayOf(Block block, string sentence, StatementKind kind, string fallback)
    {
        var clause = Clause.Mask(sentence);
        var date = NearestDate(clause.Text, 0);
        var requests = RequestRoles.Of(clause).Where(entry => entry.Role == RequestRole.Subject).Select(entry =>
            new Subject(entry.Request.Method, entry.Request.Path, null)).ToList();
        var subjects = requests.Count > 0 ? requests : [.. OperationNames.Find(clause.Text).Select(name => new Subject(null, null, name))];
        if (subjects.Count == 0 && !Wording.IsOfAll(clause.Text))
        {
            subjects = LastSubjects();
        }

        if (subjects.Count == 0 && Wording.IsOfAll(clause.Text))
        {
            subjects.Add(new Subject(null, null, fallback));
        }

        return _last = [.. subjects.Select(subject => Say(block, sentence, kind, subject, date))];
    }

    private Draft Claimed(Block block, string text, Subject subject, List<Claim> claims, DateMention? date, List<Fact> facts)
    {
        if (_entryDate is null && !_last.Exists(draft => draft.Subject == subject))
        {
            _entry = Slug.Of(null, subject.Title ?? subject.Method + " " + subject.Path, claims[0].Kind);
        }

        var draft = Add(block, text, subject, null);
        Fill(draft, claims, date, text);
        draft.Add(facts);
        return draft;
    }

    private static void Fill(Draft draft, List<Claim> claims, DateMention? date, string text)
    {
        draft.Kinds.AddRange(Weightiest(claims));
        draft.Date = FromEntry(date, text) ?? date;
        draft.IsToCome = ToCome().IsMatch(text);
        draft.IsPast = !draft.IsToCome && HasHappened().IsMatch(text);
        if (claims.Count > 0 && claims[0].Confidence == "inferred")
        {
            draft.Confidence = "inferred";
        }
    }

    /// <summary>What a clause says in the end: an end outweighs its announcement; switched off and deprecated are two statements.</summary>
    private static IEnumerable<StatementKind> Weightiest(List<Claim> claims)
    {
        if (claims.Count == 0)
        {
            return [];
        }

        var kinds = claims.Select(claim => claim.Kind).ToList();
        return kinds.Contains(StatementKind.Disabled) && kinds.Contains(StatementKind.Deprecated)
            ? [StatementKind.Deprecated, StatementKind.Disabled]
            : [kinds[0]];
    }

    /// <summary>The date that belongs to a claim: the nearest one, but not the day on which it was announced.</summary>
    private static DateMention? NearestDate(string text, int at)
    {
        DateMention? nearest = null;
        foreach (var date in DateText.Find(text))
        {
            if (DateText.IsAside(text, date))
            {
                continue;
            }

            // A whole date beats one without its year, and later words outrank earlier ones at the same distance.
            var isBetter = nearest is null || (nearest.On is null && date.On is not null)
                || ((date.On is not null || nearest.On is null) && Math.Abs(date.Start - at) < Math.Abs(nearest.Start - at));
            nearest = isBetter ? date : nearest;
        }

        return nearest;
    }

    private static DateMention? FromEntry(DateMention? date, string text)
    {
        var match = WithinDays().Match(text);
        return date is null && match.Success
            ? new DateMention(null, null, "inferred", "counted from the date of the entry", match.Index, match.Index + match.Length)
            {
                DaysLater = int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture),
            }
            : null;
    }

    [GeneratedRegex(
        @"\b(?:(?:was|were|has|have|had)\s+(?:\w+\s+){0,2}\w+ed|(?:was|were|has|have) (?:been |gone |shut |switched |turned |taken "
        + @"|withdrawn )|stopped|ended|retired|expired|ceased)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex HasHappened();

    [GeneratedRegex(
        @"\b(?:within|in)\s+(?:the\s+)?(?:next\s+|coming\s+)?(?<n>\d{1,3})\s+(?:calendar\s+|business\s+)?days\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex WithinDays();
}
