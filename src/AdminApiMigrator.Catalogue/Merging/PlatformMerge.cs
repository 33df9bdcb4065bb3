using System.Collections.Immutable;
using System.Globalization;
using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>Merges what a page says about the platform: the length of a URL, the life of a token, headers.</summary>
internal sealed class PlatformMerge(WorkingRules rules, PageReading page, List<Decision> decisions)
{
    private RuleText Text => rules["platform"];

    private IEnumerable<YamlMapping> Facts => Text.Root.Mappings("facts");

    /// <summary>
    /// Whether a statement that means no operation speaks of the platform: it names a fact that is known, or one that it gives a value or
    /// headers of.
    /// A limit of an operation that nobody knows is none.
    /// </summary>
    public bool Takes(Statement statement)
    {
        if (KindOf(statement) is not { } kind || statement.Subject?.Path is not null)
        {
            return false;
        }

        var headers = HeadersOf(statement);
        return Find(statement, kind, headers) is not null
            || (kind == "rate-limit" ? statement.Subject?.Title == "API" : ValueOf(statement, kind) is not null || headers.Count > 0);
    }

    /// <summary>Merges a statement: all that it says of a fact, or nothing when a part of it differs from what the rules hold.</summary>
    public Outcome Merge(Statement statement)
    {
        var kind = KindOf(statement)!;
        var headers = HeadersOf(statement);
        var said = new[] { ("value", ValueOf(statement, kind)), ("status", StatusOf(statement)), ("since", SinceOf(statement)) }
            .Where(item => item.Item2 is not null).Select(item => (Field: item.Item1, Value: item.Item2!)).ToList();
        var held = Find(statement, kind, headers);
        if (held is not null && Differing(held, statement, said) is { Count: > 0 } differing)
        {
            return Conflict(held, statement, differing);
        }

        var id = held ?? Create(statement, kind);
        var overruled = Overruled(id, statement);
        var supported = new List<string>();
        foreach (var (field, value) in said.Where(item => !overruled.Contains(item.Field)))
        {
            if (Fact(id)[field] is null)
            {
                Text.AddField(Fact(id), field, new NewText(value), RuleShapes.PlatformFact.Order);
            }

            supported.Add(field);
        }

        foreach (var header in headers)
        {
            AddHeader(id, header);
            supported.Add("headers");
        }

        Note(id, statement, supported);
        return overruled.IsEmpty ? Outcome.Platform : Outcome.Settled;
    }

    private YamlMapping Fact(string id) => Facts.First(fact => fact.Text("id") == id);

    private List<(string Field, string Value)> Differing(string id, Statement statement, List<(string Field, string Value)> said)
    {
        var overruled = Overruled(id, statement);
        return [.. said.Where(item => Fact(id).Text(item.Field) is { } held && held != item.Value && !overruled.Contains(item.Field)
            && !IsOlder(id, statement))];
    }

    private Outcome Conflict(string id, Statement statement, List<(string Field, string Value)> differing)
    {
        var says = string.Join(" and ", differing.Select(item =>
            $"{item.Field} is \"{Fact(id).Text(item.Field)}\", the page says \"{item.Value}\""));
        var fields = string.Join(", ", differing.Select(item => item.Field));
        decisions.Add(new Decision(
            page.Document,
            statement.Lines.FirstOrDefault(),
            $"{id}: {says}; write what the page says into platform.yaml, or add \"overruled: [{fields}]\" to the evidence of {page.Document}/{statement.Entry}"));
        Note(id, statement, ["title"]);
        return Outcome.Conflict;
    }

    private bool IsOlder(string id, Statement statement)
    {
        var day = Evidence.EntryDate(statement.Entry);
        var newest = Fact(id).Mappings("evidence").Select(node => new Evidence(node)).Where(item =>
            item.Document == page.Document).Max(item => item.On);
        return day < newest;
    }

    private void AddHeader(string id, string header)
    {
        if (Fact(id)["headers"] is not YamlSequence list)
        {
            Text.AddField(Fact(id), "headers", new NewList([header]), RuleShapes.PlatformFact.Order);
        }
        else if (!Fact(id).Texts("headers").Contains(header, StringComparer.OrdinalIgnoreCase))
        {
            Text.AddItem(list, new NewText(header));
        }
    }

    private void Note(string id, Statement statement, List<string> supported)
    {
        // Several statements of one entry may speak of one fact; its evidence carries the hash of all of them.
        var together = page.Statements
            .Where(other => other.Entry == statement.Entry && !other.IsOpen && Takes(other)
                && Find(other, KindOf(other)!, HeadersOf(other)) == id).ToList();
        EvidenceText.Note(
            Text,
            () => Fact(id),
            RuleShapes.PlatformFact,
            new Note(
                page.Document,
                statement.Entry,
                EvidenceText.HashOf(together.Count == 0 ? [statement] : together),
                supported.Count == 0 ? ["title"] : supported,
                EvidenceText.ConfidenceOf([statement], isInferred: false),
                page.Statements.Select(other => other.Entry).ToHashSet()));
    }

    private static string? KindOf(Statement statement)
    {
        var names = statement.Facts.Select(fact => fact.Name).ToHashSet();
        return names.Contains(FactNames.UrlBytes) ? "url-bytes"
            : names.Contains(FactNames.Lifetime) ? "lifetime"
            : names.Contains(FactNames.Header) ? "headers"
            : names.Contains(FactNames.RateLimit) ? "rate-limit"
            : statement.Kind == StatementKind.Expires ? "credential-form"
            : null;
    }

    private static string? ValueOf(Statement statement, string kind) => kind switch
    {
        "url-bytes" => First(statement, FactNames.UrlBytes),
        "lifetime" => First(statement, FactNames.Lifetime),
        "rate-limit" => First(statement, FactNames.RateLimit),
        _ => null,
    };

    private static string? StatusOf(Statement statement) => First(statement, FactNames.Status)?.Split('>')[^1];

    private static string? SinceOf(Statement statement) => statement.EffectiveOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<string> HeadersOf(Statement statement) => [.. statement.Facts.Where(fact =>
        fact.Name == FactNames.Header).Select(fact => fact.Value)];

    private static string? First(Statement statement, string name) => statement.Facts.FirstOrDefault(fact => fact.Name == name)?.Value;

    private ImmutableArray<string> Overruled(string id, Statement statement) =>
        EvidenceText.Find(Fact(id), page.Document, statement.Entry) is { } evidence ? evidence.Overruled : [];

    private string? Find(Statement statement, string kind, List<string> headers)
    {
        var sameKind = Facts.Where(fact => fact.Text("kind") == kind).ToList();
        var key = Names.Key(statement.Subject?.Title ?? "");
        bool IsNamed(YamlMapping fact) => fact.Texts("alsoCalled").Append(fact.Text("title")!).Any(name => Names.Key(name) == key);
        var found = kind == "url-bytes"
            ? sameKind.FirstOrDefault()
            : sameKind.FirstOrDefault(fact => fact.Texts("headers").Intersect(headers, StringComparer.OrdinalIgnoreCase).Any())
                ?? sameKind.FirstOrDefault(IsNamed)
                ?? sameKind.FirstOrDefault(fact => EvidenceText.Find(fact, page.Document, statement.Entry) is not null);
        return found?.Text("id");
    }

    private string Create(Statement statement, string kind)
    {
        var title = statement.Subject?.Title is { Length: > 0 } given ? given : kind;
        var taken = Facts.Select(fact => fact.Text("id")!).ToHashSet();
        var id = Names.NewThingId(title, taken.Contains);
        rules.Add("platform", "facts", new NewRecord(false, [("id", new NewText(id)), ("kind", new NewText(kind)), ("title",
            new NewText(title))]), separated: true);
        return id;
    }
}
