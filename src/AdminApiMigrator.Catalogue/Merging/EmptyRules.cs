using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>What an import into an empty folder starts from: who answers, which this program knows, and nothing else.</summary>
public static class EmptyRules
{
    /// <summary>The texts of the files that must be there, by name without extension.</summary>
    public static IReadOnlyDictionary<string, string> Texts { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["services"] = Shipped("services"),
        ["documents"] = $"# The day the catalogue was last held against its sources.\ndate: {ShippedDate()}\n\ndocuments: []\n",
        ["platform"] = "facts: []\n",
        ["statements"] = "statements: []\n",
        ["diagnostics"] = "options: []\n\ndiagnostics: []\n",
        ["schemas"] = "schemas: {}\n",
        ["errors"] = "codes: {}\n",
    };

    private static string Shipped(string name)
    {
        using var stream = typeof(EmptyRules).Assembly.GetManifestResourceStream($"rules/{name}.yaml")
            ?? throw new InvalidOperationException($"The program was built without rules/{name}.yaml.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string ShippedDate()
    {
        var problems = new ProblemLog();
        return (YamlTree.Parse("documents.yaml", Shipped("documents"), problems) as YamlMapping)?.Text("date")
            ?? throw new InvalidOperationException("The program was built with a rules/documents.yaml that has no date.");
    }
}
