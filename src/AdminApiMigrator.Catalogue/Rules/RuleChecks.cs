using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Rules;

/// <summary>What must hold between the parts of the rules, once each part has its shape.</summary>
internal sealed class RuleChecks(RuleSet rules, ProblemLog problems)
{
    /// <summary>What a diagnostic needs once a release reports it: the compiler shows the first two, its page the third.</summary>
    private static readonly string[] ShippedFields = ["constant", "message", "example"];

    /// <summary>What the vocabulary of the service is made from.</summary>
    private static readonly string[] AdminFields = ["hosts", "written", "common"];

    /// <summary>Notes everything that does not fit together.</summary>
    public void Run()
    {
        Admin();
        Families();
        var documents = Unique("documents.yaml", rules.Documents, "document");
        _ = Unique("platform.yaml", rules.PlatformFacts, "fact");
        var ids = Unique(rules.Entries.Select(entry => (entry.File, entry.Node)), "endpoint");
        foreach (var entry in rules.Entries)
        {
            Place(entry);
            Life(entry);
            References(entry.File, entry.Node, "replacedBy", ids, "endpoint");
            EvidenceOf(entry.File, entry.Node, documents, RuleShapes.Endpoint);
            Bodies(entry);
            TranslationOf(entry);
            FormerAnswers(entry);
        }

        Collisions();
        ClientNames();
        foreach (var (name, fields) in rules.Schemas.Pairs.Select(pair => (pair.Key.Value, (YamlMapping)pair.Value)))
        {
            Types("schemas.yaml", fields);
        }

        foreach (var fact in rules.PlatformFacts)
        {
            Value(fact);
            EvidenceOf("platform.yaml", fact, documents, RuleShapes.PlatformFact);
        }

        foreach (var document in rules.Documents)
        {
            HashOnlyForPages("documents.yaml", document, DocumentKinds.CanBeImported(document.Text("kind")));
        }

        foreach (var statement in rules.Statements)
        {
            References("statements.yaml", statement, "document", documents.Keys.ToHashSet(), "document");
        }

        Diagnostics(ids);
    }

    private void ClientNames()
    {
        var taken = new Dictionary<string, Entry>();

        // A removed operation and its successor may share a name until somebody says how one becomes the other; a page must still be
        // imported.
        foreach (var entry in rules.Entries.Where(entry => entry.Translation is null && entry.Status is not ("removed" or "disabled")))
        {
            var call = ClientMethods.CallOf(rules, entry);
            if (!taken.TryAdd(call, entry))
            {
                var first = taken[call];
                problems.Add(
                    entry.File, entry.Node["id"]!.Start, $"{call} of the typed client is {first.Id} at {first.File} line {first.Node.Start.Line} already", "give one of them a method of another name");
            }
        }
    }

    private Dictionary<string, YamlMapping> Unique(string file, IEnumerable<YamlMapping> nodes, string what)
    {
        _ = Unique(nodes.Select(node => (file, node)), what);
        return nodes.GroupBy(node => node.Text("id")!).ToDictionary(group => group.Key, group => group.First());
    }

    private HashSet<string> Unique(IEnumerable<(string File, YamlMapping Node)> nodes, string what)
    {
        var seen = new Dictionary<string, (string File, YamlMapping Node)>();
        foreach (var (file, node) in nodes)
        {
            var id = node.Text("id")!;
            if (!seen.TryAdd(id, (file, node)))
            {
                var first = seen[id];
                problems.Add(
                    file,
                    node["id"]!.Start,
                    $"the id {id} belongs to another {what} at {first.File} line {first.Node.Start.Line}",
                    "give one of them another id, or merge them");
            }
        }

        return [.. seen.Keys];
    }

    private void Admin()
    {
        var admin = rules.Services.Services.FirstOrDefault(service => service.Text("id") == "admin");
        foreach (var field in AdminFields.Where(field => admin?[field] is null))
        {
            var place = (admin ?? rules.Files["services"].Root).Start;
            problems.Add(
                "services.yaml",
                place,
                $"the service admin has no {field}",
                $"add the service admin with {field}: what a file is searched for is made from them");
        }

        if (admin is not null && admin["hosts"] is not null && admin.Mappings("hosts").All(static host => host["prefix"] is not null))
        {
            problems.Add(
                "services.yaml",
                admin["hosts"]!.Start,
                "the service admin has no host that serves its paths as they are",
                "add a host without a prefix: texts are made into whole URLs with it");
        }
    }

    private void Families()
    {
        var known = rules.Services.Families.Select(family => family.Name).ToHashSet();
        foreach (var file in rules.Files.Values.Where(file => !RuleReader.Needed.Contains(file.Name) && !known.Contains(file.Name)))
        {
            problems.Add(
                file.Label,
                file.Root.Start,
                $"no family is named {file.Name}",
                "add it to the families of services.yaml, or rename the file");
        }
    }

    private void Place(Entry entry)
    {
        var family = rules.Services.FamilyOf(entry.Path);
        if (family?.Name != entry.Family)
        {
            problems.Add(
                entry.File,
                entry.Node["request"]!.Start,
                $"the path {entry.Path} belongs to {(family is null ? "no family" : $"the family {family.Name}")}",
                family is null ? "add a family for it to services.yaml" : $"move the endpoint to {family.Name}.yaml, or change the paths of the families in services.yaml");
        }

        foreach (var name in entry.Path.Parameters.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            problems.Add(
                entry.File,
                entry.Node["request"]!.Start,
                $"the parameter {name} stands twice in the path",
                "give each its own name");
        }
    }

    private void Life(Entry entry)
    {
        var (status, removedOn) = (entry.Status, entry.Node["removedOn"]);
        if (status is "current" or "disabled" && removedOn is not null)
        {
            problems.Add(
                entry.File,
                removedOn.Start,
                $"{entry.Id} is {status} and has a last day",
                "make it deprecated or removed, or take removedOn out");
        }

        if (entry.ReplacedBy.Contains(entry.Id))
        {
            problems.Add(entry.File, entry.Node["replacedBy"]!.Start, $"{entry.Id} replaces itself", "name another endpoint");
        }
    }

    private void FormerAnswers(Entry entry)
    {
        var gone = (entry.Node["gone"] as YamlMapping)?.Pairs.Select(pair => pair.Key.Value).ToHashSet() ?? [];
        foreach (var former in entry.Node.Mappings("formerly"))
        {
            References(entry.File, former, "fields", gone, "field under gone called");
        }
    }

    private void References(string file, YamlMapping node, string field, HashSet<string> known, string what)
    {
        var named = node[field] switch
        {
            YamlSequence list => list.Items.OfType<YamlScalar>(),
            YamlScalar one => [one],
            _ => [],
        };
        foreach (var name in named.Where(name => !known.Contains(name.Value)))
        {
            problems.Add(file, name.Start, $"there is no {what} {name.Value}", $"correct it, or add the {what}");
        }
    }

    private void EvidenceOf(string file, YamlMapping node, Dictionary<string, YamlMapping> documents, RecordShape owner)
    {
        var list = (YamlSequence)node["evidence"]!;
        if (list.Items.IsEmpty)
        {
            problems.Add(file, list.Start, "there is no evidence", "say which document it was read from");
        }

        var seen = new HashSet<(string, string?)>();
        foreach (var item in list.Items.Cast<YamlMapping>())
        {
            References(file, item, "document", [.. documents.Keys], "document");
            var id = item.Text("document")!;
            if (!seen.Add((id, item.Text("entry"))))
            {
                problems.Add(file, item.Start, $"{id} is named twice for the same entry", "merge the two");
            }

            foreach (var name in (item["for"] as YamlSequence)?.Items.Concat((item["overruled"] as YamlSequence)?.Items ?? []) ?? [])
            {
                if (!owner.Order.Contains(((YamlScalar)name).Value))
                {
                    problems.Add(file, name.Start, $"{owner.Name} has no field {((YamlScalar)name).Value}", "name fields of the entry");
                }
            }

            if (documents.TryGetValue(id, out var document))
            {
                HashOnlyForPages(file, item, DocumentKinds.CanBeImported(document.Text("kind")));
            }
        }
    }

    private void Value(YamlMapping fact)
    {
        if (fact["value"] is YamlScalar value && RuleShapes.ValueOf(fact.Text("kind")!) is { } shape && !shape.Holds(value.Value))
        {
            problems.Add("platform.yaml", value.Start, $"\"{value.Value}\" is not {shape.Expected}", $"write {shape.Expected}");
        }

        if (fact["status"] is YamlScalar { Value: "2xx" } status)
        {
            problems.Add("platform.yaml", status.Start, "2xx is no status of a refusal", "write the status itself");
        }
    }

    private void HashOnlyForPages(string file, YamlMapping node, bool isPage)
    {
        if (isPage && node["hash"] is null)
        {
            problems.Add(file, node.Start, "a page or an OpenAPI document needs the hash of what it says", "import it, which adds the hash");
        }
        else if (!isPage && node["hash"] is { } hash)
        {
            problems.Add(file, hash.Start, "only pages and OpenAPI documents have hashes", "take the hash out, or make the document one of them");
        }
    }

    private void Bodies(Entry entry)
    {
        foreach (var field in new[] { "query", "body" })
        {
            Types(entry.File, entry.Node[field] as YamlMapping);
        }

        if (entry.Node["response"] is YamlMapping response)
        {
            if (response.Text("type") != "none")
            {
                Type(entry.File, response["type"]);
            }

            Types(entry.File, response["fields"] as YamlMapping);
        }

        if (entry.Node["errors"] is YamlMapping errors)
        {
            var known = (YamlMapping)rules.Files["errors"].Root["codes"]!;
            foreach (var code in errors.Pairs.SelectMany(pair => ((YamlSequence)pair.Value).Items.OfType<YamlScalar>()))
            {
                if (known[code.Value] is null)
                {
                    problems.Add(entry.File, code.Start, $"there is no error code {code.Value}", "correct it, or add it to errors.yaml");
                }
            }
        }
    }

    private void Types(string file, YamlMapping? fields)
    {
        foreach (var pair in fields?.Pairs ?? [])
        {
            Type(file, pair.Value is YamlMapping form ? form["type"] : pair.Value);
        }
    }

    private void Type(string file, YamlNode? node)
    {
        if (node is YamlScalar { Value: var text })
        {
            var element = FieldPaths.Element(text.TrimEnd('!', '?'));
            if (!FieldPaths.IsPlain(element) && rules.Schemas[element] is null)
            {
                problems.Add(file, node.Start, $"there is no type {element}", $"use one of {string.Join(", ", FieldPaths.Plain)} or a list of them, or add it to schemas.yaml");
            }
        }
    }

    private void TranslationOf(Entry entry)
    {
        if (entry.Translation is not { } translation)
        {
            return;
        }

        if (entry.Status != "removed")
        {
            problems.Add(
                entry.File,
                translation.Start,
                $"{entry.Id} is {entry.Status} and has a translation",
                "only calls of removed endpoints are translated");
        }

        if (translation["call"] is { } call != translation["arguments"] is { } arguments)
        {
            problems.Add(entry.File, translation.Start, "a typed call and its arguments go together", "add the one that is missing");
        }

        var body = entry.Node["body"] as YamlMapping;
        foreach (var argument in (translation["arguments"] as YamlSequence)?.Items.Cast<YamlScalar>() ?? [])
        {
            var name = argument.Value.TrimEnd('?');
            var known = name.StartsWith("body.", StringComparison.Ordinal)
                ? body?[name[5..]] is not null
                : entry.Path.Parameters.Contains(name);
            if (!known)
            {
                problems.Add(
                    entry.File,
                    argument.Start,
                    $"the request has no {name}",
                    "name a path parameter, or a field of the body after \"body.\"");
            }
        }

        foreach (var refusal in translation.Mappings("refused"))
        {
            if (body?[refusal.Text("field")!] is null)
            {
                problems.Add(
                    entry.File,
                    refusal["field"]!.Start,
                    $"the body has no field {refusal.Text("field")}",
                    "name a field of the body");
            }
        }
    }

    private void Collisions()
    {
        var seen = new Dictionary<(string, string, string), Entry>();
        foreach (var entry in rules.Entries)
        {
            foreach (var template in rules.Services.Templates(entry.Service, entry.Path))
            {
                if (!seen.TryAdd((entry.Service, entry.Method, template.Form), entry))
                {
                    var other = seen[(entry.Service, entry.Method, template.Form)];
                    problems.Add(
                        entry.File,
                        entry.Node["request"]!.Start,
                        $"{entry.Method} {template} matches the same requests as {other.Id} at {other.File} line {other.Node.Start.Line}",
                        "merge the two, or correct one of the paths");
                }
            }
        }
    }

    private void Diagnostics(HashSet<string> endpoints)
    {
        var options = rules.Options.Select(option => option.Text("name")!).ToHashSet();
        _ = Unique("diagnostics.yaml", rules.Diagnostics, "diagnostic");
        foreach (var second in rules.Diagnostics.Where(node => node["constant"] is not null).GroupBy(node => node.Text("constant")).SelectMany(group => group.Skip(1)))
        {
            problems.Add(
                "diagnostics.yaml",
                second["constant"]!.Start,
                $"the constant {second.Text("constant")} belongs to another diagnostic",
                "give it another name");
        }

        foreach (var diagnostic in rules.Diagnostics)
        {
            References("diagnostics.yaml", diagnostic, "options", options, "option");
            References("diagnostics.yaml", diagnostic, "endpoints", endpoints, "endpoint");
            foreach (var field in diagnostic["since"] is null ? [] : ShippedFields.Where(field => diagnostic[field] is null))
            {
                problems.Add(
                    "diagnostics.yaml",
                    diagnostic["since"]!.Start,
                    $"{diagnostic.Text("id")} is shipped and has no {field}",
                    $"add {field}, or take since out");
            }
        }
    }
}
