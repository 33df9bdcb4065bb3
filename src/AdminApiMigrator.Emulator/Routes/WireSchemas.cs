using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>The bodies that the catalogue describes, and answers made from nothing but their description.</summary>
internal static partial class WireSchemas
{
    /// <summary>The type of an answer that has nothing to read.</summary>
    public const string Nothing = "none";

    /// <summary>What an error code means; null when the catalogue does not have it.</summary>
    public static string? TitleOf(string code) => Codes.GetValueOrDefault(code) ?? (code == Ends.GoneCode ? "endpoint removed" : null);

    /// <summary>The answer of an operation as its description has it; null when it has no body or none is described.</summary>
    public static JsonNode? AnswerOf(EmulatedRoute route) =>
        !route.Answer.IsEmpty ? Object(route.Answer)
        : route.AnswerType is { } type and not Nothing ? Value(type)
        : null;

    // What holds others of its own kind, such as an attribute with attributes, is made without them.
    private static JsonNode Value(string type) => type switch
    {
        "string" or "any" => "text",
        "integer" or "number" => 0,
        "boolean" => false,
        "date" => "2026-01-01",
        "date-time" => "2026-01-01T00:00:00Z",
        "object" => new JsonObject(),
        _ when type.StartsWith("array<", StringComparison.Ordinal) => new JsonArray(Value(type[6..^1])),
        _ when type.StartsWith("map<", StringComparison.Ordinal) => new JsonObject { ["key"] = Value(type[4..^1]) },
        _ => Object([.. Named[type].Where(field => field.Type != $"array<{type}>")]),
    };

    private static JsonObject Object(ImmutableArray<WireField> fields)
    {
        var root = new JsonObject();
        foreach (var field in fields.Where(field => !field.MayBeMissing && !IsCursor(field.Path)))
        {
            string[] names = field.Path.StartsWith("urn:", StringComparison.Ordinal) ? [field.Path] : field.Path.Split('.');
            var owner = names[..^1].Aggregate(root, Into);
            JsonNode value = field.Values.IsEmpty ? Value(field.Type) : field.Type.StartsWith("array<", StringComparison.Ordinal) ? new JsonArray(field.Values[0]) : field.Values[0];
            owner[names[^1].Replace("[]", "", StringComparison.Ordinal)] = names[^1].EndsWith("[]", StringComparison.Ordinal) ? new JsonArray(value) : value;
        }

        return root;
    }

    // A made-up page has no other behind it.
    private static bool IsCursor(string path) => path is "next" or "prev" or "links.next" or "links.prev" or "meta.next";

    private static JsonObject Into(JsonObject owner, string part)
    {
        var name = part.Replace("[]", "", StringComparison.Ordinal);
        if (owner[name] is null)
        {
            owner[name] = part.EndsWith("[]", StringComparison.Ordinal) ? new JsonArray(new JsonObject()) : new JsonObject();
        }

        return owner[name] as JsonObject ?? owner[name]![0]!.AsObject();
    }
}
