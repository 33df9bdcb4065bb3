using System.Collections.Immutable;

namespace AdminApiMigrator.Catalogue.Pages;

/// <summary>
/// One table of an HTML page while it is read: cells that span rows are repeated in each, so that every row can be read alone.
/// </summary>
internal sealed class HtmlTable
{
    private readonly List<(List<Cell> Cells, List<Block> Adopted)> _rows = [];
    private readonly Dictionary<int, (Cell Cell, int Left)> _carried = [];
    private Dictionary<int, (Cell Cell, int Left)> _due = [];
    private List<Cell>? _row;
    private (bool IsHeader, int Rows, int Columns)? _cell;
    private List<Block> _adopted = [];

    public bool InCell => _cell is not null;

    public void StartRow()
    {
        _row = [];
        _adopted = [];
        _rows.Add((_row, _adopted));
        _due = new Dictionary<int, (Cell Cell, int Left)>(_carried);
        _carried.Clear();
        Carry();
    }

    public void StartCell(bool isHeader, int rows, int columns)
    {
        if (_row is null)
        {
            StartRow();
        }

        _cell = (isHeader, rows, columns);
    }

    public void EndCell(string text, ImmutableArray<int> lines)
    {
        var (isHeader, rows, columns) = _cell!.Value;
        _cell = null;
        var cell = new Cell(text, lines, isHeader);
        if (rows > 1)
        {
            _carried[_row!.Count] = (cell with { Lines = [] }, rows - 1);
        }

        _row!.Add(cell);
        for (var more = 1; more < columns; more++)
        {
            _row.Add(new Cell("", [], isHeader));
        }

        Carry();
    }

    /// <summary>Takes the rows of a table that stands inside the present cell.</summary>
    public void Adopt(HtmlTable inner) => _adopted.AddRange(inner.Rows(isNavigation: false));

    public IEnumerable<Block> Rows(bool isNavigation)
    {
        foreach (var (cells, adopted) in _rows)
        {
            var lines = cells.SelectMany(cell => cell.Lines).Distinct().Order().ToImmutableArray();
            if (!lines.IsEmpty)
            {
                yield return new Block(BlockKind.Row, 0, string.Join(' ', cells.Select(cell => cell.Text).Where(text => text.Length > 0)), lines)
                {
                    Cells = [.. cells.Select(cell => cell.Text)],
                    IsHeaderRow = cells.All(cell => cell.IsHeader),
                    IsNavigation = isNavigation,
                };
            }

            foreach (var block in adopted)
            {
                yield return block;
            }
        }
    }

    private void Carry()
    {
        while (_due.Remove(_row!.Count, out var due))
        {
            if (due.Left > 1)
            {
                _carried[_row.Count] = (due.Cell, due.Left - 1);
            }

            _row.Add(due.Cell);
        }
    }

    private sealed record Cell(string Text, ImmutableArray<int> Lines, bool IsHeader);
}
