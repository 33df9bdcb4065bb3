using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdminApiMigrator.Catalogue.Rules;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>schema.json: the shapes of the rules for editors, from the model that the strict reader uses.</summary>
internal static class JsonSchema
{
    public const string Path = "rules/schema.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static GeneratedFile Of()
    {
        var definitions = new JsonObject();
        var anyOf = new JsonArray();
        foreach (var (name, shape) in RuleShapes.Files)
        {
            definitions.Add(name, Of(shape));
            anyOf.Add(new JsonObject { ["$ref"] = $"#/$defs/{name}" });
        }

        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$comment"] = "Generated from the strict reader's model by \"adminapi catalogue build\".",
            ["title"] = "Rules of AdminApiMigrator",
            ["anyOf"] = anyOf,
            ["$defs"] = definitions,
        };
        return new GeneratedFile(Path, schema.ToJsonString(Indented) + "\n");
    }

    private static JsonObject Of(Shape shape) => shape switch
    {
        // An editor reads 200, true and 2026-06-30 as a number, a truth value and a date; the strict reader takes all values as text.
        TextShape { IsDate: true } => new JsonObject { ["type"] = "string", ["format"] = "date" },
        TextShape text => new JsonObject { ["type"] = new JsonArray("string", "integer", "boolean"), ["pattern"] = $"^(?:{text.Pattern})$", ["description"] = text.Means },
        WordShape { Words: ["true", "false"] } => new JsonObject { ["type"] = "boolean" },
        WordShape words => new JsonObject { ["enum"] = new JsonArray([.. words.Words.Select(word => (JsonNode)word)]) },
        ListShape list => new JsonObject { ["type"] = "array", ["items"] = Of(list.Item) },
        NamesShape names => new JsonObject
        {
            ["type"] = "object",
            ["propertyNames"] = new JsonObject { ["pattern"] = $"^(?:{names.Key.Pattern})$" },
            ["additionalProperties"] = Of(names.Value),
        },
        RecordShape record => Of(record),
        EitherShape either => new JsonObject { ["anyOf"] = new JsonArray(Of(either.Short), Of(either.Long)) },
        _ => throw new InvalidOperationException($"The shape {shape.GetType().Name} has no JSON schema."),
    };

    private static JsonObject Of(RecordShape record)
    {
        var properties = new JsonObject();
        foreach (var field in record.Fields)
        {
            var value = Of(field.Value);
            value["description"] = field.Means;
            properties.Add(field.Name, value);
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. record.Fields.Where(field => field.Required).Select(field => (JsonNode)field.Name)]),
            ["properties"] = properties,
        };
    }
}
