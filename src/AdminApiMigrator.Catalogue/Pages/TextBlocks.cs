using System.Collections.Immutable;

namespace AdminApiMigrator.Catalogue.Pages;

/// <summary>Cuts the saved text of a page into blocks: markup is gone, so a block is what the shape of its lines says.</summary>
internal sealed class TextBlocks
{
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly string[] _lines;
    private bool _fenced;
    private bool _blankBefore = true;
    private int _cellsBefore;

    private TextBlocks(string text) => _lines = text.Split('\n');

    public static Page Read(string text)
    {
        var reader = new TextBlocks(text);
        for (var index = 0; index < reader._lines.Length; index++)
        {
            reader.Take(index);
        }

        return new Page(null, reader._blocks.ToImmutable());
    }

    private void Take(int index)
    {
        var raw = _lines[index];
        var line = Clean(raw);
        if (line.Length == 0)
        {
            _blankBefore = true;
            _cellsBefore = 0;
            return;
        }

        if (line.StartsWith("```", StringComparison.Ordinal))
        {
            _fenced = !_fenced;
            Add(BlockKind.Code, 0, line, index);
        }
        else if (_fenced || LineShape.IsNumbered(line) || IsLineNumber(line, index))
        {
            Add(BlockKind.Code, 0, line, index);
        }
        else if (LineShape.CodeBeforeProse(line) is var code and > 0)
        {
            Add(BlockKind.Code, 0, line[..code].TrimEnd(), index);
            Prose(line[code..], raw, index);
        }
        else if (LineShape.IsRule(line))
        {
            TakeRule(line, index);
        }
        else if (LineShape.IsCode(line))
        {
            Add(BlockKind.Code, 0, line, index);
        }
        else
        {
            Prose(line, raw, index);
        }

        _blankBefore = false;
    }

    private void Prose(string line, string raw, int index)
    {
        var cells = LineShape.Cells(raw.Trim().TrimEnd('\0'));
        if (cells is not null)
        {
            // The first row of a table whose second row is a rule holds its titles.
            var isHeader = index + 1 < _lines.Length
                && _lines[index + 1].Contains("--", StringComparison.Ordinal)
                && LineShape.IsRule(_lines[index + 1].Trim());
            isHeader |= _cellsBefore == 0 && !line.Contains('/') && cells.All(cell => cell.Length is > 0 and < 40);
            _cellsBefore = cells.Length;
            _blocks.Add(new Block(BlockKind.Row, 0, string.Join(' ', cells.Where(cell => cell.Length > 0)), [index + 1])
            {
                Cells = [.. cells],
                IsHeaderRow = isHeader,
            });
        }
        else if (LineShape.MarkedHeading(line) is var level and > 0)
        {
            Add(BlockKind.Heading, level, line[level..].Trim(' ', '#'), index);
        }
        else if (LineShape.IsListItem(line, out var item))
        {
            Add(BlockKind.ListItem, LineShape.DepthOf(raw), item, index);
        }
        else if (!_blankBefore
            && _blocks.Count > 0
            && _blocks[^1] is { Kind: not (BlockKind.Code or BlockKind.Row) } before
            && before.Lines[^1] == index
            && LineShape.Continues(before.Text, line))
        {
            _blocks[^1] = before with
            {
                Kind = before.Kind == BlockKind.Heading ? BlockKind.Paragraph : before.Kind,
                Text = before.Text + " " + line,
                Lines = before.Lines.Add(index + 1),
            };
        }
        else
        {
            Add(LineShape.IsHeadingLike(line) ? BlockKind.Heading : BlockKind.Paragraph, 0, line, index);
        }
    }

    /// <summary>A rule under a line makes it a heading, unless it belongs to a table.</summary>
    private void TakeRule(string line, int index)
    {
        if (!_blankBefore
            && line[0] is '=' or '-'
            && !line.Contains('|')
            && _blocks.Count > 0
            && _blocks[^1] is { Kind: BlockKind.Heading or BlockKind.Paragraph } before
            && before.Lines[^1] == index && before.Text.Length <= LineShape.LongestHeading)
        {
            _blocks[^1] = before with { Kind = BlockKind.Heading, Level = line[0] == '=' ? 1 : 2 };
        }
    }

    private bool IsLineNumber(string line, int index) =>
        LineShape.IsNumber(line) && ((line == "1" && index + 1 < _lines.Length && _lines[index + 1].Trim() == "2")
            || (_blocks.Count > 0 && _blocks[^1].Kind == BlockKind.Code && LineShape.IsNumber(_blocks[^1].Text)
                && int.Parse(_blocks[^1].Text, System.Globalization.CultureInfo.InvariantCulture) + 1 == int.Parse(line, System.Globalization.CultureInfo.InvariantCulture)));

    private void Add(BlockKind kind, int level, string text, int index) => _blocks.Add(new Block(kind, level, text, [index + 1]));

    private static string Clean(string raw)
    {
        var kept = raw.AsSpan().ContainsAnyInRange('\u0000', '\u0008') || raw.AsSpan().ContainsAnyInRange('\u000B', '\u001F')
            ? string.Concat(raw.Select(c => char.IsControl(c) ? ' ' : c))
            : raw;
        return BlockBuilder.Fold(kept).Trim('\u200B', ' ');
    }
}
