using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>What was read from a sentence, as far as its words must be found in it.</summary>
/// <param name="Drafts">The statements that it made or added to.</param>
/// <param name="Scopes">The lists that it opened or added to.</param>
internal sealed record Told(IReadOnlyCollection<Draft> Drafts, IReadOnlyCollection<Scope> Scopes)
{
    public static readonly Told Nothing = new([], []);

    /// <summary>The facts that the entry stated of the same subjects before, to which a sentence may point back: both fields go.</summary>
    public IReadOnlyCollection<(string Name, string Value)> Earlier { get; init; } = [];

    /// <summary>Whether anything was read at all.</summary>
    public bool IsNothing => Drafts.Count == 0 && Scopes.Count == 0;

    public IEnumerable<(string Name, string Value)> Facts =>
        Drafts.SelectMany(draft => draft.Facts.Concat(draft.Scope?.Facts.Select(fact => (fact.Name, fact.Value)) ?? []))
            .Concat(Scopes.SelectMany(scope => scope.Facts.Select(fact => (fact.Name, fact.Value)).Concat(scope.Targets.SelectMany(target =>
                target.Facts))));

    public IEnumerable<string> Subjects =>
        Drafts.Select(draft => draft.Subject).OfType<Subject>().SelectMany(subject =>
            new[] { subject.Title, subject.Path }).OfType<string>().Concat(Scopes.SelectMany(scope => scope.Families));

    public IEnumerable<StatementKind> Kinds => Drafts.SelectMany(draft =>
        draft.Kinds.Count > 0 ? draft.Kinds : draft.Scope?.Kinds ?? []).Concat(Scopes.SelectMany(scope => scope.Kinds));

    public IEnumerable<DateMention> Dates => Drafts.SelectMany(draft =>
        new[] { draft.Date, draft.Scope?.Date }).Concat(Scopes.Select(scope => scope.Date)).OfType<DateMention>();
}

/// <summary>What a sentence names and nobody read.</summary>
/// <param name="What">What it is, as a clause.</param>
/// <param name="IsNamed">Whether it is named by itself, so that what was read of the sentence may be wrong; else only spoken of.</param>
internal sealed record Unaccounted(string What, bool IsNamed);

/// <summary>
/// Holds what a sentence names against what was read from it. This is the promise that nothing is dropped: a request, an operation, a
/// field, a limit, a status, a day, a credential or a product that is named and did not become part of a fact needs a reader, whatever
/// the stages before made of the sentence.
/// </summary>
internal static partial class Accounting
{
    /// <summary>What a sentence names and nobody read; null when everything is accounted for.</summary>
    public static Unaccounted? Missing(Clause sentence, Told told)
    {
        var text = sentence.Text;
        var tokens = Tokens.Of(text);
        var named = Request(sentence, told) ?? Part(tokens, told) ?? Number(text, told) ?? Day(text, told) ?? Operation(text, told);
        var spoken = named is null ? PartsAtLarge(text, told) ?? (told.IsNothing ? Speaks(tokens, text) : null) : null;
        return named is not null ? new Unaccounted(named, IsNamed: true)
            : spoken is not null ? new Unaccounted(spoken, IsNamed: false)
            : null;
    }

    private static string? Request(Clause sentence, Told told)
    {
        foreach (var (request, _) in sentence.Mentions())
        {
            if (!told.Subjects.Contains(request.Path)
                && !told.Facts.Any(fact => fact.Value.EndsWith(request.Path, StringComparison.Ordinal)))
            {
                return $"names {request.Request}, and nothing was read of it";
            }
        }

        return null;
    }

    private static string? Part(List<Token> tokens, Told told)
    {
        foreach (var token in tokens.Where(token => token.Kind == TokenKind.Name))
        {
            if (!told.Facts.Any(fact =>
                Segments(fact.Value).Contains(token.Text.Replace("[]", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase)
                    || fact.Value == token.Text)
                && !told.Subjects.Any(subject => subject.Contains(token.Text, StringComparison.OrdinalIgnoreCase)))
            {
                return $"names {token.Text}, and nothing was read of it";
            }
        }

        return null;
    }

    /// <summary>Whether facts name parts of requests or answers.</summary>
    public static bool NamesParts(IEnumerable<(string Name, string Value)> facts) => facts.Any(fact => PartFacts.Contains(fact.Name));

    private static string? PartsAtLarge(string text, Told told)
    {
        var pointsBack = PartsBefore().IsMatch(text) && told.Earlier.Any(fact => PartFacts.Contains(fact.Name));
        var hasPartFact = pointsBack || NamesParts(told.Facts) || told.Scopes.Any(scope => scope.Role == ScopeRole.Facts);
        return !hasPartFact
            && PartIsTold().Match(text) is { Success: true } part
                ? $"speaks of the {part.Groups["part"].Value.ToLowerInvariant()}, and nothing was read of it" : null;
    }

    private static IEnumerable<string> Segments(string value) =>
        value.Split(['.', '>', ':', '!', '[', ']'], StringSplitOptions.RemoveEmptyEntries);

    private static string? Number(string text, Told told)
    {
        var dates = DateText.Find(text);
        foreach (var quantity in Quantities.Of(text).Where(quantity => !quantity.IsFormer))
        {
            var isDate = dates.Exists(date => date.Start < quantity.End && quantity.Start < date.End);
            var isRead = told.Facts.Any(fact => fact.Name == quantity.Fact && fact.Value.Split('>').Contains(quantity.Value))
                || (quantity.Fact == FactNames.Lifetime && told.Drafts.Any(draft => draft.Date?.DaysLater is not null))
                || (quantity.Fact == FactNames.Status && quantity.Value[0] is '4' or '5'
                    && told.Kinds.Any(kind => kind is StatementKind.Removed or StatementKind.Disabled));
            if (!isDate && !isRead)
            {
                return $"gives \"{text[quantity.Start..quantity.End].Trim()}\", and nothing was read of it";
            }
        }

        var isCompared = Quantities.Of(text)
                .Exists(quantity => quantity.IsFormer && text[quantity.Start..quantity.End].Any(char.IsAsciiDigit))
            && !told.Facts.Any(fact => NumberFacts.Contains(fact.Name));
        isCompared |= FromTo().IsMatch(text) && !told.Facts.Any(fact => NumberFacts.Contains(fact.Name));
        return isCompared ? "compares a number with a former one, and nothing was read of it" : null;
    }

    private static string? Day(string text, Told told)
    {
        foreach (var date in DateText.Find(text))
        {
            var isRead = told.Dates.Any(read => read.On == date.On && read.Because == date.Because || (read.On is not null
                && (read.On == date.On || read.Last == date.Last)));
            var isDuration = date.On is null
                && Quantities.Of(text).Exists(quantity => quantity.Start < date.End && date.Start < quantity.End);
            if (!isRead && !isDuration && !told.IsNothing && !DateText.IsAside(text, date))
            {
                return $"names {text[date.Start..date.End].Trim()}, and nothing was read of it";
            }
        }

        return null;
    }

    private static string? Operation(string text, Told told)
    {
        // What stands behind a subordinate word is only compared with: that are not available with the other one.
        var main = Subordinate().Match(text) is { Success: true, Index: > 0 } sub && !told.IsNothing ? text[..sub.Index] : text;
        foreach (var name in OperationNames.Find(main).Where(name => OperationNames.StartsWithVerb(name) && name.Contains(' ')))
        {
            if (!told.Subjects.Any(subject => subject.Contains(name, StringComparison.OrdinalIgnoreCase)
                || name.Contains(subject, StringComparison.OrdinalIgnoreCase))
                && !told.Facts.Any(fact => fact.Name == FactNames.Replacement)
                && told.Drafts.All(draft => draft.Subject?.Path is null))
            {
                return $"names {name}, and nothing was read of it";
            }
        }

        return null;
    }

    /// <summary>Whether a sentence of which nothing was read speaks of something that the rules could hold.</summary>
    private static string? Speaks(List<Token> tokens, string text)
    {
        var words = tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.Text).ToList();
        var acts = words.Select(Lexicon.ActOf).Aggregate(Act.None, (all, act) => all | act);
        var things = words.Select(Lexicon.ThingOf).ToHashSet();
        return OperationNames.Credentials(text) is [var credential, ..]
            && acts != Act.None ? $"speaks of {credential}, and nothing was read of it"
            : things.Contains(Thing.Product) ? "speaks of a product, and nothing was read of it"
            : things.Contains(Thing.Bound) && acts != Act.None ? "speaks of a limit, and nothing was read of it"
            : things.Contains(Thing.Operation) && acts != Act.None ? "speaks of operations, and nothing was read of it"
            : acts.HasFlag(Act.Deprecate) ? "speaks of a deprecation, and nothing was read of it"
            : null;
    }

    [GeneratedRegex(
        @"\b(?:both|these|those|the|they|all|its)\s+(?:\w+\s+)?(?:fields?|filters?|parameters?|propert(?:y|ies)|attributes?"
        + @"|headers?)\b|\bthey\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex PartsBefore();

    [GeneratedRegex(@"\bfrom\s+\d[\d,.]*(?:\s+\w+)?\s+to\s+\d", RegexOptions.IgnoreCase)]
    private static partial Regex FromTo();

    [GeneratedRegex(@"\b(?:if|that|which|when|than|unlike|like|whereas|while)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Subordinate();

    private static readonly HashSet<string> NumberFacts = [FactNames.RateLimit, FactNames.UrlBytes, FactNames.Lifetime, FactNames.Status];

    private static readonly HashSet<string> PartFacts =
    [
        FactNames.QueryParameter, FactNames.BodyField, FactNames.ResponseField, FactNames.ResponseFieldGone, FactNames.Header,
            FactNames.Ignored, FactNames.PathParameter,
    ];

    // A part of a request or an answer and what becomes of it: comes, goes, is asked for or changes.
    [GeneratedRegex(
        @"\b(?<part>(?:(?:response|request|query|body|path)\s+)?(?:fields?|propert(?:y|ies)|attributes?|parameters?|filters?"
        + @"|headers?))\b[^.]{0,90}\b(?:new|now|no longer|add\w*|remov\w*|renam\w*|replac\w*|deprecat\w*"
        + @"|drop\w*|requir\w*|mandatory|optional|return\w*|support\w*|accept\w*|gone|goes|go away|introduc\w*|chang\w*|ignor\w*"
        + @"|includ\w*|differ\w*|limit\w*|can be|must)\b"
        + @"|\b(?:new|now|no longer|add\w*|remov\w*|renam\w*|replac\w*|deprecat\w*|drop\w*|requir\w*|mandatory|optional|return\w*"
        + @"|support\w*|accept\w*|introduc\w*|chang\w*|ignor\w*|includ\w*|additional|extra)\b"
        + @"[^.]{0,60}\b(?<part>(?:(?:response|request|query|body|path)\s+)?(?:fields?|propert(?:y|ies)|attributes?|parameters?|filters?"
        + @"|headers?))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex PartIsTold();
}
