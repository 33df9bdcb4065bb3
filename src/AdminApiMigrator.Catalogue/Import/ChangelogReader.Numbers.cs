using System.Text.RegularExpressions;
using AdminApiMigrator.Catalogue.Pages;

namespace AdminApiMigrator.Catalogue.Import;

/// <content>Numbers: limits on calls and on URLs, the life of credentials.</content>
internal sealed partial class ChangelogReader
{
    /// <summary>What is decided by what a sentence counts or times, whatever its verbs.</summary>
    private bool Numbers(Block block, string sentence)
    {
        var text = Clause.Mask(sentence).Text;
        if (Quantities.UrlBytes(text) is { } bytes)
        {
            var draft = Say(block, sentence, StatementKind.Limited, new Subject(null, null, "URL"), null);
            draft.Add([new Fact(FactNames.UrlBytes, bytes)]);
            AddRefusal(draft, text);
            _last = [draft];
            return true;
        }

        if (Quantities.Refusal(text) is not null
            && _drafts.Find(draft => draft.Facts.Any(fact => fact.Name == FactNames.UrlBytes)) is { } limited)
        {
            AddRefusal(limited, text);
            Cover(limited, block, sentence);
            return true;
        }

        if (Quantities.RateLimit(text) is { } rate && !Doubts.IsOfSomeCallers(text))
        {
            foreach (var draft in SayOf(block, sentence, StatementKind.Limited, fallback: "API"))
            {
                draft.Add([new Fact(FactNames.RateLimit, rate)]);
            }

            return true;
        }

        if (RateLimitsBegin().Match(text) is { Success: true } begin)
        {
            var whom = WhomItLimits().Match(text);
            var drafts = whom.Success && !Wording.NamesOperations(whom.Groups["who"].Value)
                ? [Say(block, sentence, StatementKind.Limited, new Subject(null, null, whom.Groups["who"].Value.Trim()), NearestDate(text,
                    begin.Index))]
                : SayOf(block, sentence, StatementKind.Limited, fallback: "API");
            _last = drafts;
            return true;
        }

        return Credentials(block, sentence, text);
    }

    private static void AddRefusal(Draft draft, string text)
    {
        if (Quantities.Refusal(text) is { } status)
        {
            draft.Add([new Fact(FactNames.Status, status)]);
        }
    }

    private bool Credentials(Block block, string sentence, string text)
    {
        var credentials = OperationNames.Credentials(text);
        if (credentials.Count == 0 && Quantities.Lifetime(text) is { } more && EndsOfLife().IsMatch(text) && Wording.PointsBack(text)
            && _last.Exists(draft => draft.Kinds.Contains(StatementKind.Expires)))
        {
            foreach (var draft in _last)
            {
                draft.Add([new Fact(FactNames.Lifetime, more)]);
                Cover(draft, block, sentence);
            }

            return true;
        }

        if (credentials.Count == 0 || !(EndsOfLife().IsMatch(text) || Form().IsMatch(text) || Untouched().IsMatch(text))
            || Clause.Mask(sentence).Requests.Count > 0)
        {
            return false;
        }

        // "Your token" after "API tokens" is no other kind of token.
        if (credentials.Exists(name => name is not ("Tokens" or "Keys")))
        {
            credentials.RemoveAll(name => name is "Tokens" or "Keys");
        }
        else if (_last.Where(draft => draft.Kinds.Contains(StatementKind.Expires)).ToList() is { Count: > 0 } known)
        {
            credentials = [.. known.Select(draft => draft.Subject!.Title!)];
        }

        if (Untouched().IsMatch(text))
        {
            Silent(block, sentence, "credentials made earlier stay as they are");
            return true;
        }

        var date = NearestDate(CreatedWhen().Replace(text, match => new string(' ', match.Length)), 0);
        var lifetime = Quantities.Lifetime(text);
        _last = [.. credentials.Select(name => Say(block, sentence, StatementKind.Expires, new Subject(null, null, name), date))];
        foreach (var draft in _last.Where(_ => lifetime is not null))
        {
            draft.Add([new Fact(FactNames.Lifetime, lifetime!)]);
        }

        return true;
    }

    [GeneratedRegex(
        @"\b(?:begin(?:ning)?|start(?:ing)?|will be)\s+(?:to\s+)?(?:enforc|apply|impos|limit)\w*|\b(?:enforc|introduc|implement|impos)(?:e"
        + @"|es|ing|ed)\b[^.]{0,80}\b(?:rate|request|quota|burst)[\w -]{0,20}\blimit|\bnew\b[^.]{0,60}\brate limit",
        RegexOptions.IgnoreCase)]
    private static partial Regex RateLimitsBegin();

    [GeneratedRegex(
        @"\blimits?\s+(?:for|on)\s+(?:all\s+|every\s+)?(?<who>.+?)(?=\s+(?:on|from|as of|starting|beginning|after|in|and that|by|with"
        + @"|at)\b|[.,;]|$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex WhomItLimits();

    [GeneratedRegex(
        @"\b(?:expir\w*|lifetime|life ?span|valid(?:ity)?|lapse\w*|infinite|indefinitely|forever|(?:one|1|a)[- ]year|twelve months"
        + @"|12 months|end date|live for|last for|good for)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex EndsOfLife();

    [GeneratedRegex(@"\b(?:length|(?<!no )longer|characters long|format|prefix)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Form();

    [GeneratedRegex(
        @"\b(?:not|n't)\s+(?:be\s+)?(?:affected|impacted|changed)\b|\bunaffected\b|\b(?:stay|remain)s?\s+(?:valid|unchanged|as)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Untouched();

    [GeneratedRegex(
        @"\b(?:created|generated|issued|made|minted)\s+(?:before|after|prior to|on|since|until)\s+[^.;]{0,24}\d{4}",
        RegexOptions.IgnoreCase)]
    private static partial Regex CreatedWhen();
}
