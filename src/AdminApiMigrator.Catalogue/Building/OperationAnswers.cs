using System.Text;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;
using static AdminApiMigrator.Catalogue.Building.CSharpText;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>What the client must know of answers: which status is an operation's own success, and which code v1 gave for a
/// refusal.</summary>
internal static class OperationAnswers
{
    /// <summary>The text of the class.</summary>
    public static string Of(RuleSet rules)
    {
        var text = new StringBuilder(
            """
            /// <summary>What the rules know of the answers of the service.</summary>
            internal static class OperationAnswers
            {
                /// <summary>
                /// The statuses of success of each operation that a source states or that were observed. Where they are only inferred,
                /// there is no row.
                /// </summary>
                public static IReadOnlyDictionary<string, int[]> Success { get; } = new Dictionary<string, int[]>(StringComparer.Ordinal)
                {

            """);
        var entries = rules.Entries.OrderBy(entry => entry.Request, StringComparer.Ordinal).ToList();
        foreach (var entry in entries.Where(entry => entry.Translation is null))
        {
            if (Statuses(entry) is { Count: > 0 } statuses)
            {
                text.Append($"        [{Literal(entry.Request)}] = [{string.Join(", ", statuses)}],\n");
            }
        }

        text.Append(
            """
                };

                /// <summary>The code of each refusal for which v1 had one code alone, by the removed request and the status.</summary>
                public static IReadOnlyDictionary<(string Route, int Status), string> V1Codes { get; } =
                    new Dictionary<(string Route, int Status), string>
                    {

            """);
        foreach (var entry in entries.Where(entry => entry.Translation is not null))
        {
            foreach (var (status, code) in OnlyCodes(entry))
            {
                text.Append($"            [({Literal(entry.Request)}, {status})] = {Literal(code)},\n");
            }
        }

        return text.Append("        };\n}\n").ToString();
    }

    // A status that was inferred must not make a success out of nothing, nor a failure out of what the service did.
    private static List<string> Statuses(Entry entry) =>
        entry.Node["response"] is YamlMapping response
        && response.Text("confidence") != "inferred"
        && response.Text("status") is { } status
        && status.All(char.IsAsciiDigit)
            ? [status, .. response.Texts("alsoStatus")]
            : [];

    private static IEnumerable<(string Status, string Code)> OnlyCodes(Entry entry) =>
        from pair in (entry.Node["errors"] as YamlMapping)?.Pairs ?? []
        let codes = ((YamlMapping)entry.Node["errors"]!).Texts(pair.Key.Value)
        where codes.Length == 1
        select (pair.Key.Value, codes[0]);
}
