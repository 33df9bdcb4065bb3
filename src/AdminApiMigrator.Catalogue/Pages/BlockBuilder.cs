using System.Collections.Immutable;
using System.Text;

namespace AdminApiMigrator.Catalogue.Pages;

/// <summary>Gathers text and its lines until a block is complete.</summary>
internal sealed class BlockBuilder
{
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly StringBuilder _text = new();
    private readonly SortedSet<int> _lines = [];
    private readonly List<string> _cells = [];
    private bool _allBold = true;

    /// <summary>Adds text that starts on a line; a line of 0 marks mere space.</summary>
    public void Add(string text, int line, bool isBold, bool isCode)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                _text.Append(isCode && c == '\n' ? '\n' : ' ');
                line += c == '\n' ? 1 : 0;
            }
            else if (!char.IsControl(c) && c is not '\u200B' and not '\u00AD')
            {
                _text.Append(c);
                _lines.Add(line);
                _allBold &= isBold;
            }
        }
    }

    public void Append(Block block) => _blocks.Add(block);

    public bool HasText => _lines.Count > 0;

    public string PeekText() => Fold(_text.ToString());

    /// <summary>Ends the first cell of a row.</summary>
    public void MarkCell()
    {
        _cells.Add(PeekText());
        _text.Clear();
    }

    public (string Text, ImmutableArray<int> Lines) TakeCell()
    {
        var taken = (PeekText(), _lines.ToImmutableArray());
        Reset();
        return taken;
    }

    public void Flush(BlockKind kind, int level, bool isNavigation)
    {
        var text = PeekText();
        if (text.Length > 0)
        {
            // A paragraph in bold from end to end is how editors without heading styles write one.
            var isHeading = kind == BlockKind.Paragraph && _allBold && LineShape.IsHeadingLike(text);
            _blocks.Add(new Block(isHeading ? BlockKind.Heading : kind, level, text, [.. _lines]) { IsNavigation = isNavigation });
        }

        Reset();
    }

    public void FlushRow(bool isHeader, bool isNavigation)
    {
        MarkCell();
        var text = string.Join(' ', _cells.Where(cell => cell.Length > 0));
        if (text.Length > 0)
        {
            _blocks.Add(new Block(BlockKind.Row, 0, text, [.. _lines]) { Cells = [.. _cells], IsHeaderRow = isHeader, IsNavigation = isNavigation });
        }

        Reset();
    }

    public ImmutableArray<Block> ToImmutable() => _blocks.ToImmutable();

    /// <summary>Folds white space into single spaces.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                folded.Append(c);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    private void Reset()
    {
        _text.Clear();
        _lines.Clear();
        _cells.Clear();
        _allBold = true;
    }
}
