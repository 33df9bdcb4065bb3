using System.Collections.Immutable;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>
/// The text of a file of rules while facts are added to it. Every change is spliced in at the place of a value, so comments, order and
/// all other bytes stay; the tree is read again after each change, so places are always true.
/// </summary>
internal sealed class RuleText
{
    private readonly string _newLine;

    public RuleText(string name, string text)
    {
        Name = name;
        var first = text.IndexOf('\n', StringComparison.Ordinal);
        _newLine = first > 0 && text[first - 1] == '\r' ? "\r\n" : "\n";
        Text = text;
        Root = Read(text);
    }

    /// <summary>The name without extension.</summary>
    public string Name { get; }

    /// <summary>The text as it is now.</summary>
    public string Text { get; private set; }

    /// <summary>The tree of the text as it is now.</summary>
    public YamlMapping Root { get; private set; }

    /// <summary>Puts a text in place of a single value.</summary>
    public void Set(YamlNode scalar, string value) =>
        Splice(scalar.Start.Offset, scalar.End.Offset, new NewText(value).Flow());

    /// <summary>Adds a field to a mapping, after the last of the fields that go before it.</summary>
    public void AddField(YamlMapping mapping, string key, NewValue value, ImmutableArray<string> order)
    {
        var rank = order.IndexOf(key);
        var before = rank < 0 ? mapping.Pairs.LastOrDefault() : mapping.Pairs.LastOrDefault(pair =>
            order.IndexOf(pair.Key.Value) < rank) ?? mapping.Pairs.FirstOrDefault();
        if (mapping.IsFlow)
        {
            var field = new NewRecord(true, [(key, value)]).Flow()[2..^2];
            if (before is null)
            {
                Splice(mapping.Start.Offset, mapping.End.Offset, $"{{ {field} }}");
            }
            else
            {
                Splice(before.Value.End.Offset, before.Value.End.Offset, $", {field}");
            }
        }
        else
        {
            var indent = new string(' ', mapping.Start.Column - 1);
            InsertLines(before!.Value.End.Offset, new NewRecord(false, [(key, value)]).Lines(indent, _newLine));
        }
    }

    /// <summary>Writes a mapping that stands in braces one field a line.</summary>
    public void Unfold(YamlMapping mapping)
    {
        var line = Text.LastIndexOf('\n', mapping.Start.Offset - 1) + 1;
        var indent = new string(' ', Text[line..].TakeWhile(c => c == ' ').Count() + 2);
        var fields = mapping.Pairs.Select(pair => $"{_newLine}{indent}{pair.Key.Value}: {Text[pair.Value.Start.Offset..pair.Value.End.Offset]}");
        Splice(mapping.Start.Offset - 1, mapping.End.Offset, string.Concat(fields));
    }

    /// <summary>Adds an item to a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="value">The item.</param>
    /// <param name="separated">Whether an empty line goes before it.</param>
    public void AddItem(YamlSequence list, NewValue value, bool separated = false)
    {
        if (!list.IsFlow)
        {
            InsertLines(list.Items[^1].End.Offset, (separated ? _newLine : "") + Item(new string(' ', list.Start.Column - 1), value));
        }
        else if (!list.Items.IsEmpty)
        {
            Splice(list.Items[^1].End.Offset, list.Items[^1].End.Offset, $", {value.Flow()}");
        }
        else if (value is NewRecord)
        {
            // "key: []" becomes "key:" with the item below it.
            var start = list.Start.Offset;
            while (Text[start - 1] == ' ')
            {
                start--;
            }

            var line = Text.LastIndexOf('\n', start - 1) + 1;
            var indent = Text[line..].TakeWhile(c => c == ' ').Count() + 2;
            Splice(start, list.End.Offset, _newLine + Item(new string(' ', indent), value));
        }
        else
        {
            Splice(list.Start.Offset, list.End.Offset, $"[{value.Flow()}]");
        }
    }

    private static YamlMapping Read(string text)
    {
        var problems = new ProblemLog();
        return YamlTree.Parse("", text, problems) as YamlMapping
            ?? throw new InvalidOperationException(
                $"A file that was read, or written by a merge, is no mapping: {problems.Problems.FirstOrDefault()?.Message}.");
    }

    private string Item(string indent, NewValue value) =>
        value is NewRecord { OnOneLine: false } record
            ? $"{indent}- {record.Lines(indent + "  ", _newLine, afterDash: true)}"
            : $"{indent}-{value.Block(indent + "  ", _newLine)}";

    private void InsertLines(int after, string lines)
    {
        // A block scalar ends where the next line starts.
        var end = Text.IndexOf('\n', after > 0 && Text[after - 1] == '\n' ? after - 1 : after);
        if (end < 0)
        {
            Splice(Text.Length, Text.Length, _newLine + lines + _newLine);
        }
        else
        {
            Splice(end + 1, end + 1, lines + _newLine);
        }
    }

    private void Splice(int start, int end, string text)
    {
        Text = string.Concat(Text.AsSpan(0, start), text, Text.AsSpan(end));
        Root = Read(Text);
    }
}
