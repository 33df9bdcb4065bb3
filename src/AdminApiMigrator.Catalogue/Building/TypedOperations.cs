using System.Collections.Immutable;
using System.Text;
using AdminApiMigrator.Catalogue.Rules;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>The table that tells for each part of the client how many of its methods are typed, and names those that no source gives a shape for.</summary>
internal static class TypedOperations
{
    /// <summary>The section of the README.</summary>
    public static ImmutableArray<GeneratedSection> Of(RuleSet rules) =>
    [
        new GeneratedSection("README.md", "typed operations", Table(ClientOperations.Methods(rules))),
    ];

    private static string Table(IEnumerable<(string Part, string Method, bool IsTyped, string Status)> methods)
    {
        var text = new StringBuilder("| client | methods | typed | JSON as it comes |\n| --- | ---: | ---: | --- |\n");
        var (all, typed) = (0, 0);
        foreach (var part in methods.GroupBy(method => method.Part).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var open = part.Where(method => !method.IsTyped).ToList();
            text.Append($"| `{part.Key}` | {part.Count()} | {part.Count() - open.Count} | {string.Join(", ", open.Select(Named))} |\n");
            (all, typed) = (all + part.Count(), typed + part.Count() - open.Count);
        }

        return text.Append($"| all | {all} | {typed} | {all - typed} |\n").ToString();
    }

    private static string Named((string Part, string Method, bool IsTyped, string Status) method) =>
        method.Status is "removed" or "disabled" ? $"`{method.Method}` ({method.Status})" : $"`{method.Method}`";
}
