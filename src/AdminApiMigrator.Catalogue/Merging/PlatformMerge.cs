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

    /// <summary>Whether a statement that means no operation speaks of the platform.</summary>
    public static bool Takes(Statement statement) => KindOf(statement) is not null;

    /// <summary>Merges a statement.</summary>
    public Outcome Merge(Statement statement)
    {
        var kind = KindOf(statement)!;
        var value = ValueOf(statement, kind);
        var headers = statement.Facts.Where(fact => fact.Name == FactNames.Header).Select(fact => fact.Value).ToList();
        var id = Find(statement, kind, headers) ?? Create(statement, kind);
        YamlMapping Fact() => Facts.First(fact => fact.Text("id") == id);

        var supported = new List<string>();
        var isConflict = false;
        foreach (var (field, said) in new[] { ("value", value), ("status", StatusOf(statement)), ("since", SinceOf(statement)) })
        {
            if (said is null)
            {
                continue;
            }

            if (Fact().Text(field) is { } held && held != said)
            {
                if (!Overruled(Fact(), statement, field))
                {
                    isConflict = true;
                    decisions.Add(new Decision(
                        page.Document,
                        statement.Lines.FirstOrDefault(),
                        $"{id}: {field} is \"{held}\", the page says \"{said}\"; write the page's value into platform.yaml, "
                        + $"or add \"overruled: [{field}]\" to the evidence of {page.Document}/{statement.Entry}"));
                }

                continue;
            }

            if (Fact()[field] is null)
            {
                Text.AddField(Fact(), field, new NewText(said), RuleShapes.PlatformFact.Order);
            }

            supported.Add(field);
        }

        foreach (var header in headers)
        {
            if (Fact()["headers"] is not YamlSequence list)
            {
                Text.AddField(Fact(), "headers", new NewList([header]), RuleShapes.PlatformFact.Order);
            }
            else if (!Fact().Texts("headers").Contains(header, StringComparer.OrdinalIgnoreCase))
            {
                Text.AddItem(list, new NewText(header));
            }

            supported.Add("headers");
        }

        // Several statements of one entry may speak of one fact; its evidence carries the hash of all of them.
        var together = page.Statements.Where(other => other.Entry == statement.Entry && Takes(other) && Find(other, KindOf(other)!, HeadersOf(other)) == id).ToList();
        EvidenceText.Note(
            Text,
            Fact,
            RuleShapes.PlatformFact,
            new Note(
                page.Document,
                statement.Entry,
                EvidenceText.HashOf(together.Count == 0 ? [statement] : together),
                supported.Count == 0 ? ["title"] : supported,
                EvidenceText.ConfidenceOf([statement], isInferred: false),
                page.Statements.Select(other => other.Entry).ToHashSet()));
        return isConflict ? Outcome.Conflict : Outcome.Platform;
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

    private static List<string> HeadersOf(Statement statement) =>
        [.. statement.Facts.Where(fact => fact.Name == FactNames.Header).Select(fact => fact.Value)];

    private static string? First(Statement statement, string name) => statement.Facts.FirstOrDefault(fact => fact.Name == name)?.Value;

    private bool Overruled(YamlMapping fact, Statement statement, string field) =>
        EvidenceText.Find(fact, page.Document, statement.Entry) is { } evidence && evidence.Overruled.Contains(field);

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
        rules.Add(
            "platform",
            "facts",
            new NewRecord(false, [("id", new NewText(id)), ("kind", new NewText(kind)), ("title", new NewText(title))]),
            separated: true);
        return id;
    }
}
