using System.Collections.Immutable;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Rules;

/// <summary>The fields of a query, a body or an answer by their whole path, with the fields of named bodies in the places that name them.</summary>
internal static class FieldPaths
{
    /// <summary>The types that are no names of bodies.</summary>
    public static ImmutableArray<string> Plain { get; } = ["any", "string", "integer", "number", "boolean", "date", "date-time", "object"];

    /// <summary>Whether a type is no name of a body.</summary>
    public static bool IsPlain(string type) => Plain.Contains(Element(type));

    /// <summary>What a list, or a list of lists, holds in the end.</summary>
    public static string Element(string type)
    {
        while (type.EndsWith('>') && type.IndexOf('<', StringComparison.Ordinal) is var at and > 0)
        {
            type = type[(at + 1)..^1];
        }

        return type;
    }

    /// <summary>Path and type, with its marks, of every field.</summary>
    /// <param name="schemas">The named bodies.</param>
    /// <param name="fields">The fields as an entry lists them; none when null.</param>
    /// <param name="type">The named body beside them, as an answer may have it.</param>
    public static Dictionary<string, string> Of(YamlMapping schemas, YamlMapping? fields, string? type = null)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in fields?.Pairs ?? [])
        {
            Add(paths, schemas, pair.Key.Value, TypeOf(pair.Value), []);
        }

        if (type is not null)
        {
            Add(paths, schemas, "", type, []);
        }

        return paths;
    }

    /// <summary>The type of a field in its short or its long form.</summary>
    public static string TypeOf(YamlNode field) => (field as YamlMapping)?.Text("type") ?? ((YamlScalar)field).Value;

    private static void Add(Dictionary<string, string> paths, YamlMapping schemas, string path, string type, IEnumerable<string> open)
    {
        var plain = type.TrimEnd('!', '?');
        var name = plain.StartsWith("array<", StringComparison.Ordinal) ? plain[6..^1] : plain;
        if (schemas[name] is not YamlMapping schema || open.Contains(name))
        {
            paths[path] = type;
            return;
        }

        var start = name == plain ? path : path + "[]";
        foreach (var pair in schema.Pairs)
        {
            Add(paths, schemas, start.Length == 0 ? pair.Key.Value : $"{start}.{pair.Key.Value}", TypeOf(pair.Value), open.Append(name));
        }
    }
}
