using System.Text.Json;
using System.Text.Json.Nodes;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Emulator.Tests.Contract;

/// <summary>The fields of an answer, flat: as the catalogue describes them, and as they came.</summary>
internal static class AnswerShape
{
    /// <summary>Path and type of every field that the catalogue describes; a type ends in ? when the field may be missing.</summary>
    public static Dictionary<string, string> Described(RuleSet rules, Entry entry)
    {
        var fields = new Dictionary<string, string>();
        var response = entry.Node["response"] as YamlMapping;
        Add(rules, fields, "", response?["fields"] as YamlMapping);
        if (response?.Text("type") is { } type and not "none")
        {
            Add(rules, fields, "", type);
        }

        return fields;
    }

    /// <summary>Path and values of every leaf of an answer; lists are looked into together.</summary>
    public static ILookup<string, JsonNode?> Came(JsonNode? answer) => Leaves("", answer).ToLookup(leaf => leaf.Path, leaf => leaf.Value);

    /// <summary>Whether a value fits a type.</summary>
    public static bool Fits(JsonNode? value, string type)
    {
        var kind = value?.GetValueKind() ?? JsonValueKind.Null;
        return type.TrimEnd('?') switch
        {
            _ when kind == JsonValueKind.Null => true,
            "string" => kind == JsonValueKind.String,
            "date" => kind == JsonValueKind.String && DateOnly.TryParseExact((string)value!, "yyyy-MM-dd", out _),
            "date-time" => kind == JsonValueKind.String && DateTimeOffset.TryParse((string)value!, out _),
            "integer" or "number" => kind == JsonValueKind.Number,
            "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
            _ => true,
        };
    }

    private static void Add(RuleSet rules, Dictionary<string, string> fields, string path, string type)
    {
        var plain = type.TrimEnd('?');
        if (plain.StartsWith("array<"))
        {
            Add(rules, fields, path + "[]", plain[6..^1] + (type.EndsWith('?') ? "?" : ""));
        }
        else if (rules.Schemas[plain] is YamlMapping schema)
        {
            // A body that holds others of its own kind is described once; the others have the same fields.
            Add(rules, fields, path, schema, $"array<{plain}>");
        }
        else
        {
            // The names of a map are not the catalogue's to list; what they hold is what the client reads.
            fields[path] = plain.StartsWith("map<") ? "object" : type;
        }
    }

    private static void Add(RuleSet rules, Dictionary<string, string> fields, string path, YamlMapping? mapping, string without = "")
    {
        foreach (var pair in mapping?.Pairs ?? [])
        {
            var type = (pair.Value as YamlMapping)?.Text("type") ?? ((YamlScalar)pair.Value).Value;
            if (type.TrimEnd('?') == without)
            {
                continue;
            }

            Add(rules, fields, path.Length == 0 ? pair.Key.Value : $"{path}.{pair.Key.Value}", type);
        }
    }

    private static IEnumerable<(string Path, JsonNode? Value)> Leaves(string path, JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } fields => fields.SelectMany(field => Leaves(path.Length == 0 ? field.Key : $"{path}.{field.Key}", field.Value)),
        JsonArray { Count: > 0 } items => items.SelectMany(item => Leaves(path + "[]", item)),
        JsonArray => [(path + "[]", null)],
        _ => [(path, node)],
    };
}
