using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>What a clause says happened.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="At">Where the words that say so start.</param>
/// <param name="Confidence">stated, or inferred where the words only imply it.</param>
internal readonly record struct Claim(StatementKind Kind, int At, string Confidence = "stated");

/// <summary>Recognises what happened by stems, with what they are said of and whether they are denied; never by whole sentences.</summary>
internal static partial class Wording
{
    /// <summary>The claims of a clause, the weightiest first; empty when it makes none about an operation.</summary>
    public static List<Claim> Claims(string text)
    {
        var claims = new List<Claim>();
        if (Stability(text) is not null)
        {
            claims.Add(new Claim(StatementKind.Changed, 0));
            return claims;
        }

        if (Ends(text) is { } end)
        {
            claims.Add(end);
        }

        foreach (var (kind, pattern) in Milder)
        {
            var match = pattern.Match(text);
            while (match.Success)
            {
                // What stays is often the object: you can still use the operation.
                if (IsSaidOfOperation(text, match) || (kind == StatementKind.Unchanged && Operation().IsMatch(text)))
                {
                    if (kind == StatementKind.Unchanged && UntilDay().IsMatch(text))
                    {
                        // What stays until a day ends on it.
                        claims.Insert(0, new Claim(StatementKind.Removed, match.Index));
                        break;
                    }

                    claims.Add(new Claim(IsDenied(text, match.Index)
                        && kind is not StatementKind.Unchanged and not StatementKind.Added ? StatementKind.Unchanged : kind, match.Index));
                    break;
                }

                match = match.NextMatch();
            }
        }

        if (claims.Count == 0)
        {
            foreach (var (kind, pattern) in Mildest)
            {
                var match = pattern.Match(text);
                if (match.Success)
                {
                    claims.Add(new Claim(IsDenied(text, match.Index)
                        && kind == StatementKind.Changed ? StatementKind.Unchanged : kind, match.Index));
                    break;
                }
            }
        }

        return claims;
    }

    /// <summary>Whether a clause calls an operation experimental or stable; null when it does neither.</summary>
    public static string? Stability(string text)
    {
        if (BecameStable().IsMatch(text))
        {
            return "stable";
        }

        return IsExperimental().IsMatch(text) ? "experimental" : null;
    }

    /// <summary>Whom an operation is open to: centralized, paid or all; null when the clause does not say.</summary>
    public static string? Availability(string text) =>
        ForAll().IsMatch(text) ? "all"
        : ForCentralized().IsMatch(text) ? "centralized"
        : ForPaid().IsMatch(text) ? "paid"
        : null;

    /// <summary>Whether a text speaks of operations at all.</summary>
    public static bool NamesOperations(string text) => Operation().IsMatch(text);

    /// <summary>Whether a clause speaks of all operations, so that it is a fact of the platform and not of one of them.</summary>
    public static bool IsOfAll(string text) => AllOperations().IsMatch(text);

    /// <summary>Whether a clause speaks of what was named before: these, they, it.</summary>
    public static bool PointsBack(string text) => Back().IsMatch(text);

    /// <summary>Whether the subject of a claim is what was named before.</summary>
    public static bool IsOfBefore(string text, Claim claim) => PointsBack(text)
        || PronounLast().IsMatch(text[..Math.Min(claim.At, text.Length)]);

    /// <summary>Whether a clause announces a list: the following, below, a colon at the end.</summary>
    public static bool LeadsIn(string text) => text.EndsWith(':') || text.EndsWith('?') || Ahead().IsMatch(text);

    /// <summary>Whether a clause speaks of operations without saying which, and so only sums up what is said elsewhere.</summary>
    public static bool IsVague(string text) => SomeOfThem().IsMatch(text);

    /// <summary>Whether a clause speaks of a change in words that no pattern here understands.</summary>
    public static bool HintsAtChange(string text) => Hint().IsMatch(text) && !Idle().IsMatch(text);

    /// <summary>Whether a clause speaks of an end, of whatever it may be.</summary>
    public static bool HintsAtEnd(string text) => EndHint().IsMatch(text);

    /// <summary>The kind that a label in front of an entry gives: Added, Removed, [Deprecated].</summary>
    public static StatementKind? Label(string text, out string rest)
    {
        var match = LeadingLabel().Match(text);
        rest = match.Success ? text[match.Length..].TrimStart() : text;
        return !match.Success ? null : KindOfLabel(match.Groups["label"].Value);
    }

    /// <summary>Whether an entry starts with a label of a changelog, whatever it says.</summary>
    public static bool HasLabel(string text, out string rest)
    {
        var match = EntryLabel().Match(text);
        rest = match.Success ? text[match.Length..].TrimStart() : text;
        return match.Success && rest.Length > 0;
    }

    /// <summary>The kind that a table's cell or a label gives by itself.</summary>
    public static StatementKind? KindOfLabel(string text) =>
        Labels.TryGetValue(LabelledNoun().Replace(text.Trim(), ""), out var kind) ? kind : null;

    private static readonly Dictionary<string, StatementKind> Labels = new (StatementKind Kind, string Words)[]
    {
        (StatementKind.Removed, "removed|removal|retired|sunset|gone|discontinued|decommissioned|end of life|eol|shut"
            + " down|withdrawn|breaking removal|to be removed|will be removed"
            + "|stops working|removing"),
        (StatementKind.Deprecated, "deprecated|deprecation|deprecating|deprecation notice"),
        (StatementKind.Disabled, "disabled|temporarily disabled|switched off|paused"),
        (StatementKind.Added, "added|new|introduced|launched|released|early access"),
        (StatementKind.Changed, "changed|updated|modified|change|altered|adjusted|update|behavior change|behaviour change"),
        (StatementKind.Unchanged, "unchanged|stays|kept|retained|staying|what stays|still available|still here|remains|not"
            + " affected|unaffected|no change"),
    }.SelectMany(row => row.Words.Split('|').Select(word => (Word: word, row.Kind)))
        .ToDictionary(item => item.Word, item => item.Kind, StringComparer.OrdinalIgnoreCase);

    /// <summary>An end: of the operation for good, or of its service for now.</summary>
    private static Claim? Ends(string text)
    {
        foreach (var (pattern, isSure) in Endings)
        {
            for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
            {
                if ((!IsSaidOfOperation(text, match) && !Operation().IsMatch(match.Value)) || Aside().IsMatch(text[..match.Index]))
                {
                    continue;
                }

                var isDenied = IsDenied(text, match.Index) || match.Groups["not"].Success;
                if (isDenied && !Until().IsMatch(text[match.Index..]))
                {
                    return new Claim(StatementKind.Unchanged, match.Index);
                }

                var kind = ForNow().IsMatch(text) || match.Groups["off"].Success ? StatementKind.Disabled : StatementKind.Removed;
                return new Claim(kind, match.Index, isSure && !isDenied ? "stated" : "inferred");
            }
        }

        return null;
    }

    /// <summary>
    /// "Users are removed from the group" describes what an operation does; "these endpoints are removed" ends one. The difference is
    /// the subject: what stands before a passive or the object after an active verb.
    /// </summary>
    private static bool IsSaidOfOperation(string text, Match match)
    {
        var before = text[..match.Index];
        if (match.Groups["obj"].Success)
        {
            var thing = match.Groups["obj"].Value;
            return (Operation().Match(thing) is { Success: true } named && !PartHead().IsMatch(thing[..named.Index]))
                || PronounFirst().IsMatch(thing)
                || (Relative().IsMatch(before) && Operation().IsMatch(before));
        }

        if (char.IsUpper(before.FirstOrDefault()) && OperationNames.StartsWithVerb(before.Trim()))
        {
            return true;
        }

        if (IsPart(before))
        {
            return false;
        }

        return Operation().IsMatch(before) || Pronoun().IsMatch(LastWords(before, 8)) || Auxiliaries().IsMatch(before)
            || (Elliptic().IsMatch(before) && Operation().IsMatch(text));
    }

    /// <summary>Whether a noun phrase is headed by a part of an operation: "the fields of the API", not "the endpoints for
    /// fields".</summary>
    private static bool IsPart(string phrase)
    {
        // The words of a name are no parts: Get users in an organization.
        foreach (var name in OperationNames.Find(phrase).Where(OperationNames.StartsWithVerb))
        {
            phrase = phrase.Replace(name, "it", StringComparison.OrdinalIgnoreCase);
        }

        var operation = Operation().Match(phrase);
        var head = PartHead().Match(phrase);
        if (head.Success && (!operation.Success || head.Index < operation.Index))
        {
            return true;
        }

        return !operation.Success && PartLast().IsMatch(phrase);
    }

    /// <summary>Whether a clause names another operation in words that no name was found in: of the group listing.</summary>
    public static bool NamesAnother(string text) => Another().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:of|in|from|on|for|by)\s+(?:the\s+|our\s+)?(?!(?:the|an?|our|all|any|each|every|response|answer|reply|this|that"
        + @"|these|its|same|above|following|new|updated)\b)(?:[\w'-]+\s+){1,4}?"
        + @"(?:listings?|APIs?|endpoints?|operations?|calls?|search|lookup|export|report|listing call)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Another();

    [GeneratedRegex(
        @"\b(?:all|every|any|each of the|the whole|the entire|across (?:all|the))\s+(?:\w+\s+){0,4}(?:APIs?|endpoints?|operations?"
        + @"|calls?|requests?|routes?|platform)\b|\b(?:overall|globally|in total|platform-wide)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex AllOperations();

    private static string LastWords(string text, int count)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words[Math.Max(0, words.Length - count)..]);
    }

    private static bool IsDenied(string text, int at) => Denial().IsMatch(text[..at]);

    // The order is the weight: what is said outright before what is implied.
    private static readonly (Regex Pattern, bool IsSure)[] Endings =
    [
        (Stops(), true),
        (NoLonger(), true),
        (NoLongerCalled(), true),
        (TakenAway(), true),
        (TakingAway(), true),
        (EndOfLife(), true),
        (NotWorking(), true),
        (Bare(), true),
        (WorksUntil(), true),
        (CallsFail(), true),
        (Farewell(), true),
        (LastDay(), true),
        (LeaveBefore(), false),
    ];

    private static readonly (StatementKind Kind, Regex Pattern)[] Milder =
    [
        (StatementKind.Deprecated, Deprecation()),
        (StatementKind.Unchanged, Staying()),
        (StatementKind.Changed, Changing()),
        (StatementKind.Added, Adding()),
    ];

    private static readonly (StatementKind Kind, Regex Pattern)[] Mildest =
    [
        (StatementKind.Changed, NewParts()),
        (StatementKind.Changed, AnswersNow()),
        (StatementKind.Changed, Ignoring()),
    ];
}
