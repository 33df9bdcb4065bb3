using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>
/// Why a clause that seems to claim something may say something else: the reversal of what was said before, a possibility, a part of the
/// callers only. What is doubtful is handed to a person and never guessed.
/// </summary>
internal static partial class Doubts
{
    private static readonly (Regex Pattern, string Because)[] Reversals =
    [
        (Correction(), "corrects what was said before"),
        (Postponed(), "moves or takes back what was announced"),
        (Back(), "brings something back"),
        (Renaming(), "gives something another name or place"),
    ];

    private static readonly (Regex Pattern, string Because)[] Limits =
    [
        (Possible(), "says what may happen, not what does"),
        (Conditional(), "holds under a condition"),
        (PartOfCallers(), "holds for a part of the callers"),
        (Earliest(), "gives a day before which nothing happens, not the day on which it does"),
        (DoubleDenial(), "denies more than once"),
        (ErrorOfOne(), "gives an error that only some calls get"),
    ];

    private static bool IsMixed(string text) => Going().IsMatch(text) && Coming().IsMatch(text) && !Replaced().IsMatch(text);

    /// <summary>Whether a sentence corrects what was said before, whatever that was.</summary>
    public static bool IsCorrection(string text) => Correction().IsMatch(text);

    /// <summary>Why a clause may take back or correct what was said; null when it does not.</summary>
    public static string? Reversal(string text) => First(Reversals, text);

    /// <summary>Whether a clause holds for a part of the callers only.</summary>
    public static bool IsOfSomeCallers(string text) => PartOfCallers().IsMatch(text);

    /// <summary>Why a claim of a clause may hold only in part; null when it holds.</summary>
    public static string? OfClaim(string text, List<Claim> claims)
    {
        var isEnd = claims.Exists(claim => claim.Kind is StatementKind.Removed or StatementKind.Deprecated or StatementKind.Disabled);
        var isAny = isEnd || claims.Exists(claim => claim.Kind is StatementKind.Changed or StatementKind.Unchanged or StatementKind.Added);
        return isEnd ? First(Limits, text)
            : isAny && Conditional().IsMatch(text) ? "holds under a condition"
            : isAny && DoubleDenial().IsMatch(text) ? "denies more than once"
            : isAny && IsMixed(text) ? "says of something that it comes and of something that it goes"
            : null;
    }

    private static string? First((Regex Pattern, string Because)[] rows, string text)
    {
        foreach (var (pattern, because) in rows)
        {
            if (pattern.IsMatch(text))
            {
                return because;
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"\b(?:correct(?:ion|ed|ing|s)\b|erratum|errata|mistaken(?:ly)?|by mistake|in error\b|typo|misprint|wrongly|incorrectly"
        + @"|should (?:have )?(?:read|said|been)"
        + @"|contrary to|disregard (?:the|our)|(?:earlier|previous|last) (?:entry|announcement|notice|version of this|statement|post)"
        + @"|(?:we|as) (?:previously|earlier|originally|first) (?:said|announced|stated|wrote|published|communicated))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Correction();

    [GeneratedRegex(
        @"\b(?:postpon\w+|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|reschedul\w+|put on hold|push(?:ed|ing)? (?:back|out)"
        + @"|brought forward|bring(?:ing)? forward|mov(?:ed?|ing) (?:the |this )?(?:date|deadline|removal|sunset)"
        + @"|(?:date|deadline|removal|retirement|sunset|deprecation|end of life|shutdown|plan)s?\b[^.;]{0,60}\b(?:mov(?:ed|es)|extended"
        + @"|cancel\w+|changed|shift(?:ed|s)|dropped|called off|abandoned|withdrawn|revoked|lifted|reversed)"
        + @"|extend(?:ed|ing)? (?:the |this |its |their )?(?:deadline|date|support|availability|life|sunset)|(?:has|have|been|be|is|are"
        + @"|were|was) (?:cancel\w+|called off|reversed|revoked|undone|reverted|rolled back)"
        + @"|revert(?:s|ed|ing)?|roll(?:s|ed|ing)? back|un-?deprecat\w+|no longer (?:be )?(?:deprecated|retired|sunset|going away"
        + @"|scheduled|planned|being removed|removed|disabled|ignored|limited|required|throttled|rate)"
        + @"|(?:not|\w+n't) (?:\w+ )?(?:deprecated|retired|removed|disabled|experimental|limited|required|ignored) any ?(?:more|longer)"
        + @"|(?:decided|chosen) (?:not to|against)|chang(?:ed|ing) (?:our|the) (?:mind|plans?))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Postponed();

    [GeneratedRegex(
        @"\b(?:re-?enabl\w+|re-?instat\w+|reviv\w+|resum(?:e|es|ed|ing)|re-?activat(?:ed|es|ing)|re-?introduc\w+|re-?open(?:s|ed|ing)"
        + @"|once more|come(?:s)? back|came back|back (?:in service|online|up|on|to normal|again|in use|for good)"
        + @"|(?:is|are|was|were|been|be|works?|working) (?:\w+ )?(?:back|restored)\b(?! (?:to|in) the)|(?:brought|bring(?:s|ing)?"
        + @"|switch(?:es|ed|ing)?|turn(?:s|ed|ing)?) (?:\S+ ){0,6}?back\b|return(?:s|ed|ing)? to service"
        + @"|(?:available|work(?:s|ing)?|callable|usable|enabled|supported|accessible|online|live|possible|accept\w*|answer\w*|respon\w+"
        + @"|functional|operational|function\w*|operat\w+|call(?:ed)?|use[ds]?|served|allowed|on|open) again)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Back();

    [GeneratedRegex(
        @"\b(?:renam(?:e|es|ed|ing)|(?:mov(?:e|es|ed|ing)|relocat\w+) (?:from|to|under|into)|now called"
        + @"|new (?:name|path|url|address|location|home) (?:is|of|for|are)|(?:merged|folded|split) (?:in)?to)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Renaming();

    [GeneratedRegex(
        @"\b(?:(?-i:may)|might|could|would|possibly|perhaps|probably|likely|consider(?:ing|ed)?|evaluating|exploring|investigating"
        + @"|thinking (?:about|of)|hope|tentative(?:ly)?|proposal|propos(?:e|ed|ing)|in case|potential(?:ly)?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Possible();

    [GeneratedRegex(
        @"(?:^\W*|,\s*|;\s*|\b(?:only|but|and|except)\s+)(?:if(?! you (?:need|want|use|have|rely|still)\b)|unless|provided that"
        + @"|as long as|whenever|in the event)\b"
        + @"|\b(?:unless|only (?:if|when)|(?<!even )if (?:the|a|an|your|it|they|no|not|there)\b|if you (?!need|want|use|have|rely|still))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Conditional();

    [GeneratedRegex(
        @"\b(?:for|to|in|on|by|of|from|among)\s+(?:the\s+)?(?!(?:all|every|any|our|everyone|everybody|each)\b)(?:(?!all\b|every\b"
        + @"|any\b)[\w-]+\s+){0,4}?"
        + @"(?:customers|organi[sz]ations?|orgs|tenants?|apps|plans?|editions?|tiers?|regions?|subscriptions?|integrations?|trials?"
        + @"|callers|vendors|partners|sandboxes|sandbox)\b(?! (?:API|endpoint|operation|REST|call|access))"
        + @"|\b(?:some|most|certain|selected|new|free|paid|paying|European|eligible|existing|remaining)\s+(?:customers|organi[sz]ations"
        + @"|tenants|apps|plans|callers|regions|users)\b|\bby default\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex PartOfCallers();

    [GeneratedRegex(
        @"\b(?:not (?:\w+ ){0,3}before|no (?:earlier|sooner) than|not (?:earlier|sooner) than|at the earliest|earliest (?:date|day)"
        + @"|at least (?:until|till|through)|for at least)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Earliest();

    [GeneratedRegex(
        @"\b(?:return|answer|respond|repl(?:y|ie)|fail|reject|refuse|get|give)\w*\b[^.;]{0,40}\b(?:for|if|when|where|unless|because|whose"
        + @"|that|without|with an?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex ErrorOfOne();

    [GeneratedRegex(
        @"\b(?:not|never|no longer|\w+n't|nothing|no plans?|without|neither)\b[^,;]{1,80}\b(?:unavailable|un-?supported|not|never"
        + @"|no longer|\w+n't"
        + @"|un-?deprecated|fail to|cease to)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex DoubleDenial();

    [GeneratedRegex(
        @"\b(?:no longer (?:return|include|contain|accept|support)|remov(?:e[sd]?|ing)|dropp?(?:s|ed|ing)?|los(?:es|t)|gone)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Going();

    [GeneratedRegex(
        @"\b(?:now (?:return|include|contain|accept|support|ha[sv]|carr)\w*|new|add(?:s|ed|ing)|introduc\w+|gain(?:s|ed))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Coming();

    [GeneratedRegex(@"\b(?:replac\w+|supersed\w+|in favou?r of|in (?:its|their) place|instead)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Replaced();
}
