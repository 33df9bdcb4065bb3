using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>A value that is about to be written into a file of rules.</summary>
internal abstract record NewValue
{
    /// <summary>The value in brackets and braces, on one line.</summary>
    public abstract string Flow();

    /// <summary>The lines of the value after its key or dash, each further one with the indentation put in front.</summary>
    public virtual string Block(string indent, string newLine) => " " + Flow();
}

/// <summary>A single value.</summary>
internal sealed record NewText(string Value) : NewValue
{
    /// <inheritdoc/>
    public override string Flow() => Plain(Value, ",[]{}") ? Value : Quoted(Value);

    /// <inheritdoc/>
    public override string Block(string indent, string newLine) => " " + (Plain(Value, "") ? Value : Quoted(Value));

    private static bool Plain(string text, string forbidden) =>
        text.Length > 0
        && !text.Any(c => NeedsEscape(c) || forbidden.Contains(c, StringComparison.Ordinal))
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[^1])
        && !"-?:,[]{}#&*!|>'\"%@`".Contains(text[0], StringComparison.Ordinal)
        && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal);

    // Everything that a reader of YAML may take for the end of a line, or not take at all.
    private static bool NeedsEscape(char c) =>
        char.GetUnicodeCategory(
            c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || c is '\ufffe' or '\uffff' or '\u00a0';

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                _ when NeedsEscape(c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}

/// <summary>A list; one of records gets a line for each.</summary>
internal sealed record NewList(ImmutableArray<NewValue> Items) : NewValue
{
    public NewList(IEnumerable<string> texts)
        : this([.. texts.Select(text => new NewText(text))])
    {
    }

    /// <inheritdoc/>
    public override string Flow() => $"[{string.Join(", ", Items.Select(item => item.Flow()))}]";

    /// <inheritdoc/>
    public override string Block(string indent, string newLine) =>
        Items.Any(item => item is NewRecord)
            ? string.Concat(Items.Select(item => $"{newLine}{indent}-{item.Block(indent + "  ", newLine)}"))
            : base.Block(indent, newLine);
}

/// <summary>A mapping, on one line or with a line for each field.</summary>
internal sealed record NewRecord(bool OnOneLine, ImmutableArray<(string Key, NewValue Value)> Fields) : NewValue
{
    /// <inheritdoc/>
    public override string Flow() =>
        Fields.IsEmpty ? "{}"
            : $"{{ {string.Join(", ", Fields.Select(field => $"{new NewText(field.Key).Flow()}: {field.Value.Flow()}"))} }}";

    /// <inheritdoc/>
    public override string Block(string indent, string newLine) =>
        OnOneLine ? base.Block(indent, newLine) : newLine + Lines(indent, newLine);

    /// <summary>The fields, each on its line, the first without indentation when it follows a dash.</summary>
    public string Lines(string indent, string newLine, bool afterDash = false)
    {
        var lines = Fields.Select(field =>
            $"{new NewText(field.Key).Block("", newLine).TrimStart()}:{field.Value.Block(indent + "  ", newLine)}");
        return (afterDash ? "" : indent) + string.Join(newLine + indent, lines);
    }
}
