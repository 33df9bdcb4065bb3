using System.Text;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>rules/docs/AAMnnnn.md: one page for each id that is shipped, where the link of a finding leads.</summary>
internal static class RulePages
{
    public const string Folder = "rules/docs";

    /// <summary>Where the pages can be read; every link to one is this with the id and .md behind it.</summary>
    public const string Address = "https://github.com/adminapimigrator/adminapimigrator/blob/main/" + Folder + "/";

    public static IEnumerable<GeneratedFile> Of(RuleSet rules) =>
        rules.Shipped.Select(diagnostic => new GeneratedFile($"{Folder}/{diagnostic.Text("id")}.md", Page(rules, diagnostic)));

    /// <summary>The endpoints that a diagnostic speaks of.</summary>
    internal static IEnumerable<Entry> EndpointsOf(RuleSet rules, YamlMapping diagnostic)
    {
        var named = diagnostic.Texts("endpoints");
        return diagnostic.Text("about") is { } selection
            ? EndpointSelection.Of(selection, rules.Entries)
            : rules.Entries.Where(entry => named.Contains(entry.Id));
    }

    /// <summary>
    /// What a diagnostic says, as a sentence: the compiler shows it as the rule's description, its page as the first paragraph.
    /// </summary>
    internal static string What(YamlMapping diagnostic)
    {
        var clause = diagnostic.Text("says")!;
        return $"{char.ToUpperInvariant(clause[0])}{clause[1..]}.";
    }

    private static string Page(RuleSet rules, YamlMapping diagnostic)
    {
        var id = diagnostic.Text("id")!;
        var page = new StringBuilder();
        page.Append(
            $"""
            <!-- Generated from rules/diagnostics.yaml by "adminapi catalogue build". -->

            # {id}: {MarkdownText.Prose(diagnostic.Text("title")!)}

            | | |
            |---|---|
            | Severity | {diagnostic.Text("severity")} |
            | Has a fix | {(diagnostic.Text("fixable") == "true" ? "always" : "never")} |
            | Since | {diagnostic.Text("since")} |

            ## What

            {MarkdownText.Prose(What(diagnostic))}

            ## Why

            {MarkdownText.Prose(diagnostic.Text("why")!)}

            ## How to fix it

            {MarkdownText.Prose(diagnostic.Text("fix")!)}

            ## Example

            Before:

            {Code(diagnostic, "before")}

            After:

            {Code(diagnostic, "after")}

            ## How to silence it

            {MarkdownText.Prose(diagnostic.Text("silence")!)}

            ```ini
            # .editorconfig
            [*.cs]
            dotnet_diagnostic.{id}.severity = none
            ```


            """);
        Options(page, rules, diagnostic);
        Endpoints(page, rules, diagnostic);
        return page.Replace("\r\n", "\n").ToString().TrimEnd('\n') + "\n";
    }

    private static void Options(StringBuilder page, RuleSet rules, YamlMapping diagnostic)
    {
        var names = diagnostic.Texts("options");
        if (names.IsEmpty)
        {
            return;
        }

        page.Append(
            "## Options\n\nIn .editorconfig or a global configuration file:\n\n| Option | Value | Default | |\n|---|---|---|---|\n");
        foreach (var option in names.Select(name => rules.Options.First(option => option.Text("name") == name)))
        {
            page.Append($"| `{option.Text("name")}` | {Cell(option, "value")} | {Cell(option, "default")} | {Cell(option, "means")} |\n");
        }

        page.Append('\n');
    }

    private static void Endpoints(StringBuilder page, RuleSet rules, YamlMapping diagnostic)
    {
        var entries = EndpointsOf(rules, diagnostic).ToList();
        if (entries.Count == 0)
        {
            return;
        }

        page.Append($"## Endpoints\n\nAs of {rules.Date}:\n\n| Endpoint | Last day | Call instead |\n|---|---|---|\n");
        foreach (var entry in entries)
        {
            var request = $"`{entry.Request}`";
            var link = EndpointPages.HasPage(entry) ? $"[{request}](endpoints/{entry.Id}.md)" : request;
            var replacements = entry.ReplacedBy.Select(replacement => $"`{rules.Find(replacement)!.Request}`");
            page.Append($"| {link} | {EndpointPages.LastDay(entry)} | {string.Join("<br>", replacements)} |\n");
        }
    }

    private static string Cell(YamlMapping option, string key) => MarkdownText.Prose(option.Text(key)!);

    private static string Code(YamlMapping diagnostic, string key) =>
        MarkdownText.Fenced("csharp", (diagnostic["example"] as YamlMapping)!.Text(key)!.Trim('\n'));
}
