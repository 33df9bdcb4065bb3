using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>The fields of an object as the rules list them flat, put back into the objects that they belong to.</summary>
internal sealed class FieldTree
{
    private readonly List<FieldTree> _children = [];

    private FieldTree(string name, bool isList)
    {
        Name = name;
        IsList = isList;
    }

    /// <summary>The name on the wire; empty for the whole.</summary>
    public string Name { get; }

    /// <summary>Whether the field holds a list.</summary>
    public bool IsList { get; }

    /// <summary>
    /// The type of a leaf, without the marks for required and for maybe missing; null for an object with fields of its own.
    /// </summary>
    public string? Type { get; private set; }

    /// <summary>Whether a request must have it.</summary>
    public bool IsRequired { get; private set; }

    /// <summary>The long form, which has limits and notes; null when there is none.</summary>
    public YamlMapping? Details { get; private set; }

    /// <summary>The fields in the order of the rules.</summary>
    public IReadOnlyList<FieldTree> Children => _children;

    /// <summary>The field of a name; null when there is none.</summary>
    public FieldTree? this[string name] => _children.Find(child => child.Name == name);

    /// <summary>The tree of a flat list.</summary>
    /// <param name="fields">The list.</param>
    /// <param name="without">The paths to leave out.</param>
    public static FieldTree Of(YamlMapping fields, IReadOnlyCollection<string> without)
    {
        var root = new FieldTree("", isList: false);
        foreach (var pair in fields.Pairs.Where(pair => !without.Contains(pair.Key.Value)))
        {
            root.Add(pair.Key.Value, pair.Value);
        }

        return root;
    }

    private void Add(string path, YamlNode value)
    {
        var leaf = this;

        // A urn has dots of its own.
        foreach (var part in path.StartsWith("urn:", StringComparison.Ordinal) ? [path] : path.Split('.'))
        {
            leaf = leaf.Child(part);
        }

        leaf.Details = value as YamlMapping;
        var type = leaf.Details?.Text("type") ?? ((YamlScalar)value).Value;
        leaf.IsRequired = type.EndsWith('!');
        leaf.Type = type.TrimEnd('!', '?');
    }

    private FieldTree Child(string part)
    {
        var isList = part.EndsWith("[]", StringComparison.Ordinal);
        var name = isList ? part[..^2] : part;
        if (this[name] is { } known)
        {
            return known;
        }

        var child = new FieldTree(name, isList);
        _children.Add(child);
        return child;
    }
}
