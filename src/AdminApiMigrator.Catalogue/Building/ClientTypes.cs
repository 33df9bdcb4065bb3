using System.Text;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;
using static AdminApiMigrator.Catalogue.Building.CSharpText;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>
/// The records that the typed client reads and writes, each made once. One that a single part of the client needs stands with that part;
/// those that several need stand together in a place of their own.
/// </summary>
/// <param name="rules">The rules, for the named bodies.</param>
internal sealed class ClientTypes(RuleSet rules)
{
    // The client has these by hand, under names of its own.
    private static readonly Dictionary<string, string> Handwritten = new()
    {
        ["MultiDirectoryUser"] = "DirectoryUser",
        ["MultiDirectoryGroup"] = "DirectoryGroup",
    };

    // Members that every record has.
    private static readonly HashSet<string> Reserved =
        ["Equals", "GetHashCode", "GetType", "ToString", "EqualityContract", "PrintMembers", "Deconstruct", "MemberwiseClone", "Finalize", "Clone"];

    private readonly Dictionary<string, MadeRecord> _made = new(StringComparer.Ordinal);
    private readonly List<MadeRecord> _inOrder = [];
    private readonly List<(string Name, HashSet<string> Below)> _open = [];
    private readonly List<string> _clashes = [];
    private readonly SortedSet<string> _serialized = new(StringComparer.Ordinal);

    /// <summary>The types that are read or written as a whole, for the serializer.</summary>
    public IEnumerable<string> Serialized => _serialized;

    /// <summary>The part of the client whose operations are being made.</summary>
    public string Part { get; set; } = "";

    /// <summary>The text of the records that this part alone needs.</summary>
    public string TextOf(string part) =>
        string.Concat(_inOrder.Where(record => record.Parts.SetEquals([part])).Select(record => record.Text));

    /// <summary>The text of the records that several parts need.</summary>
    public string SharedText() => string.Concat(_inOrder.Where(record => record.Parts.Count > 1).Select(record => record.Text));

    /// <summary>The names that stand for two different things since this was last asked, each with what is wrong about it.</summary>
    public IReadOnlyList<string> TakeClashes()
    {
        var clashes = _clashes.ToList();
        _clashes.Clear();
        return clashes;
    }

    /// <summary>The expression for what the serializer knows of a type.</summary>
    public string Json(string type)
    {
        _serialized.Add(type);
        return $"OperationsJson.Default.{JsonName(type)}";
    }

    /// <summary>The C# type of a type of the rules.</summary>
    public string TypeOf(string type) => type switch
    {
        "string" or "date" => "string",
        "integer" => "long",
        "number" => "double",
        "boolean" => "bool",
        "date-time" => "DateTimeOffset",
        "object" or "any" => "JsonElement",
        _ when type.StartsWith("array<", StringComparison.Ordinal) => $"IReadOnlyList<{TypeOf(type[6..^1])}>",
        _ when type.StartsWith("map<", StringComparison.Ordinal) => $"IReadOnlyDictionary<string, {TypeOf(type[4..^1])}>",
        _ => Named(type),
    };

    /// <summary>The fields of a named body.</summary>
    public FieldTree Fields(string schema) => FieldTree.Of((YamlMapping)rules.Schemas[schema]!, []);

    /// <summary>Makes a record of fields, and those below it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="summary">What it is.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="isRequest">Whether it is sent; what is read cannot be changed.</param>
    /// <returns>The name.</returns>
    public string Record(string name, string summary, FieldTree fields, bool isRequest)
    {
        foreach (var (_, below) in _open)
        {
            below.Add(name);
        }

        if (_open.Exists(open => open.Name == name))
        {
            // A record that holds itself.
            return name;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        _open.Add((name, names));
        var text = RecordText(name, summary, fields, isRequest);
        _open.RemoveAt(_open.Count - 1);
        Keep(name, text, names);
        return name;
    }

    /// <summary>Makes the body of a request whose fields are parameters of the method.</summary>
    public string FlatBody(string name, string summary, IEnumerable<(FieldTree Field, string Type)> fields)
    {
        var parameters = fields.Select(field =>
            $"[property: JsonPropertyName({Literal(field.Field.Name)})] {field.Type} {PropertyName(field.Field.Name)}");
        Keep(name, $"\n/// <summary>{Xml(summary)}</summary>\ninternal sealed record {name}({string.Join(", ", parameters)});\n", []);
        return name;
    }

    /// <summary>The C# type of a field, not null.</summary>
    public string TypeOf(FieldTree field, string owner, bool isRequest)
    {
        var type = field.Type is { } leaf
            ? TypeOf(leaf)
            : Record(owner + PropertyName(field.Name), $"{field.Name} of {owner}.", field, isRequest);
        return field.IsList ? $"IReadOnlyList<{type}>" : type;
    }

    /// <summary>The name of a property for a name on the wire; that of a urn is its last words.</summary>
    public static string PropertyName(string name)
    {
        var words = name.StartsWith("urn:", StringComparison.Ordinal)
            ? name.Split(':').Where(part => char.IsLetter(part[0])).TakeLast(2)
            : name.Split(['_', '.', '$', '[', ']', '-'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    /// <summary>What the rules say of a field, as XML documentation.</summary>
    public static string About(FieldTree field)
    {
        var text = new StringBuilder($"<c>{Xml(field.Name)}</c>");
        if (field.IsRequired)
        {
            text.Append(", required");
        }

        if (field.Type == "date")
        {
            text.Append(", a date as text");
        }

        if (field.Details is { } details)
        {
            var values = details.Texts("values");
            text.Append(values.IsEmpty ? "" : $"; known values: {string.Join(", ", values.Select(value => $"<c>{Xml(value)}</c>"))}");
            text.Append(details.Text("min") is { } min ? $"; at least {min}" : "");
            text.Append(details.Text("max") is { } max ? $"; at most {max}" : "");
            text.Append(details.Text("maxItems") is { } items ? $"; at most {items} items" : "");
            text.Append(details.Text("default") is { } value ? $"; {Xml(value)} when it is left out" : "");
            text.Append(details.Text("note") is { } note ? $"; {Xml(note)}" : "");
        }

        return text.Append('.').ToString();
    }

    // The serializer names what it knows of IReadOnlyList<string> IReadOnlyListString.
    private static string JsonName(string type) => string.Concat(type.Split('<', '>', ',', ' ').Select(part => part switch
    {
        "string" => "String",
        "long" => "Int64",
        "double" => "Double",
        "bool" => "Boolean",
        _ => part,
    }));

    private string Named(string schema) => Handwritten.TryGetValue(schema, out var name)
        ? name
        : Record(
            schema,
            $"{schema} of the service. Values of a fixed set are texts; null means that the service did not say.",
            Fields(schema),
            isRequest: false);

    private string RecordText(string name, string summary, FieldTree fields, bool isRequest)
    {
        var properties = fields.Children.Select(field => (Field: field, Type: TypeOf(field, name, isRequest))).ToList();
        foreach (var twice in properties.GroupBy(property => PropertyName(property.Field.Name)).Where(group => group.Count() > 1))
        {
            _clashes.Add($"{string.Join(" and ", twice.Select(property => property.Field.Name))} are both {name}.{twice.Key}");
        }

        foreach (var (field, _) in properties.Where(property => Reserved.Contains(PropertyName(property.Field.Name)) || PropertyName(property.Field.Name) == name))
        {
            _clashes.Add($"{field.Name} would be {name}.{PropertyName(field.Name)}, which a record cannot have");
        }

        var required = isRequest ? properties.Where(property => property.Field.IsRequired).ToList() : [];
        var text = new StringBuilder($"\n/// <summary>{Xml(summary)}</summary>\n");
        foreach (var (field, _) in required)
        {
            text.Append($"/// <param name=\"{PropertyName(field.Name)}\">{About(field)}</param>\n");
        }

        text.Append($"public sealed record {name}");
        if (required.Count > 0)
        {
            var parameters = required.Select(property =>
                $"[property: JsonPropertyName({Literal(property.Field.Name)})] {property.Type} {PropertyName(property.Field.Name)}");
            text.Append($"({string.Join(", ", parameters)})");
        }

        text.Append("\n{\n");
        var separator = "";
        foreach (var (field, type) in properties.Except(required))
        {
            text.Append(
                $$"""
                {{separator}}    /// <summary>{{About(field)}}</summary>
                    [JsonPropertyName({{Literal(field.Name)}})]
                    public {{type}}? {{PropertyName(field.Name)}} { get; {{(isRequest ? "set" : "init")}}; }

                """);
            separator = "\n";
        }

        return text.Append("}\n").ToString();
    }

    // The same name for the same fields is one record, whatever each of the operations says about it.
    private void Keep(string name, string text, IEnumerable<string> below)
    {
        if (!_made.TryGetValue(name, out var made))
        {
            made = new MadeRecord(text);
            _made.Add(name, made);
            _inOrder.Add(made);
        }
        else if (made.Code != MadeRecord.CodeOf(text))
        {
            _clashes.Add($"the record {name} is needed with other fields in {made.Parts.First()}");
        }

        made.Parts.Add(Part);
        foreach (var other in below)
        {
            _made.GetValueOrDefault(other)?.Parts.Add(Part);
        }
    }

    /// <summary>A record that was made.</summary>
    /// <param name="Text">Its text.</param>
    private sealed record MadeRecord(string Text)
    {
        /// <summary>The parts of the client that need it.</summary>
        public HashSet<string> Parts { get; } = new(StringComparer.Ordinal);

        /// <summary>Its text without documentation.</summary>
        public string Code { get; } = CodeOf(Text);

        public static string CodeOf(string text) =>
            string.Join('\n', text.Split('\n').Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal)));
    }
}
