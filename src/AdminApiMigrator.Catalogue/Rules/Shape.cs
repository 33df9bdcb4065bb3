using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Rules;

/// <summary>What a value may look like. The strict reader and the JSON schema both ask this one model.</summary>
internal abstract record Shape
{
    /// <summary>What is expected, as a noun phrase for messages.</summary>
    public abstract string Expected { get; }

    /// <summary>Notes every way in which a value does not have this shape.</summary>
    public abstract void Check(YamlNode node, string file, ProblemLog problems);

    /// <summary>Notes that something else stands where this shape is expected.</summary>
    protected void Mismatch(YamlNode node, string file, ProblemLog problems) =>
        problems.Add(file, node.Start, $"{node.Kind} stands where {Expected} is expected", $"write {Expected}");
}

/// <summary>A single value.</summary>
/// <param name="Means">What it is, as a noun phrase with article.</param>
/// <param name="Pattern">What its text must match; the whole of it.</param>
internal sealed record TextShape(string Means, string Pattern = @"\S(.*\S)?") : Shape
{
    private const int Shown = 60;

    // Not $, which lets a line end through, and no class such as \d, which knows the digits of every script.
    private readonly Regex _pattern = new($@"\A(?:{Pattern})\z", RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1));

    /// <inheritdoc/>
    public override string Expected => Means;

    /// <summary>Whether the text is a date that must exist.</summary>
    public bool IsDate { get; init; }

    /// <summary>Whether the text is code, which alone may have several lines.</summary>
    public bool IsCode { get; init; }

    /// <summary>The most characters of the text.</summary>
    public int Longest { get; init; } = 200;

    /// <summary>Whether a text has the shape.</summary>
    public bool Holds(string text) =>
        text.Length <= Longest && Forbidden(text) is null && _pattern.IsMatch(text) && (!IsDate || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    /// <inheritdoc/>
    public override void Check(YamlNode node, string file, ProblemLog problems)
    {
        if (node is not YamlScalar scalar || scalar.Start.Offset == scalar.End.Offset)
        {
            Mismatch(node, file, problems);
        }
        else if (!Holds(scalar.Value))
        {
            problems.Add(file, scalar.Start, $"\"{Printable(scalar.Value)}\" is not {Expected}{Reason(scalar.Value)}", $"write {Expected}");
        }
    }

    private string Reason(string text) =>
        text.Length > Longest ? $": it has {text.Length} characters, more than the {Longest} that are read"
        : Forbidden(text) is { } c ? string.Create(CultureInfo.InvariantCulture, $": it holds the character U+{(int)c:X4}")
        : "";

    // What ends a line anywhere, in YAML, C#, Markdown or a terminal; what turns the direction of text; and halves of characters.
    private char? Forbidden(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
            {
                i++;
            }
            else if (!(IsCode && c is '\n' or '\t') && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse)
            {
                return c;
            }
        }

        return null;
    }

    private static string Printable(string text) =>
        string.Concat(text.Take(Shown).Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)) + (text.Length > Shown ? "..." : "");
}

/// <summary>One of a few words.</summary>
/// <param name="Words">The words.</param>
internal sealed record WordShape(ImmutableArray<string> Words) : Shape
{
    /// <inheritdoc/>
    public override string Expected => Words.Length == 1 ? Words[0] : $"one of {string.Join(", ", Words)}";

    /// <inheritdoc/>
    public override void Check(YamlNode node, string file, ProblemLog problems)
    {
        if (node is not YamlScalar scalar || scalar.Start.Offset == scalar.End.Offset)
        {
            Mismatch(node, file, problems);
        }
        else if (!Words.Contains(scalar.Value))
        {
            problems.Add(file, scalar.Start, $"\"{scalar.Value}\" is not {Expected}", $"write {Expected}");
        }
    }
}

/// <summary>A list of values of one shape.</summary>
/// <param name="Item">The shape of an item.</param>
internal sealed record ListShape(Shape Item) : Shape
{
    /// <inheritdoc/>
    public override string Expected => "a list";

    /// <inheritdoc/>
    public override void Check(YamlNode node, string file, ProblemLog problems)
    {
        if (node is not YamlSequence list)
        {
            Mismatch(node, file, problems);
            return;
        }

        foreach (var item in list.Items)
        {
            Item.Check(item, file, problems);
        }
    }
}

/// <summary>A mapping from names of one shape to values of one shape.</summary>
/// <param name="Key">The shape of a name.</param>
/// <param name="Value">The shape of a value.</param>
internal sealed record NamesShape(TextShape Key, Shape Value) : Shape
{
    /// <inheritdoc/>
    public override string Expected => "a mapping";

    /// <inheritdoc/>
    public override void Check(YamlNode node, string file, ProblemLog problems)
    {
        if (node is not YamlMapping mapping)
        {
            Mismatch(node, file, problems);
            return;
        }

        foreach (var pair in mapping.Pairs)
        {
            Key.Check(pair.Key, file, problems);
            Value.Check(pair.Value, file, problems);
        }
    }
}

/// <summary>A field of a record.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Value">The shape of its value.</param>
/// <param name="Means">What it says, one sentence without a final period.</param>
/// <param name="Required">Whether it must be there.</param>
internal sealed record Field(string Name, Shape Value, string Means, bool Required = false);

/// <summary>A mapping whose keys are known; their order here is the order in which they are written.</summary>
/// <param name="Name">What the record is, as a noun phrase with article.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record RecordShape(string Name, ImmutableArray<Field> Fields) : Shape
{
    /// <inheritdoc/>
    public override string Expected => $"{Name} (a mapping of {string.Join(", ", Fields.Where(f => f.Required).Select(f => f.Name))})";

    /// <summary>The keys in the order in which they are written.</summary>
    public ImmutableArray<string> Order { get; } = [.. Fields.Select(field => field.Name)];

    /// <inheritdoc/>
    public override void Check(YamlNode node, string file, ProblemLog problems)
    {
        if (node is not YamlMapping mapping)
        {
            Mismatch(node, file, problems);
            return;
        }

        foreach (var pair in mapping.Pairs)
        {
            if (Fields.FirstOrDefault(f => f.Name == pair.Key.Value) is { } field)
            {
                field.Value.Check(pair.Value, file, problems);
            }
            else
            {
                problems.Add(file, pair.Key.Start, $"{Name} has no field {pair.Key.Value}", $"use one of {string.Join(", ", Order)}");
            }
        }

        foreach (var field in Fields)
        {
            if (field.Required && mapping[field.Name] is null)
            {
                problems.Add(file, mapping.Start, $"{Name} lacks {field.Name}", $"add it: {field.Means}");
            }
        }
    }
}

/// <summary>A short form in one value, or the long form with all fields.</summary>
/// <param name="Short">The short form.</param>
/// <param name="Long">The long form.</param>
internal sealed record EitherShape(TextShape Short, RecordShape Long) : Shape
{
    /// <inheritdoc/>
    public override string Expected => $"{Short.Expected} or {Long.Expected}";

    /// <inheritdoc/>
    public override void Check(YamlNode node, string file, ProblemLog problems)
    {
        if (node is YamlMapping)
        {
            Long.Check(node, file, problems);
        }
        else
        {
            Short.Check(node, file, problems);
        }
    }
}
