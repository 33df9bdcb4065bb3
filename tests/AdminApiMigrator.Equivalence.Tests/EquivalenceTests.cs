namespace AdminApiMigrator.Equivalence.Tests;

/// <summary>Each case below Cases is run before and after the removal.</summary>
[Collection(CaseRuns.Name)]
public sealed class EquivalenceTests(CaseRuns runs)
{
    public static IEnumerable<object[]> Rewritten => EquivalenceCase.All.Where(static c => c.ByHand is null).Select(static c => new object[] { c.Name });

    [Theory]
    [MemberData(nameof(Rewritten))]
    public async Task Program_IsRewritten(string name)
    {
        var program = await runs.RewriteAsync(EquivalenceCase.All.Single(c => c.Name == name));

        Assert.NotEmpty(program.Fixes);
        if (Environment.GetEnvironmentVariable("SHOW") is { } folder) { File.WriteAllText(Path.Combine(folder, name.Replace('/', '.') + ".cs"), "// " + string.Join("; ", program.Fixes) + " | " + string.Join("; ", program.ByHand) + "\n" + program.Text); }
    }
}
