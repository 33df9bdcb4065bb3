using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.HouseRules.Tests.Shapes;

/// <summary>The shape of one part of an operation as the rules hold it, flat, with named bodies looked into.</summary>
internal sealed class RuleShape
{
    private readonly RuleSet _rules;

    private RuleShape(RuleSet rules) => _rules = rules;

    /// <summary>The fields by their path.</summary>
    public Dictionary<string, (string Type, IReadOnlyCollection<string> Values)> Fields { get; } = [];

    /// <summary>The shape of query, body or answer.</summary>
    public static RuleShape Of(RuleSet rules, Entry entry, string part)
    {
        var shape = new RuleShape(rules);
        var owner = part.StartsWith("answer") ? entry.Node["response"] as YamlMapping : entry.Node;
        shape.Add("", owner?[part.StartsWith("answer") ? "fields" : part] as YamlMapping, []);
        if (part.StartsWith("answer") && owner?.Text("type") is { } type)
        {
            shape.Add("", type, [], []);
        }

        return shape;
    }

    /// <summary>Whether a type is that of a source, where a source knows an object but no name for it.</summary>
    public bool Is(string type, string source) =>
        type == source || (source.Replace("object", "") is var around && around != source && _rules.Schemas[type.Replace("array<", "").TrimEnd('>')] is not null
            && type.StartsWith(source.Split("object")[0]));

    private void Add(string path, YamlMapping? fields, string[] open)
    {
        foreach (var pair in fields?.Pairs ?? [])
        {
            var form = pair.Value as YamlMapping;
            Add(path.Length == 0 ? pair.Key.Value : $"{path}.{pair.Key.Value}", form?.Text("type") ?? ((YamlScalar)pair.Value).Value, form?.Texts("values") ?? [], open);
        }
    }

    private void Add(string path, string type, IReadOnlyCollection<string> values, string[] open)
    {
        var name = type.TrimEnd('!', '?');
        var (element, place) = name.StartsWith("array<") ? (name[6..^1], path + "[]") : (name, path);
        if (_rules.Schemas[element] is YamlMapping schema && !open.Contains(element))
        {
            Add(place, schema, [.. open, element]);
        }
        else
        {
            Fields[path] = (type.TrimEnd('?'), values);
        }
    }
}
