using System.Collections.Immutable;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>A parameter of a method of the typed client.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its C# type, with a question mark and a default when it may be left out.</param>
/// <param name="About">What it is, as XML documentation.</param>
internal sealed record ClientParameter(string Name, string Type, string About)
{
    /// <summary>Whether a call may leave it out.</summary>
    public bool IsOptional => Type.EndsWith('?');
}

/// <summary>How a method of the typed client reads its answer.</summary>
/// <param name="Type">What the method returns.</param>
/// <param name="Verb">The way of sending that reads it.</param>
/// <param name="Json">What the serializer knows of it; null when it is not read into a type.</param>
internal sealed record ClientAnswer(string Type, string Verb, string? Json);

/// <summary>A method of the typed client: what it takes, what it sends and what it gives back, decided from the rules alone.</summary>
internal sealed class ClientOperation
{
    private const string Cursor = "cursor";

    // Up to here a call reads well with values side by side; beyond it takes one object with names.
    private const int MostValues = 3;

    private readonly ClientTypes _types;
    private readonly List<ClientParameter> _required = [];
    private readonly List<ClientParameter> _optional = [];

    /// <summary>Reads an operation, and makes the records that it needs.</summary>
    public ClientOperation(Entry entry, Family family, ClientTypes types)
    {
        (Entry, _types) = (entry, types);
        Method = ClientMethods.NameOf(entry, family);
        var query = Tree("query");
        var body = Tree("body");
        var answer = AnswerTree(out var answerName);
        var list = answer["data"];
        IsList = !entry.Id.StartsWith("poll-", StringComparison.Ordinal)
            && list is { IsList: true }
            && (query[Cursor] ?? body[Cursor]) is not null;
        Answer = AnswerOf(answer, answerName, list);
        Ids = [.. PathIds()];
        Body = BodyOf(body);
        Query = QueryOf(query);
        if (TakesAnyDirectory)
        {
            _optional.Add(new ClientParameter(
                "directoryId", "string?", "The directory; null or <c>-</c> for all that the key may manage."));
        }
    }

    /// <summary>The operation.</summary>
    public Entry Entry { get; }

    /// <summary>The name.</summary>
    public string Method { get; }

    /// <summary>Whether it reads page after page.</summary>
    public bool IsList { get; }

    /// <summary>How it reads its answer.</summary>
    public ClientAnswer Answer { get; }

    /// <summary>The expressions for the ids of the path.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>The expression for the body; null for none.</summary>
    public string? Body { get; }

    /// <summary>The expression for the query; null for none.</summary>
    public string? Query { get; }

    /// <summary>The parameters, those that a call may leave out at the end.</summary>
    public IEnumerable<ClientParameter> Parameters => [.. _required, .. _optional];

    /// <summary>Whether neither the answer nor the body is JSON as it comes.</summary>
    public bool IsTyped => !Answer.Type.Contains("JsonElement", StringComparison.Ordinal)
        && !Parameters.Any(parameter => parameter.Type.StartsWith("JsonElement", StringComparison.Ordinal));

    private string IdName => CSharpText.Pascal(Entry.Id);

    private bool TakesAnyDirectory => Entry.Node.Text("directory") == "any";

    // 204 forbids a body, whatever a description has beside it.
    private bool HasNoAnswer => Entry.Node["response"] is YamlMapping response && (response.Text("status") == "204" || response.Text("type") == "none");

    private bool IsAnswerKnown => Entry.Node["response"] is YamlMapping response && (response.Text("type") ?? "object") != "object"
        || (Entry.Node["response"] as YamlMapping)?["fields"] is not null;

    private FieldTree Tree(string key) =>
        FieldTree.Of(Entry.Node[key] as YamlMapping ?? new YamlMapping([], true, default, default), Entry.Node.Texts("ignored"));

    private FieldTree AnswerTree(out string name)
    {
        name = $"{IdName}Answer";
        var response = Entry.Node["response"] as YamlMapping;
        if (HasNoAnswer)
        {
            return Tree("nothing");
        }

        if (response?["fields"] is YamlMapping fields)
        {
            return FieldTree.Of(fields, []);
        }

        if (response?.Text("type") is { } type && char.IsUpper(type[0]))
        {
            name = type;
            return _types.Fields(type);
        }

        return Tree("nothing");
    }

    private ClientAnswer AnswerOf(FieldTree fields, string name, FieldTree? data)
    {
        if (IsList)
        {
            var entries = data!.Type is { } named
                ? _types.TypeOf(named)
                : _types.Record(EntryName(name), $"An entry of \"{Entry.Title}\".", data, isRequest: false);
            return new ClientAnswer($"IAsyncEnumerable<{entries}>", "ListAsync", _types.Json($"ListedPage<{entries}>"));
        }

        if (fields.Children.Count > 0)
        {
            if (data is { IsList: false } && fields.Children.Count == 1)
            {
                var inner = data.Type is { } named
                    ? _types.TypeOf(named)
                    : _types.Record(name, $"The answer to \"{Entry.Title}\".", data, isRequest: false);
                return new ClientAnswer($"Task<{inner}>", "ReadDataAsync", _types.Json($"Enveloped<{inner}>"));
            }

            var type = _types.Record(name, $"The answer to \"{Entry.Title}\".", fields, isRequest: false);
            return new ClientAnswer($"Task<{type}>", "ReadAsync", _types.Json(type));
        }

        if (HasNoAnswer)
        {
            return new ClientAnswer("Task", "SendAsync", null);
        }

        return (Entry.Node["response"] as YamlMapping)?.Text("type") is { } other && _types.TypeOf(other) is var list and not "JsonElement"
            ? new ClientAnswer($"Task<{list}>", "ReadAsync", _types.Json(list))
            : new ClientAnswer("Task<JsonElement>", "ReadElementAsync", null);
    }

    // UserPage has entries of UserEntry; a list without a name of its own is named by its operation: list-api-tokens has ApiTokenEntry.
    private string EntryName(string answer)
    {
        if (answer.EndsWith("Page", StringComparison.Ordinal))
        {
            return answer[..^4] + "Entry";
        }

        var noun = CSharpText.Pascal(Entry.Id[(Entry.Id.IndexOf('-', StringComparison.Ordinal) + 1)..]);
        return (noun.EndsWith("ies", StringComparison.Ordinal) ? noun[..^3] + "y" : noun.TrimEnd('s')) + "Entry";
    }

    private IEnumerable<string> PathIds()
    {
        foreach (var name in Entry.Path.ToString().Split('/').Where(segment => segment.StartsWith('{')).Select(segment => segment.Trim('{', '}')))
        {
            if (name == "directoryId" && TakesAnyDirectory)
            {
                yield return "directoryId ?? DirectoriesClient.All";
                continue;
            }

            _required.Add(new ClientParameter(CSharpText.Identifier(name), "string", $"The {Words(name)} of the path."));
            yield return CSharpText.Identifier(name);
        }
    }

    private string? BodyOf(FieldTree body)
    {
        if (body.Children.Count == 0)
        {
            return FreeBody();
        }

        var fields = body.Children.Where(field => !IsList || field.Name != Cursor).ToList();
        if (!IsList && fields.Count <= MostValues && fields.TrueForAll(field => field is { Type: not null, IsList: false }))
        {
            return FlatBody(fields);
        }

        var without = IsList ? [Cursor, .. Entry.Node.Texts("ignored")] : Entry.Node.Texts("ignored").ToList();
        var type = _types.Record(
            $"{IdName}Body", $"What \"{Entry.Title}\" sends. Fields that are null are not sent.", FieldTree.Of((YamlMapping)Entry.Node["body"]!, without), isRequest: true);
        if (IsList)
        {
            _optional.Add(new ClientParameter("body", $"{type}?", "Which entries; null for all."));
            return $"SearchBody.Write(body ?? new {type}(), {_types.Json(type)}, cursor)";
        }

        _required.Add(new ClientParameter("body", type, "What is sent."));
        return $"Operation.Json(body, {_types.Json(type)})";
    }

    private string? FreeBody()
    {
        if (Entry.HasBody)
        {
            _required.Add(new ClientParameter("body", "JsonElement", "The JSON body. No source gives its fields, so it is sent as it is."));
            return "Operation.Json(body, nameof(body))";
        }

        // A source that tells the answer and lists no body knows of none.
        if (Entry.Method is "GET" or "DELETE" || HasNoAnswer || IsAnswerKnown)
        {
            return null;
        }

        _optional.Add(new ClientParameter("body", "JsonElement?", "A JSON body, sent as it is; no source gives one. Null sends none."));
        return "Operation.Json(body)";
    }

    private string FlatBody(List<FieldTree> fields)
    {
        var typed = fields.Select(field => (Field: field, Type: _types.TypeOf(field.Type!) + (field.IsRequired ? "" : "?"))).ToList();
        var type = _types.FlatBody($"{IdName}Body", $"The body of \"{Entry.Title}\".", typed);
        foreach (var (field, parameterType) in typed)
        {
            (field.IsRequired ? _required : _optional)
                .Add(new ClientParameter(ParameterName(field.Name), parameterType, ClientTypes.About(field)));
        }

        var arguments = typed.Select(field => Checked(field.Type, ParameterName(field.Field.Name)));
        return $"Operation.Json(new {type}({string.Join(", ", arguments)}), {_types.Json(type)})";
    }

    private string? QueryOf(FieldTree query)
    {
        var fields = query.Children.Where(field => !IsList || field.Name != Cursor).ToList();
        var optional = fields.Where(field => !field.IsRequired).ToList();
        var packed = optional.Count > MostValues;
        if (packed)
        {
            var without = fields.Where(field => field.IsRequired).Select(field => field.Name).Append(IsList ? Cursor : "").ToList();
            var type = _types.Record(
                $"{IdName}Options", $"What \"{Entry.Title}\" can be asked for. What is null is not sent.", FieldTree.Of((YamlMapping)Entry.Node["query"]!, without), isRequest: true);
            _optional.Add(new ClientParameter("options", $"{type}?", "What to ask for; null for everything."));
        }

        var calls = new List<string>();
        foreach (var field in fields)
        {
            var (name, type) = (ParameterName(field.Name), _types.TypeOf(field.Type!));
            if (field.IsRequired)
            {
                _required.Add(new ClientParameter(name, type, ClientTypes.About(field)));
            }
            else if (!packed)
            {
                _optional.Add(new ClientParameter(name, $"{type}?", ClientTypes.About(field)));
            }

            var value = field.IsRequired ? Checked(type, name) : packed ? $"options?.{ClientTypes.PropertyName(field.Name)}" : name;
            calls.Add(Append(field, type, value));
        }

        if (IsList && query[Cursor] is not null)
        {
            calls.Add(".Add(\"cursor\", cursor)");
        }

        return calls.Count == 0 ? null : $"new QueryText(){string.Concat(calls)}.ToString()";
    }

    private static string Append(FieldTree field, string type, string value)
    {
        var name = CSharpText.Literal(field.Name);
        if (!type.StartsWith("IReadOnlyList<", StringComparison.Ordinal))
        {
            return $".Add({name}, {value})";
        }

        return field.Details?.Text("style") == "comma" ? $".AddJoined({name}, {value})"
            : field.Details?.Number("maxItems") is { } most ? $".AddAtMost({most}, {name}, {value})"
            : $".Add({name}, {value})";
    }

    private static string Checked(string type, string name) => type switch
    {
        "string" => $"Operation.RequireText({name}, nameof({name}))",
        _ when type.StartsWith("IReadOnlyList<", StringComparison.Ordinal) && !type.EndsWith('?') => $"Operation.Require({name}, nameof({name}))",
        _ => name,
    };

    private static string ParameterName(string name)
    {
        var property = ClientTypes.PropertyName(name);
        return CSharpText.Identifier(char.ToLowerInvariant(property[0]) + property[1..]);
    }

    private static string Words(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));
}
