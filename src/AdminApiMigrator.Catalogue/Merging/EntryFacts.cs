using System.Collections.Immutable;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>How a claim stands to what an entry holds.</summary>
internal enum Standing
{
    /// <summary>The entry says the same.</summary>
    Same,

    /// <summary>The entry said nothing; now it says the same.</summary>
    Filled,

    /// <summary>The entry says something else and was left as it is.</summary>
    Different,

    /// <summary>The claim names something the rules do not know.</summary>
    Unknown,
}

/// <summary>Holds claims against one entry: what is missing is filled in, what differs is left alone.</summary>
internal sealed class EntryFacts(WorkingRules rules, string id)
{
    private static readonly ImmutableArray<string> ResponseOrder = ["status", "alsoStatus", "type", "confidence", "fields"];

    private YamlMapping Node => rules.Entry(id).Node;

    private RuleText Text => rules[rules.Entry(id).Family];

    /// <summary>What the entry holds of a field, for a conflict's message.</summary>
    public string Held(Claim claim) => claim.Field switch
    {
        "status-code" => (Node["response"] as YamlMapping)?.Text("status") ?? "",
        "query" or "body" => FieldPaths.Of(rules.Schemas, Node[claim.Field] as YamlMapping).GetValueOrDefault(NameOf(claim.Value), ""),
        "response" => FieldPaths.Of(rules.Schemas, (Node["response"] as YamlMapping)?["fields"] as YamlMapping, (Node["response"] as YamlMapping)?.Text("type"))
            .GetValueOrDefault(NameOf(claim.Value), ""),
        "gone" => (Node["gone"] as YamlMapping)?.Pairs.FirstOrDefault(pair => IsTail(pair.Key.Value, Split(claim.Value).Old))?.Value is YamlScalar now ? now.Value : "",
        _ => Node[claim.Field] switch { YamlScalar scalar => scalar.Value, YamlSequence => string.Join(", ", Node.Texts(claim.Field)), _ => "" },
    };

    /// <summary>Fills a claim in, or says how it differs.</summary>
    public Standing Apply(Claim claim) => claim.Field switch
    {
        "query" or "body" => Parameter(claim.Field, claim.Value),
        "response" => ResponseField(claim.Value),
        "status-code" => StatusCode(claim.Value.Split('>')[^1]),
        "gone" => Gone(claim.Value),
        "ignored" when !RuleShapes.IsFieldPath(claim.Value) => Standing.Unknown,
        "ignored" => Listed(claim.Field, claim.Value, (_, _) => true),
        "availability" => Listed(claim.Field, claim.Value, (held, value) => value != "all" && !held.Contains("all")),
        "replacedBy" => Replacement(claim.Value),
        _ => Single(claim.Field, claim.Value),
    };

    private static (string Old, string? New) Split(string value)
    {
        var parts = value.Split('>', 2);
        return (parts[0], parts.Length == 2 ? parts[1] : null);
    }

    private static string NameOf(string value) => value.TrimEnd('!').Split(':', 2)[0];

    private static string? TypeOf(YamlNode? node) => node is YamlMapping form ? form.Text("type") : (node as YamlScalar)?.Value;

    // Pages name fields with or without what they stand in, and without the marks of lists.
    private static bool IsTail(string path, string name)
    {
        var (whole, tail) = ("." + path.Replace("[]", "", StringComparison.Ordinal), "." + name.Replace("[]", "", StringComparison.Ordinal));
        return whole.EndsWith(tail, StringComparison.Ordinal);
    }

    private static bool IsPart(string path, string name) =>
        $".{path.Replace("[]", "", StringComparison.Ordinal)}.".Contains($".{name.Replace("[]", "", StringComparison.Ordinal)}.", StringComparison.Ordinal);

    private Standing Single(string field, string value)
    {
        if (Node[field] is YamlScalar held)
        {
            return held.Value == value ? Standing.Same : Standing.Different;
        }

        Add(field, new NewText(value));
        return Standing.Filled;
    }

    private Standing Listed(string field, string value, Func<ImmutableArray<string>, string, bool> mayJoin)
    {
        var held = Node.Texts(field);
        if (held.Contains(value))
        {
            return Standing.Same;
        }

        if (!held.IsEmpty && !mayJoin(held, value))
        {
            return Standing.Different;
        }

        AddToList(field, value);
        return Standing.Filled;
    }

    private Standing Parameter(string field, string value)
    {
        var (name, isRequired) = (NameOf(value), value.EndsWith('!'));
        var type = value.TrimEnd('!').Split(':', 2) is [_, var given] ? given : null;
        if (!RuleShapes.IsFieldPath(name))
        {
            return Standing.Unknown;
        }

        if (Node[field] is YamlMapping held)
        {
            var paths = FieldPaths.Of(rules.Schemas, held);
            if (paths.TryGetValue(name, out var known))
            {
                if (known.TrimEnd('!', '?') == "any" && type is not null && held[name] is YamlScalar scalar)
                {
                    Text.Set(scalar, Known(type) + (isRequired ? "!" : ""));
                    return Standing.Filled;
                }

                return (type is null || Fits(known, type)) && (!isRequired || known.EndsWith('!')) ? Standing.Same : Standing.Different;
            }

            if (paths.Keys.Any(path => IsBelow(path, name)))
            {
                return Standing.Same;
            }
        }

        AddTo(Node[field], field, name, (type is null ? "any" : Known(type)) + (isRequired ? "!" : ""));
        return Standing.Filled;
    }

    private Standing ResponseField(string value)
    {
        var (name, type) = value.Split(':', 2) is [var path, var given] ? (path, given) : (value, null);
        var response = Node["response"] as YamlMapping;
        if (name.Length == 0)
        {
            return WholeAnswer(response, type!);
        }

        if (!RuleShapes.IsFieldPath(name))
        {
            return Standing.Unknown;
        }

        if (type is not null)
        {
            return TypedField(response, name, type);
        }

        if (Fields(response).Any(path => IsPart(path, name)))
        {
            return Standing.Same;
        }

        AddToAnswer(response, name, "any");
        return Standing.Filled;
    }

    private Standing TypedField(YamlMapping? response, string name, string type)
    {
        var paths = FieldPaths.Of(rules.Schemas, response?["fields"] as YamlMapping, response?.Text("type"));
        if (paths.TryGetValue(name, out var known))
        {
            if (known.TrimEnd('?') == "any" && (response!["fields"] as YamlMapping)?[name] is YamlScalar scalar)
            {
                Text.Set(scalar, Known(type));
                return Standing.Filled;
            }

            return Fits(known, type) ? Standing.Same : Standing.Different;
        }

        if (paths.Keys.Any(path => IsBelow(path, name)))
        {
            return Standing.Same;
        }

        if (response?.Text("type") is not null)
        {
            // A named body belongs to others, too; whether all of them have the field is a person's to say.
            return Standing.Different;
        }

        AddToAnswer(response, name, Known(type));
        return Standing.Filled;
    }

    private Standing WholeAnswer(YamlMapping? response, string type)
    {
        if (response?.Text("type") is { } held)
        {
            return Fits(held, type) || !FieldPaths.IsPlain(held) ? Standing.Same : Standing.Different;
        }

        if (response?["fields"] is not null)
        {
            return type == "object" ? Standing.Same : Standing.Different;
        }

        if (response is null)
        {
            Add("response", new NewRecord(true, [("status", new NewText("2xx")), ("type", new NewText(Known(type)))]));
        }
        else
        {
            Text.AddField(response, "type", new NewText(Known(type)), ResponseOrder);
        }

        return Standing.Filled;
    }

    private void AddToAnswer(YamlMapping? response, string name, string type)
    {
        if (response is null)
        {
            Add("response", new NewRecord(false, [("status", new NewText("2xx")), ("fields", new NewRecord(false, [(name, new NewText(type))]))]));
            return;
        }

        if (response.IsFlow)
        {
            // Braces cannot hold a name with brackets of its own.
            Text.Unfold(response);
            response = (YamlMapping)Node["response"]!;
        }

        if (response["fields"] is YamlMapping fields)
        {
            Text.AddField(fields, name, new NewText(type), []);
        }
        else
        {
            Text.AddField(response, "fields", new NewRecord(false, [(name, new NewText(type))]), ResponseOrder);
        }
    }

    private IEnumerable<string> Fields(YamlMapping? response) =>
        ((response?["fields"] as YamlMapping)?.Pairs.SelectMany(pair => Nested(pair, 0)) ?? [])
            .Concat(SchemaFields(response?.Text("type"), 0));

    private IEnumerable<string> Nested(YamlPair pair, int depth) =>
        SchemaFields(TypeOf(pair.Value), depth + 1).Select(field => $"{pair.Key.Value}.{field}").Prepend(pair.Key.Value);

    private IEnumerable<string> SchemaFields(string? type, int depth)
    {
        // A schema that names itself would go on for ever; bodies are flat enough for this depth.
        var name = type?.TrimEnd('!', '?').Replace("array<", "", StringComparison.Ordinal).TrimEnd('>');
        return name is not null && depth < 4 && rules.Schemas[name] is YamlMapping schema
            ? schema.Pairs.SelectMany(pair => Nested(pair, depth))
            : [];
    }

    private Standing StatusCode(string code)
    {
        if (Node["response"] is not YamlMapping response)
        {
            Add("response", new NewRecord(true, [("status", new NewText(code))]));
            return Standing.Filled;
        }

        var held = response.Texts("alsoStatus").Add(response.Text("status")!);
        if (held.Contains(code))
        {
            return Standing.Same;
        }

        if (held.Contains("2xx") && code[0] == '2')
        {
            // The exact status is more than "some success".
            Text.Set(response["status"]!, code);
            return Standing.Filled;
        }

        return Standing.Different;
    }

    private Standing Gone(string value)
    {
        var (old, now) = Split(value);
        if (!RuleShapes.IsFieldPath(old) || (now is not null && !RuleShapes.IsFieldPath(now)))
        {
            return Standing.Unknown;
        }

        if (Node["gone"] is YamlMapping held && held.Pairs.FirstOrDefault(pair => IsTail(pair.Key.Value, old)) is { } pair)
        {
            return now is null || IsTail(((YamlScalar)pair.Value).Value, now) ? Standing.Same : Standing.Different;
        }

        AddTo(Node["gone"], "gone", old, now ?? old);
        return Standing.Filled;
    }

    private Standing Replacement(string value)
    {
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        var isRequest = space > 0 && value[(space + 1)..].StartsWith('/');
        var meant = isRequest
            ? rules.Matching(value[..space], PathTemplate.Of(value[(space + 1)..]))
            : [.. rules.Entries.Where(entry => entry.Id != id && entry.Names.Select(Names.Key).Contains(Names.Key(value)) && entry.Status != "removed")];
        if (meant.Length != 1)
        {
            return Standing.Unknown;
        }

        var held = Node.Texts("replacedBy");
        if (held.Contains(meant[0].Id))
        {
            return Standing.Same;
        }

        if (!held.IsEmpty)
        {
            return Standing.Different;
        }

        Add("replacedBy", new NewList([meant[0].Id]));
        return Standing.Filled;
    }

    private void Add(string field, NewValue value) => Text.AddField(Node, field, value, RuleShapes.Endpoint.Order);

    private void AddToList(string field, string value)
    {
        if (Node[field] is YamlSequence list)
        {
            Text.AddItem(list, new NewText(value));
        }
        else
        {
            Add(field, new NewList([value]));
        }
    }

    private void AddTo(YamlNode? held, string field, string name, string value)
    {
        if (held is YamlMapping mapping)
        {
            Text.AddField(mapping, name, new NewText(value), []);
        }
        else
        {
            Add(field, new NewRecord(false, [(name, new NewText(value))]));
        }
    }

    // A date is a text on the wire, a body with a name is an object, and what a page names differently is the same thing under another name.
    private static bool Fits(string known, string type)
    {
        var plain = known.TrimEnd('!', '?');
        return plain == type
            || !FieldPaths.IsPlain(type)
            || (type, plain) is ("string", "date" or "date-time") or ("integer", "number")
            || (FieldPaths.Element(type) == "object" && !FieldPaths.IsPlain(plain) && IsList(type) == IsList(plain));
    }

    private static bool IsList(string type) => type.StartsWith("array<", StringComparison.Ordinal);

    private static bool IsBelow(string path, string name) =>
        path.StartsWith(name + ".", StringComparison.Ordinal) || path.StartsWith(name + "[].", StringComparison.Ordinal);

    private string Known(string type)
    {
        var element = FieldPaths.Element(type);
        var known = FieldPaths.IsPlain(element) || rules.Schemas[element] is not null ? element : "object";
        return type[..type.IndexOf(element, StringComparison.Ordinal)] + known + type[(type.IndexOf(element, StringComparison.Ordinal) + element.Length)..];
    }
}
