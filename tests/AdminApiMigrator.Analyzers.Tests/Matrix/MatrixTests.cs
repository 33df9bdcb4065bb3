using System.Collections.Concurrent;
using Xunit.Abstractions;

namespace AdminApiMigrator.Analyzers.Tests.Matrix;

/// <summary>
/// Generated programs: every construct with every kind of value and every sink that it makes sense for. Cells that the engine does not
/// read are listed in known-gaps.txt, which must be exact: a cell that begins to pass leaves it, and none may join unseen.
/// ADMINAPI_MATRIX_OUT=FOLDER with --filter Category=Report writes the whole table and the list of gaps as they are into that folder.
/// </summary>
public sealed class MatrixTests(ITestOutputHelper output)
{
    private const string Gaps = "known-gaps.txt";

    public static TheoryData<string> ConstructNames => [.. Constructs.All.Select(static construct => construct.Name)];

    [Theory]
    [MemberData(nameof(ConstructNames))]
    public async Task Construct_IsReadBesideItsKnownGaps(string construct)
    {
        var known = KnownGaps().Where(line => line.StartsWith(construct + " | ", StringComparison.Ordinal)).ToList();

        var cells = await JudgeAsync(MatrixProgram.All.Where(program => program.Construct.Name == construct));

        var gaps = LinesOf(cells).ToHashSet(StringComparer.Ordinal);
        var worse = gaps.Except(known).Order(StringComparer.Ordinal).ToList();
        var better = known.Except(gaps).Order(StringComparer.Ordinal).ToList();
        Assert.True(worse.Count == 0, "not as it should be, and not in " + Gaps + ":\n" + string.Join('\n', worse));
        Assert.True(better.Count == 0, "no longer so, take out of " + Gaps + ":\n" + string.Join('\n', better));
    }

    [Fact]
    public void KnownGaps_NameCellsOfTheMatrix()
    {
        var names = MatrixProgram.All.Select(static program => program.Name).ToHashSet(StringComparer.Ordinal);

        Assert.All(KnownGaps(), line => Assert.Contains(line[..line.LastIndexOf(": ", StringComparison.Ordinal)], names));
        Assert.Equal(MatrixProgram.All.Count, names.Count);
    }

    [Fact]
    public void Matrix_AsksForSilenceAsOftenAsForFindings()
    {
        var found = MatrixProgram.All.Count(static program => program.IsFound);

        Assert.True(found >= 400, $"{found} cells ask for a finding");
        Assert.True(MatrixProgram.All.Count - found >= found, $"{found} of {MatrixProgram.All.Count} cells ask for a finding");
    }

    [Fact]
    [Trait("Category", "Report")]
    public async Task Table_IsWrittenWhereAsked()
    {
        if (Environment.GetEnvironmentVariable("ADMINAPI_MATRIX_OUT") is not { Length: > 0 } folder)
        {
            return;
        }

        var cells = await JudgeAsync(MatrixProgram.All);
        var table = MatrixTable.Write(cells);
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "matrix.md"), table);
        await File.WriteAllTextAsync(Path.Combine(folder, Gaps), MatrixTable.WriteGaps(LinesOf(cells)));
        output.WriteLine(table);
    }

    private static IEnumerable<string> KnownGaps() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Matrix", Gaps)).Where(static line => line.Length > 0 && line[0] != '#');

    private static IEnumerable<string> LinesOf(IEnumerable<(MatrixProgram Program, Outcome Outcome)> cells) => cells
        .Where(static cell => cell.Outcome != Outcome.Right)
        .Select(static cell => $"{cell.Program.Name}: {cell.Outcome.ToString().ToLowerInvariant()}");

    private static async Task<IReadOnlyList<(MatrixProgram Program, Outcome Outcome)>> JudgeAsync(IEnumerable<MatrixProgram> programs)
    {
        var cells = new ConcurrentBag<(MatrixProgram, Outcome)>();
        await Parallel.ForEachAsync(programs, async (program, _) => cells.Add((program, await program.JudgeAsync())));
        return [.. cells];
    }
}
