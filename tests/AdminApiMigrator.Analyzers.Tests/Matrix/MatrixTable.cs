using System.Text;

namespace AdminApiMigrator.Analyzers.Tests.Matrix;

/// <summary>
/// The matrix as a page: a row a construct, a column a place of a sink, two letters a cell, one for the program, one for its silent twin.
/// </summary>
internal static class MatrixTable
{
    /// <summary>Writes the page.</summary>
    /// <param name="cells">All cells with what they came to.</param>
    public static string Write(IReadOnlyList<(MatrixProgram Program, Outcome Outcome)> cells)
    {
        var page = new StringBuilder();
        var asked = cells.Count(static cell => cell.Program.IsFound);
        page.Append($"{cells.Count} cells, {asked} ask for a finding, {cells.Count - asked} for silence: ");
        page.AppendJoin(", ", Enum.GetValues<Outcome>().Select(one => $"{cells.Count(cell => cell.Outcome == one)} {Word(one)}"));
        page.Append("\n\n");
        foreach (var kind in cells.GroupBy(static cell => cell.Program.Slot.Kind).OrderBy(static kind => kind.Key))
        {
            page.Append($"- {kind.Key}: {kind.Count(static cell => cell.Outcome == Outcome.Right)} of {kind.Count()} right\n");
        }

        foreach (var sink in cells.GroupBy(static cell => cell.Program.Sink.Name).OrderBy(static sink => sink.Key, StringComparer.Ordinal))
        {
            page.Append($"- {sink.Key}: {sink.Count(static cell => cell.Outcome == Outcome.Right)} of {sink.Count()} right\n");
        }

        var byName = cells.ToDictionary(static cell => cell.Program.Name, static cell => cell.Outcome);
        page.Append("\n. right, - missing, ! noisy, x at the wrong place, 2 more than once; the second letter is the silent twin\n");
        foreach (var sink in Sinks.All)
        {
            page.Append($"\n{sink.Name}: {string.Join(", ", sink.Slots.Select(static slot => slot.Kind))}\n\n");
            foreach (var construct in Constructs.All)
            {
                var row = sink.Slots.Select(slot => Cell(construct, sink, slot, byName));
                page.Append($"    {construct.Name,-52}{string.Join("  ", row)}\n");
            }
        }

        return page.ToString();
    }

    /// <summary>Writes the list of known gaps.</summary>
    /// <param name="lines">The cells that are not right, one a line.</param>
    public static string WriteGaps(IEnumerable<string> lines) =>
        "# Cells of the matrix that the engine does not read, one a line. MatrixTests says how to write this file anew.\n"
        + string.Concat(lines.Order(StringComparer.Ordinal).Select(static line => line + "\n"));

    private static string Cell(Construct construct, Sink sink, Slot slot, Dictionary<string, Outcome> byName) => string.Concat(
        new[] { false, true }
            .Select(isTwin => new MatrixProgram(construct, sink, slot, isTwin).Name)
            .Select(name => byName.TryGetValue(name, out var outcome) ? Letter(outcome) : ' '));

    private static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Right => "right",
        Outcome.Missing => "missing",
        Outcome.Noisy => "noisy",
        Outcome.Misplaced => "at the wrong place",
        _ => "more than once",
    };

    private static char Letter(Outcome outcome) => outcome switch
    {
        Outcome.Right => '.',
        Outcome.Missing => '-',
        Outcome.Noisy => '!',
        Outcome.Misplaced => 'x',
        _ => '2',
    };
}
