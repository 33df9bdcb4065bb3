using System.Text.RegularExpressions;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>Finds what a clause claims of its subject: fields, filters, statuses, who may call it, how settled it is.</summary>
internal static partial class FactText
{
    private static readonly HashSet<string> NotFields = new(
        ("the new these those following more response all some many json a an additional of request body list and or its their this that"
            + " other any no several two three four"
            + " five six eight optional required extra different each every are is in for with to return returned now also user custom"
            + " same query filter identifier unique by from"
            + " which further such old both was were has have been will be called named").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>All facts of a clause but its numbers on limits and lifetimes.</summary>
    public static List<Fact> Of(string text)
    {
        var facts = new List<Fact>();
        Add(facts, FactNames.Stability, Wording.Stability(text));
        Add(facts, FactNames.Availability, Wording.Availability(text));
        Add(facts, FactNames.Status, Quantities.StatusChange(text));
        Ignored(text, facts);
        var isGone = FieldsGo().IsMatch(text);
        var isRequest = Filters().IsMatch(text);
        var replaced = isGone && ReplacedBy().Match(text) is { Success: true, Index: > 0 } split ? split.Index : text.Length;
        var taker = replaced < text.Length ? Fields(text[replaced..]).FirstOrDefault() : null;
        var isIgnored = IsIgnored().IsMatch(text);
        foreach (var field in Fields(text[..replaced]))
        {
            facts.Add(isIgnored ? new Fact(FactNames.Ignored, field) : !isGone ? new Fact(isRequest ? FactNames.QueryParameter
                : FactNames.ResponseField, field)
                : new Fact(FactNames.ResponseFieldGone, taker is null ? field : field + ">" + Beside(field, taker)));
        }

        return facts;
    }

    /// <summary>The name of the facts that a list's items give: fields of the answer, filters, headers; null for a list of other
    /// things.</summary>
    public static string? OfList(string leadIn)
    {
        var text = leadIn.Replace("header fields", "headers", StringComparison.OrdinalIgnoreCase);
        return HeaderList().IsMatch(text) ? FactNames.Header
            : BodyList().IsMatch(text) ? FactNames.BodyField
            : FilterList().IsMatch(text) ? FactNames.QueryParameter
            : FieldList().IsMatch(text) ? (FieldsGo().IsMatch(text) ? FactNames.ResponseFieldGone : FactNames.ResponseField)
            : null;
    }

    /// <summary>The name that an item of such a list gives; null when it is no name.</summary>
    public static string? NameOf(string item)
    {
        var match = ItemName().Match(item);
        return match.Success ? match.Groups["name"].Value : null;
    }

    /// <summary>The field that takes the place of those that were named before: they are replaced by id.</summary>
    public static string? NewField(string text)
    {
        var verb = ReplacedBy().Match(text);
        if (!verb.Success)
        {
            return null;
        }

        var rest = text[verb.Index..];
        return UseInstead().Match(text) is { Success: true } use ? use.Groups["name"].Value
            : Fields(rest).FirstOrDefault() ?? (Quoted().Match(rest) is { Success: true } quoted ? quoted.Groups["name"].Value : null)
            ?? Fields(text[..verb.Index]).FirstOrDefault();
    }

    /// <summary>A field that takes another's place stands beside it: product_access.name, product_access.id.</summary>
    public static string Beside(string old, string taker) =>
        old.Contains('.') && !taker.Contains('.') ? old[..(old.LastIndexOf('.') + 1)] + taker : taker;

    /// <summary>The headers that a clause names.</summary>
    public static IEnumerable<string> Headers(string text) => HeaderName().Matches(text).Select(match => match.Value).Distinct();

    private static void Add(List<Fact> facts, string name, string? value)
    {
        if (value is not null)
        {
            facts.Add(new Fact(name, value));
        }
    }

    private static void Ignored(string text, List<Fact> facts)
    {
        var match = IgnoredPart().Match(text);
        if (match.Success)
        {
            var word = match.Groups["what"].Value.ToLowerInvariant();
            facts.Add(new Fact(FactNames.Ignored, Camel(word.EndsWith('s')
                && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word)));
        }
    }

    private static string Camel(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts[0] + string.Concat(parts[1..].Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
    }

    private static IEnumerable<string> Fields(string text)
    {
        var found = new List<string>();
        foreach (Match match in NamesBeforeNoun().Matches(text))
        {
            found.AddRange(Listed(match.Groups["names"].Value));
        }

        foreach (Match match in NamesAfterNoun().Matches(text))
        {
            found.AddRange(Listed(match.Groups["names"].Value));
        }

        foreach (Match match in NamesInContainer().Matches(text))
        {
            found.AddRange(Listed(match.Groups["names"].Value));
        }

        if (SpeaksOfParts().IsMatch(text))
        {
            foreach (Match match in Identifier().Matches(text))
            {
                found.Add(match.Groups["name"].Value);
            }
        }

        var container = Container().Match(text) is { Success: true } inside ? inside.Groups["name"].Value : null;
        return found.Where(name => name != container).Select(name => container is null
            || name.Contains('.') ? name : container + "." + name).Distinct();
    }

    private static IEnumerable<string> Listed(string names) =>
        Separator().Split(Determiner().Replace(names, "")).Where(name => Lexicon.ActOf(name.Trim().ToLowerInvariant()) == Act.None)
            .Select(name => name.Trim('`', '"', '\'', ' ', '.')).Where(name => name.Length > 1 && !NotFields.Contains(name));

    [GeneratedRegex(
        @"\b(?:remov|drop|deprecat|retir|withdr|gone|go away|goes away|no longer|disappear|replac)\w*",
        RegexOptions.IgnoreCase)]
    private static partial Regex FieldsGo();

    [GeneratedRegex(@"\b(?:filter\w*|quer(?:y|ies)|parameters?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Filters();

    [GeneratedRegex(
        @"\b(?<names>(?:[`""']?[A-Za-z_][\w.]*[`""']?(?:,\s*(?:and\s+|or\s+)?|\s+(?:and"
        + @"|or)\s+))*[`""']?[A-Za-z_][\w.]*[`""']?)\s+(?:response\s+|query\s+|request\s+)?(?:fields?|propert(?:y|ies)|attributes?|filters?"
        + @"|(?:query\s+)?parameters?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex NamesBeforeNoun();

    [GeneratedRegex(
        @"\b(?:fields?|propert(?:y|ies)|attributes?|filters?|parameters?)(?::|,|\s+(?:called|named))?\s+(?<names>(?:[`""']?(?!(?:in|of|for"
        + @"|have|has|are|is|was|were|will|that|which|with|from|to|by|on|and|or|you|we|the|be)\b)[A-Za-z_][\w.]*[`""']?(?:,\s*(?:and\s+"
        + @"|or\s+)?|\s+(?:and|or)\s+))*[`""']?(?!(?:in|of|for|have|has|are|is|was|were|will|that|which|with|from|to|by|on|and|or"
        + @"|you|we|the"
        + @"|be|if|when|only|instead|listed)\b)[A-Za-z_][\w.]*[`""']?)(?=\s+(?:in|of|on|are|is|have|has|were|was|will|go|disappear|from)\b"
        + @"|\s*[.,;]|$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex NamesAfterNoun();

    /// <summary>In product_access, name and url are deprecated.</summary>
    [GeneratedRegex(
        @"\b(?i:in|of|from|within)\s+(?:the\s+)?[`""']?[a-z]+_[a-z_]+[`""']?(?:\s+(?:list|object"
        + @"|array))?,\s+(?<names>(?:[`""']?[a-z_]\w*[`""']?(?:,\s*(?:and\s+)?|\s+and\s+))*[`""']?[a-z_]\w*[`""']?)\s+(?:is|are|was|were"
        + @"|will|have|has)\b")]
    private static partial Regex NamesInContainer();

    [GeneratedRegex(@"\buse\s+(?:the\s+)?[`""']?(?<name>[a-z_]\w*)[`""']?(?:\s+field)?\s+instead\b", RegexOptions.IgnoreCase)]
    private static partial Regex UseInstead();

    [GeneratedRegex(
        @"\b(?:fields?|response|answer|repl(?:y|ies)|filters?|filter(?:ed|ing)|parameters?|propert(?:y|ies)|attributes?|returns?|includes?"
        + @"|carr(?:y|ies)|contains?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex SpeaksOfParts();

    [GeneratedRegex(@"(?<![\w/.{@-])[`""']?(?<name>[a-z]+(?:[A-Z][a-z0-9]+)+|[a-z]+(?:_[a-z0-9]+)+)[`""']?(?![\w/@-])")]
    private static partial Regex Identifier();

    [GeneratedRegex(
        @"\b(?i:in|of|from|inside|within|under|on)\s+(?:the\s+|each\s+|every\s+)?[`""']?(?<name>[a-z]+(?:_[a-z]+)+"
        + @"|[a-z]+[A-Z]\w*)[`""']?(?:\s+(?:list|object|array|element|entr(?:y|ies)|items?|block|section|collection))?",
        RegexOptions.None)]
    private static partial Regex Container();

    [GeneratedRegex(
        @"\b(?:replac(?:ed|es|ing)|superseded|in favou?r|in their place|takes? (?:their|its) place|instead)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex ReplacedBy();

    [GeneratedRegex("[`\"'](?<name>[A-Za-z_][\\w.]*)[`\"']")]
    private static partial Regex Quoted();

    [GeneratedRegex(@",\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+")]
    private static partial Regex Separator();

    [GeneratedRegex(
        @"\b(?<what>passwords?|display names?|names?|e-?mails?(?: addresses)?|notifications?|applications?|(?-i:[a-z]+[A-Z]\w+)"
        + @"|[a-z]+_\w+)\b[^.;()]{0,70}?\)?\s*(?:will|is|are|be)\s+(?:always\s+|now\s+|silently\s+|be\s+|simply\s+)*(?:ignored|discarded"
        + @"|disregarded|dropped)\b|\b(?:ignor(?:es|ed|ing)?|discards?|disregards?)\s+(?:any\s+|the\s+|all\s+)?(?<what>passwords?"
        + @"|display names?|(?-i:[a-z]+[A-Z]\w+)|[a-z]+_\w+)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex IgnoredPart();

    [GeneratedRegex(@"\b(?:ignor|discard|disregard)(?:s|es|ed|ing)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsIgnored();

    [GeneratedRegex(@"^.*\b(?:the|these|those|following|new|its|their)(?:\s|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Determiner();

    [GeneratedRegex(@"\bheaders?\b", RegexOptions.IgnoreCase)]
    private static partial Regex HeaderList();

    [GeneratedRegex(@"\b(?:request|body)\b[^.]{0,20}\b(?:fields?|propert(?:y|ies)|attributes?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex BodyList();

    [GeneratedRegex(@"\b(?:filters?|filter by|(?:query )?parameters?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex FilterList();

    [GeneratedRegex(@"\b(?:fields?|propert(?:y|ies)|attributes?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex FieldList();

    [GeneratedRegex(@"^[`""'*]*(?<name>[A-Za-z_][\w.-]*(?:\[\])?)[`""'*]*(?:\s*$|\s*\(|\s*[—–:]\s|\s+-\s|\s*\|)")]
    private static partial Regex ItemName();

    [GeneratedRegex(@"\b(?:X-)?(?:[A-Z][A-Za-z]+-){1,4}[A-Z][A-Za-z]+\b")]
    private static partial Regex HeaderName();
}
