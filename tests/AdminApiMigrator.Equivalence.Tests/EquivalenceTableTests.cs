using AdminApiMigrator.Equivalence.Tests.Running;

namespace AdminApiMigrator.Equivalence.Tests;

[Collection(CaseRuns.Name)]
public sealed class EquivalenceTableTests(CaseRuns runs)
{
    private const string FileName = "EQUIVALENCE.md";

    [Fact]
    public async Task Table_IsCurrent()
    {
        var all = new List<CaseRun>();
        foreach (var one in EquivalenceCase.All)
        {
            all.Add(await runs.RunAsync(one));
        }

        var table = EquivalenceTable.Of(all);
        var written = Path.Combine(AppContext.BaseDirectory, FileName);
        await File.WriteAllTextAsync(written, table);

        var committed = Path.Combine(Repository.Root, "tests", "AdminApiMigrator.Equivalence.Tests", FileName);
        var current = File.Exists(committed) ? (await File.ReadAllTextAsync(committed)).ReplaceLineEndings("\n") : "";
        Assert.True(table == current, $"{FileName} is not current; copy {written} to {committed} when its changes are meant");
    }
}
