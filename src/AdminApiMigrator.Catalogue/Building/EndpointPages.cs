using System.Text;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>rules/docs/endpoints/*.md: one page for each operation that is not simply current.</summary>
internal static class EndpointPages
{
    public const string Folder = "rules/docs/endpoints";

    public static IEnumerable<GeneratedFile> Of(RuleSet rules) =>
        rules.Entries.Where(HasPage).Select(entry => new GeneratedFile($"{Folder}/{entry.Id}.md", Page(rules, entry)));

    /// <summary>Whether an operation has a page of its own.</summary>
    public static bool HasPage(Entry entry) => entry.Status != "current";

    /// <summary>The last day of an operation as far as it is known; empty when nothing is.</summary>
    public static string LastDay(Entry entry) =>
        entry.Node.Text("removedOn") ?? (entry.Node.Text("removedBefore") is { } before ? $"before {before}" : "");

    private static string Page(RuleSet rules, Entry entry)
    {
        var page = new StringBuilder();
        page.Append(
            $"""
            <!-- Generated from rules/{entry.Family}.yaml by "adminapi catalogue build". -->

            # {MarkdownText.Prose(entry.Title)}

            `{entry.Request}`

            | | |
            |---|---|
            | Catalogue id | `{entry.Id}` |
            | Status | {entry.Status} |

            """);
        Row(page, "Last day", LastDay(entry));
        Row(page, "Replaced by", string.Join("<br>", entry.ReplacedBy.Select(id => $"`{rules.Find(id)!.Request}`")));
        Row(page, "Ignored", string.Join(", ", entry.Node.Texts("ignored").Select(name => $"`{name}`")));
        Row(page, "Answered", string.Join("<br>", entry.Node.Mappings("formerly").Select(Former)));
        if (entry.Note is { } note)
        {
            page.Append($"\n{MarkdownText.Prose(char.ToUpperInvariant(note[0]) + note[1..])}.\n");
        }

        if (entry.Translation is { } translation)
        {
            Translation(page, translation);
        }

        page.Append("\n## Evidence\n\n| Document | Entry | Speaks for | Confidence |\n|---|---|---|---|\n");
        foreach (var evidence in entry.Evidence)
        {
            var document = rules.Documents.First(document => document.Text("id") == evidence.Document);
            var name = MarkdownText.Prose(document.Text("title")!);
            var title = document.Text("url") is { } url ? $"[{name}]({url})" : name;
            var fields = evidence.Fields.IsEmpty ? "all" : string.Join(", ", evidence.Fields);
            page.Append($"| {title} | {evidence.Entry} | {fields} | {evidence.Confidence} |\n");
        }

        return page.Replace("\r\n", "\n").ToString();
    }

    private static string Former(YamlMapping answer)
    {
        var fields = answer.Texts("fields").Select(field => $"`{field}`");
        var parts = answer.Text("status") is { } status ? fields.Prepend(status) : fields;
        return $"{string.Join(", ", parts)} until {answer.Text("until")}";
    }

    private static void Translation(StringBuilder page, YamlMapping translation)
    {
        page.Append("\n## In the client\n\n");
        if (translation.Text("call") is { } call)
        {
            page.Append($"- `{call}({string.Join(", ", translation.Texts("arguments"))})` where the answer is ignored or only checked for success\n");
        }

        var answer = (YamlMapping)translation["answer"]!;
        page.Append($"- `V1.{translation.Text("v1")}` where it is read: v1 answered {answer.Text("v1")}, v2 answers {answer.Text("v2")}");
        page.Append(answer["made"] is null ? "" : $"; made up: {string.Join(", ", answer.Texts("made"))}");
        page.Append(answer["lookedUp"] is null ? "" : $"; looked up: {string.Join(", ", answer.Texts("lookedUp"))}");
        page.Append('\n');
        foreach (var refusal in translation.Mappings("refused"))
        {
            var values = refusal.Texts("values");
            page.Append($"- refused: `{refusal.Text("field")}`{(values.IsEmpty ? "" : $" with {string.Join(" or ", values.Select(MarkdownText.Prose))}")}, because {MarkdownText.Prose(refusal.Text("because")!)}\n");
        }
    }

    private static void Row(StringBuilder page, string name, string value)
    {
        if (value.Length > 0)
        {
            page.Append($"| {name} | {value} |\n");
        }
    }
}
