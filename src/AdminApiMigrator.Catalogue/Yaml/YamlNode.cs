using System.Collections.Immutable;

namespace AdminApiMigrator.Catalogue.Yaml;

/// <summary>A place in a file.</summary>
/// <param name="Offset">Characters before it.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
public readonly record struct YamlPlace(int Offset, int Line, int Column);

/// <summary>A value of a YAML file with the text it stands in.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where its last character ends; comments and blank lines after it do not belong to it.</param>
public abstract record YamlNode(YamlPlace Start, YamlPlace End)
{
    /// <summary>What it is, for messages.</summary>
    public abstract string Kind { get; }
}

/// <summary>A single value; an empty one is a key without a value.</summary>
/// <param name="Value">The text, with quotes and escapes resolved.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
public sealed record YamlScalar(string Value, YamlPlace Start, YamlPlace End) : YamlNode(Start, End)
{
    /// <inheritdoc/>
    public override string Kind => Start.Offset == End.Offset ? "nothing" : "a single value";
}

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
/// <param name="IsFlow">Whether it is written in brackets.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
public sealed record YamlSequence(ImmutableArray<YamlNode> Items, bool IsFlow, YamlPlace Start, YamlPlace End) : YamlNode(Start, End)
{
    /// <inheritdoc/>
    public override string Kind => "a list";
}

/// <summary>A mapping.</summary>
/// <param name="Pairs">Its keys and values in file order.</param>
/// <param name="IsFlow">Whether it is written in braces.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
public sealed record YamlMapping(ImmutableArray<YamlPair> Pairs, bool IsFlow, YamlPlace Start, YamlPlace End) : YamlNode(Start, End)
{
    /// <inheritdoc/>
    public override string Kind => "a mapping";

    /// <summary>The value of a key; null when the mapping lacks it.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var pair in Pairs)
            {
                if (pair.Key.Value == key)
                {
                    return pair.Value;
                }
            }

            return null;
        }
    }

    /// <summary>The single value of a key; null when the mapping lacks it.</summary>
    public string? Text(string key) => (this[key] as YamlScalar)?.Value;

    /// <summary>The single values of the list below a key; empty when the mapping lacks it.</summary>
    public ImmutableArray<string> Texts(string key) =>
        this[key] is YamlSequence list ? [.. list.Items.OfType<YamlScalar>().Select(item => item.Value)] : [];

    /// <summary>The mappings of the list below a key; empty when the mapping lacks it.</summary>
    public IEnumerable<YamlMapping> Mappings(string key) => (this[key] as YamlSequence)?.Items.OfType<YamlMapping>() ?? [];

    /// <summary>The date of a key; null when the mapping lacks it.</summary>
    public DateOnly? Date(string key) =>
        Text(key) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>The whole number of a key; null when the mapping lacks it.</summary>
    public int? Number(string key) =>
        Text(key) is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
public sealed record YamlPair(YamlScalar Key, YamlNode Value);
