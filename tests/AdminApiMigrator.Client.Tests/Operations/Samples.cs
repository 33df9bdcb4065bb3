using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Client.Tests.Operations;

/// <summary>
/// A value for every type, once as JSON made from the catalogue and once as what a caller passes, so that what goes over the wire can be held
/// against the catalogue without the code that was made from it.
/// </summary>
internal static class Samples
{
    public static JsonElement Free { get; } = JsonDocument.Parse("""{"free":[1,"two"]}""").RootElement;

    /// <summary>An object with all fields of a flat list.</summary>
    public static JsonObject Object(YamlMapping? fields, params IEnumerable<string> without)
    {
        var root = new JsonObject();
        foreach (var pair in fields?.Pairs.Where(pair => !without.Contains(pair.Key.Value)) ?? [])
        {
            var parts = pair.Key.Value.StartsWith("urn:") ? [pair.Key.Value] : pair.Key.Value.Split('.');
            var owner = parts[..^1].Aggregate(root, Into);

            // Records written by hand know more of such a text than its type says.
            var value = Value(parts[^1].EndsWith("Timestamp") ? "date-time" : TypeOf(pair.Value));
            owner[parts[^1].Replace("[]", "")] = parts[^1].EndsWith("[]") ? new JsonArray(value) : value;
        }

        return root;
    }

    /// <summary>A value of a type of the catalogue.</summary>
    public static JsonNode Value(string type) => type switch
    {
        "string" or "date" => "text & more",
        "integer" => 7,
        "boolean" => true,
        "date-time" => "2026-01-02T03:04:05+00:00",
        "object" or "any" => JsonNode.Parse(Free.GetRawText())!,
        _ when type.StartsWith("array<") => new JsonArray(Value(type[6..^1])),
        _ when type.StartsWith("map<") => new JsonObject { ["key"] = Value(type[4..^1]) },
        _ => Object((YamlMapping)CatalogueOperation.Rules.Schemas[type]!, [.. OfItsOwnKind(type)]),
    };

    // What holds others of its own kind would go on for ever.
    private static IEnumerable<string> OfItsOwnKind(string type) =>
        from pair in ((YamlMapping)CatalogueOperation.Rules.Schemas[type]!).Pairs
        where TypeOf(pair.Value) == $"array<{type}>"
        select pair.Key.Value;

    /// <summary>The type of a field, without marks.</summary>
    public static string TypeOf(YamlNode field) => ((field as YamlMapping)?.Text("type") ?? ((YamlScalar)field).Value).TrimEnd('!', '?');

    /// <summary>The same values for a C# type.</summary>
    public static object Argument(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(JsonElement))
        {
            return Free;
        }

        if (type.IsGenericType)
        {
            var list = Array.CreateInstance(type.GetGenericArguments()[0], 1);
            list.SetValue(Argument(type.GetGenericArguments()[0]), 0);
            return list;
        }

        return type == typeof(string) ? "text & more" : type == typeof(long) ? 7L : type == typeof(bool) ? true : Record(type);
    }

    private static object Record(Type type)
    {
        var constructor = type.GetConstructors()[0];
        var record = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Argument(parameter.ParameterType))]);
        foreach (var property in type.GetProperties().Where(property => property.CanWrite && !property.PropertyType.GetGenericArguments().Contains(type)))
        {
            property.SetValue(record, Argument(property.PropertyType));
        }

        return record;
    }

    private static JsonObject Into(JsonObject owner, string part)
    {
        var name = part.Replace("[]", "");
        if (owner[name] is null)
        {
            owner[name] = part.EndsWith("[]") ? new JsonArray(new JsonObject()) : new JsonObject();
        }

        return owner[name] as JsonObject ?? owner[name]![0]!.AsObject();
    }
}
