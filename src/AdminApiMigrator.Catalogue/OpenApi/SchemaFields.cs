using Microsoft.OpenApi;

namespace AdminApiMigrator.Catalogue.OpenApi;

/// <summary>A field of a body, as a document describes it.</summary>
/// <param name="Path">Its path in the language of the rules: a dot goes into an object, [] into a list; empty for the whole body.</param>
/// <param name="Type">Its type in the language of the rules.</param>
/// <param name="IsRequired">Whether what holds it must have it.</param>
internal sealed record SchemaField(string Path, string Type, bool IsRequired);

/// <summary>The fields of a schema, flat. Alternatives stand side by side, because the rules know one shape for a body.</summary>
internal sealed class SchemaFields
{
    private readonly List<SchemaField> _fields = [];
    private readonly Stack<string> _open = new();

    /// <summary>The fields of a body.</summary>
    public static IReadOnlyList<SchemaField> Of(IOpenApiSchema? schema)
    {
        var fields = new SchemaFields();
        if (schema is not null)
        {
            fields.Add("", schema, isRequired: false);
        }

        // Alternatives may share a field.
        return [.. fields._fields.GroupBy(field => field.Path).Select(group => group.First())];
    }

    /// <summary>The type of a schema without looking into objects.</summary>
    public static string TypeOf(IOpenApiSchema? schema) => (schema?.Type & ~JsonSchemaType.Null, schema?.Format) switch
    {
        (JsonSchemaType.Array, _) => $"array<{TypeOf(schema!.Items)}>",
        (JsonSchemaType.String, "date") => "date",
        (JsonSchemaType.String, "date-time") => "date-time",
        (JsonSchemaType.String, _) => "string",
        (JsonSchemaType.Integer, _) => "integer",
        (JsonSchemaType.Number, _) => "number",
        (JsonSchemaType.Boolean, _) => "boolean",
        (JsonSchemaType.Object, _) => "object",
        _ => schema?.Properties is { Count: > 0 } || Parts(schema).Any() ? "object" : "any",
    };

    private void Add(string path, IOpenApiSchema schema, bool isRequired)
    {
        if (Name(schema) is { } name)
        {
            if (_open.Contains(name))
            {
                // It holds others of its own kind; the rules name such a body, and a list of objects is what it is from outside.
                _fields.Add(new SchemaField(path, TypeOf(schema), isRequired));
                return;
            }

            _open.Push(name);
            AddOpened(path, schema, isRequired);
            _open.Pop();
            return;
        }

        AddOpened(path, schema, isRequired);
    }

    private void AddOpened(string path, IOpenApiSchema schema, bool isRequired)
    {
        var parts = Parts(schema).ToList();
        if (schema is { Items: { } items } && TypeOf(items) == "object" && HasFields(items) && !IsOpen(items))
        {
            Add(path + "[]", items, isRequired);
        }
        else if (HasFields(schema))
        {
            foreach (var (name, property) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
            {
                Add(path.Length == 0 ? name : $"{path}.{name}", property, schema.Required?.Contains(name) ?? false);
            }

            foreach (var part in parts)
            {
                AddPart(path, part, isOnly: parts.Count == 1 || schema.AllOf is { Count: > 0 });
            }
        }
        else
        {
            _fields.Add(new SchemaField(path, TypeOf(schema), isRequired));
        }
    }

    // Of several alternatives none is required, and neither is what only one of them has.
    private void AddPart(string path, IOpenApiSchema part, bool isOnly)
    {
        var before = _fields.Count;
        Add(path, part, isRequired: false);
        for (var i = before; i < _fields.Count && !isOnly; i++)
        {
            _fields[i] = _fields[i] with { IsRequired = false };
        }
    }

    private bool IsOpen(IOpenApiSchema schema) => Name(schema) is { } name && _open.Contains(name);

    private static bool HasFields(IOpenApiSchema schema) => schema.Properties is { Count: > 0 } || Parts(schema).Any(HasFields);

    private static IEnumerable<IOpenApiSchema> Parts(IOpenApiSchema? schema) =>
        (schema?.AllOf ?? []).Concat(schema?.OneOf ?? []).Concat(schema?.AnyOf ?? []);

    private static string? Name(IOpenApiSchema schema) => (schema as OpenApiSchemaReference)?.Reference.Id;
}
