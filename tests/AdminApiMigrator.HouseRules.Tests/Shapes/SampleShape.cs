using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AdminApiMigrator.HouseRules.Tests.Shapes;

/// <summary>Reads the shapes out of the JSON samples of the saved reference page, line by line, without the importer.</summary>
internal static partial class SampleShape
{
    /// <summary>Every field of every sample.</summary>
    public static IReadOnlyList<SourceField> Of(string page)
    {
        var fields = new List<SourceField>();
        var (request, status) = ("", "");
        foreach (var line in page.ReplaceLineEndings("\n").Split('\n'))
        {
            if (Request().Match(line) is { Success: true } found)
            {
                request = $"{(found.Groups[1].Value == "DEL" ? "DELETE" : found.Groups[1].Value)} /admin{found.Groups[2].Value}";
            }
            else if (Status().Match(line) is { Success: true } code)
            {
                status = code.Groups[1].Value;
            }
            else if (line.Contains("--data '"))
            {
                fields.AddRange(Fields(request, "body", line[(line.IndexOf("--data '") + 8)..].TrimEnd().TrimEnd('\'')));
            }
            else if (Sample().Match(line) is { Success: true } sample && !line.Contains("curl "))
            {
                fields.AddRange(Fields(request, $"answer {status}", sample.Groups[1].Value));
            }
        }

        return fields;
    }

    private static IEnumerable<SourceField> Fields(string request, string part, string json) =>
        Leaves("", JsonNode.Parse(json)).Distinct().Select(leaf => new SourceField(request, part, leaf.Path, leaf.Type, ""));

    private static IEnumerable<(string Path, string Type)> Leaves(string path, JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Leaves(path.Length == 0 ? field.Key : $"{path}.{field.Key}", field.Value)),
        JsonArray items when items.Any(item => item is JsonObject) => items.SelectMany(item => Leaves(path + "[]", item)),
        JsonArray items => [(path, $"array<{TypeOf(items[0])}>")],
        _ => [(path, TypeOf(node))],
    };

    private static string TypeOf(JsonNode? node) => node switch
    {
        JsonArray items => $"array<{TypeOf(items[0])}>",
        _ => node!.GetValueKind() switch
        {
            JsonValueKind.Number => "integer",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ => "string",
        },
    };

    [GeneratedRegex(@"^(GET|POST|PUT|DEL|PATCH)(/v\d/\S+)$")]
    private static partial Regex Request();

    [GeneratedRegex(@"^(\d{3})Response$")]
    private static partial Regex Status();

    [GeneratedRegex(@"^1 2 3 [\d ]*([{\[].*)$")]
    private static partial Regex Sample();
}
