using System.Collections.Immutable;

namespace AdminApiMigrator.Catalogue.Import;

/// <summary>A row of a table that names an operation.</summary>
/// <param name="Item">The operation.</param>
/// <param name="Notes">Cells that say more about it.</param>
/// <param name="ImpliedKind">The kind that a column's title gives, such as Last day.</param>
internal sealed record RowReading(ItemReading Item, IReadOnlyList<string> Notes, StatementKind? ImpliedKind)
{
    /// <summary>Reads a row whatever the order of its columns: each cell is taken for what it holds. Null when it names no
    /// request.</summary>
    public static RowReading? Read(ImmutableArray<string> cells, TableColumns columns)
    {
        var methods = new List<string>();
        var requests = new List<(RequestMention Request, int Column, bool IsReplacement)>();
        var notes = new List<string>();
        string? title = null;
        StatementKind? kind = null;
        StatementKind? implied = null;
        DateMention? date = null;
        for (var column = 0; column < cells.Length; column++)
        {
            var cell = cells[column];
            if (cell.Length == 0)
            {
                continue;
            }

            if (RequestText.BareMethod(cell) is { } method)
            {
                methods.Add(method);
                continue;
            }

            var clause = Clause.Mask(cell);
            if (clause.Requests.Count > 0)
            {
                requests.AddRange(RequestRoles.Of(clause).Select(entry =>
                    (entry.Request, column, columns.IsReplacement(column) || entry.Role == RequestRole.Replacement)));
                kind ??= Wording.Claims(clause.Text) is [var stated, ..] ? stated.Kind : null;
                date ??= DateText.Find(clause.Text).FirstOrDefault();
                title ??= clause.WithoutRequests() is { Length: > 2 and < 100 } beside
                    && OperationNames.StartsWithVerb(beside) ? beside : null;
                continue;
            }

            if (Wording.KindOfLabel(cell) is { } label)
            {
                kind ??= label;
            }
            else if (DateText.Find(columns.TitleOf(column) + " " + cell) is [var first, ..] && (cell.Length < 40 || columns.IsDate(column)))
            {
                var says = Wording.Claims(columns.TitleOf(column)) is [var claim, ..] ? claim.Kind
                    : Wording.Claims(cell) is [var own, ..] ? own.Kind
                    : columns.IsDate(column) ? StatementKind.Removed : (StatementKind?)null;
                if (date is null || (says == StatementKind.Removed && implied != StatementKind.Removed))
                {
                    // Of two dates the one of the end counts.
                    (date, implied) = (first, says);
                }
            }
            else if (columns.IsNote(column) || cell.Length > 110)
            {
                notes.Add(cell);
                kind ??= Wording.Claims(
                    cell) is [{ Kind: StatementKind.Removed or StatementKind.Deprecated or StatementKind.Unchanged } said, ..] ? said.Kind
                        : null;
            }
            else if (columns.IsReplacement(column))
            {
                notes.Add(cell);
            }
            else if (title is null && (columns.Titles.IsEmpty || columns.IsName(column) || OperationNames.StartsWithVerb(cell)))
            {
                title = cell;
            }
            else
            {
                notes.Add(cell);
            }
        }

        if (requests.Count == 0)
        {
            return null;
        }

        // Method cells belong to the paths without one, in order; a single method to all of them.
        var next = 0;
        for (var index = 0; index < requests.Count && methods.Count > 0; index++)
        {
            if (requests[index].Request.Method is null)
            {
                requests[index] = requests[index] with
                {
                    Request = requests[index].Request with
                    {
                        Method = methods[Math.Min(next,
                    methods.Count - 1)]
                    }
                };
                next++;
            }
        }

        var subjects = requests.Where(entry => !entry.IsReplacement).Select(entry => entry.Request).ToList();
        var replacements = requests.Where(entry => entry.IsReplacement).Select(entry => entry.Request.Request).ToList();
        if (subjects.Count == 0)
        {
            return null;
        }

        // Two columns of requests without titles: the old one stands first.
        var firstColumn = requests.First(entry => !entry.IsReplacement).Column;
        if (replacements.Count == 0 && requests.Exists(entry => entry.Column != firstColumn))
        {
            subjects = [.. requests.Where(entry => entry.Column == firstColumn).Select(entry => entry.Request)];
            replacements = [.. requests.Where(entry => entry.Column != firstColumn).Select(entry => entry.Request.Request)];
        }

        var item = new ItemReading(subjects, replacements, [], title is null ? null : OperationNames.Canonical(title), kind, date);
        return new RowReading(item, notes, kind ?? implied ?? TitleKind(columns));
    }

    private static StatementKind? TitleKind(TableColumns columns) =>
        columns.Titles.Select(Wording.KindOfLabel).FirstOrDefault(kind => kind is not null)
        ?? columns.Titles.SelectMany(title => Wording.Claims(title).Take(1)).Select(claim =>
            (StatementKind?)claim.Kind).FirstOrDefault(kind => kind is StatementKind.Removed or StatementKind.Deprecated);
}
