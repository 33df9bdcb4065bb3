using System.Text.Json.Nodes;

namespace AdminApiMigrator.HouseRules.Tests.Shapes;

/// <summary>A field as a source of shapes has it, in one line of a file of facts: what it belongs to, its path, its type, its known values.</summary>
/// <param name="Request">Method and path of the operation.</param>
/// <param name="Part">query, body, or answer with its status.</param>
/// <param name="Path">The path of the field; empty for a part without fields.</param>
/// <param name="Type">Its type, with ! where the request must have it; none for a part without anything.</param>
/// <param name="Values">The values it can have; empty when they are open.</param>
internal sealed record SourceField(string Request, string Part, string Path, string Type, string Values)
{
    private const string Divider = " | ";

    /// <summary>The fields of a file of facts.</summary>
    public static IReadOnlyList<SourceField> Read(string text) =>
    [
        .. from line in text.Split('\n')
           where line.Length > 0 && line[0] != '#'
           let cells = line.Split(Divider)
           select new SourceField(cells[0], cells[1], cells[2], cells[3], cells.ElementAtOrDefault(4) ?? ""),
    ];

    /// <summary>The line of the file.</summary>
    public override string ToString() => string.Join(Divider, new[] { Request, Part, Path, Type }.Concat(Values.Length > 0 ? [Values] : Array.Empty<string>()));
}

/// <summary>
/// Reads the shapes out of the vendor's OpenAPI document by walking its JSON, without the importer and without the library that the importer
/// uses, so that a misreading there does not show up here as agreement.
/// </summary>
internal sealed class DocumentShape(JsonObject document)
{
    private readonly List<SourceField> _fields = [];
    private readonly Stack<JsonNode> _open = new();
    private string _request = "";
    private string _part = "";

    /// <summary>Every field of every operation.</summary>
    public static IReadOnlyList<SourceField> Of(string json)
    {
        var shape = new DocumentShape(JsonNode.Parse(json)!.AsObject());
        shape.Read();
        return shape._fields;
    }

    private void Read()
    {
        var prefix = new Uri((string?)document["servers"]?[0]?["url"] ?? "https://api.atlassian.com/admin").AbsolutePath.TrimEnd('/');
        foreach (var (path, item) in document["paths"]!.AsObject())
        {
            foreach (var (method, operation) in item!.AsObject().Where(pair => pair.Key is "get" or "put" or "post" or "delete" or "patch"))
            {
                _request = $"{method.ToUpperInvariant()} {prefix}{path}";
                foreach (var parameter in operation!["parameters"]?.AsArray().Select(Resolved) ?? [])
                {
                    if ((string?)parameter["in"] == "query")
                    {
                        _part = "query";
                        Add((string)parameter["name"]!, Resolved(parameter["schema"]), (bool?)parameter["required"] ?? false);
                    }
                }

                Content("body", operation["requestBody"]);
                foreach (var (status, answer) in operation["responses"]!.AsObject().Where(pair => pair.Key[0] == '2'))
                {
                    Content($"answer {status}", answer);
                }
            }
        }
    }

    private void Content(string part, JsonNode? holder)
    {
        _part = part;
        if (holder is not null && Resolved(holder)["content"]?["application/json"]?["schema"] is { } schema)
        {
            Add("", Resolved(schema), false);
        }
        else if (part != "body")
        {
            _fields.Add(new SourceField(_request, part, "", "none", ""));
        }
    }

    private void Add(string path, JsonObject schema, bool isRequired)
    {
        if (_open.Contains(schema))
        {
            Leaf(path, "object", schema, isRequired);
            return;
        }

        _open.Push(schema);
        var alternatives = new[] { "allOf", "oneOf", "anyOf" }.SelectMany(key => schema[key]?.AsArray() ?? []).Select(Resolved).ToList();
        if (schema["properties"] is JsonObject || alternatives.Count > 0)
        {
            Object(path, schema, []);
            alternatives.ForEach(part => Object(path, part, alternatives.Count > 1 && schema["allOf"] is null ? null : []));
        }
        else if (schema["items"] is { } items && Resolved(items) is var item && IsObject(item))
        {
            Items(path, item, isRequired);
        }
        else
        {
            Leaf(path, TypeOf(schema), schema, isRequired);
        }

        _open.Pop();
    }

    private void Items(string path, JsonObject item, bool isRequired)
    {
        if (_open.Contains(item))
        {
            Leaf(path, "array<object>", item, isRequired);
        }
        else
        {
            Add(path + "[]", item, isRequired);
        }
    }

    // No list of required names means that the schema is one of several.
    private void Object(string path, JsonObject schema, string[]? alone)
    {
        var required = alone is null ? [] : schema["required"]?.AsArray().Select(name => (string)name!).ToHashSet() ?? [];
        foreach (var (name, property) in schema["properties"]?.AsObject() ?? [])
        {
            Add(path.Length == 0 ? name : $"{path}.{name}", Resolved(property), required.Contains(name));
        }
    }

    private void Leaf(string path, string type, JsonObject schema, bool isRequired)
    {
        var values = (schema["enum"] ?? (schema["items"] is { } items ? Resolved(items)["enum"] : null))?.AsArray().Select(value => $"{value}") ?? [];
        var field = new SourceField(_request, _part, path, type + (isRequired && !_part.StartsWith("answer") ? "!" : ""), string.Join(',', values));
        if (!_fields.Exists(other => (other.Request, other.Part, other.Path) == (field.Request, field.Part, field.Path)))
        {
            _fields.Add(field);
        }
    }

    private string TypeOf(JsonObject schema) => ((string?)schema["type"], (string?)schema["format"]) switch
    {
        ("array", _) => $"array<{TypeOf(Resolved(schema["items"]))}>",
        ("string", "date" or "date-time") => (string)schema["format"]!,
        (null, _) => IsObject(schema) ? "object" : "any",
        var (type, _) => type,
    };

    private bool IsObject(JsonObject schema) =>
        schema["properties"] is JsonObject || new[] { "allOf", "oneOf", "anyOf" }.Any(key => schema[key] is not null);

    private JsonObject Resolved(JsonNode? node)
    {
        var found = node!.AsObject();
        while ((string?)found["$ref"] is { } pointer)
        {
            found = pointer.TrimStart('#', '/').Split('/').Aggregate((JsonNode)document, (owner, step) => owner[step]!).AsObject();
        }

        return found;
    }
}
