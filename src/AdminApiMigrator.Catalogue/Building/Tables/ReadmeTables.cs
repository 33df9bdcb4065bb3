using System.Text;
using AdminApiMigrator.Catalogue.Rules;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>The tables of ids and of options in README.md.</summary>
internal static class ReadmeTables
{
    private const string Path = "README.md";

    public static IEnumerable<GeneratedPart> Of(RuleSet rules) =>
    [
        new(Path, "ids", Ids(rules)),
        new(Path, "options", Options(rules)),
    ];

    private static string Ids(RuleSet rules)
    {
        var table = new StringBuilder("\n| id | says | severity | fix |\n| --- | --- | --- | --- |\n");
        foreach (var diagnostic in rules.Shipped)
        {
            var id = diagnostic.Text("id");
            var fix = diagnostic.Text("fixable") == "true" ? "yes" : "no";
            table.Append($"| [{id}]({RulePages.Folder}/{id}.md) | {diagnostic.Text("title")} | {diagnostic.Text("severity")} | {fix} |\n");
        }

        return table.Append('\n').ToString();
    }

    private static string Options(RuleSet rules)
    {
        var table = new StringBuilder("\n| option | value | default | meaning |\n| --- | --- | --- | --- |\n");
        foreach (var option in rules.ShippedOptions)
        {
            table.Append($"| `{option.Text("name")}` | {option.Text("value")} | {option.Text("default")} | {option.Text("means")} |\n");
        }

        return table.Append('\n').ToString();
    }
}
