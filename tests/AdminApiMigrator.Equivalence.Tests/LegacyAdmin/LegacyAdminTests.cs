using AdminApiMigrator.Emulator;
using Xunit.Abstractions;

namespace AdminApiMigrator.Equivalence.Tests.LegacyAdmin;

/// <summary>The sample program's nightly run, in real processes: before the removal, after it, and after the tool has rewritten it.</summary>
public sealed class LegacyAdminTests(SampleProgram sample, ITestOutputHelper told) : IClassFixture<SampleProgram>
{
    private static readonly DateOnly June = new(2026, 6, 1);
    private static readonly DateOnly July = new(2026, 7, 1);

    // One night: somebody leaves, somebody is removed, somebody comes back into a new group, people move, groups go.
    private static readonly string[][] Night =
    [
        ["leave", "bob@contoso.com"],
        ["leave", "cleo@partner.example", "--remove"],
        ["leave", "nobody@contoso.com"],
        ["join", "dan@contoso.com", "night-shift"],
        ["join", "dan@contoso.com", "engineering"],
        ["join", "nobody@contoso.com", "engineering"],
        ["move", "ann@contoso.com", "engineering", "support"],
        ["retire", "old-project"],
        ["retire", "support"],
        ["retire", "no-such-group"],
    ];

    [Fact]
    public async Task RewrittenProgram_HasTheEffectOfTheOldOne()
    {
        var (before, stateBefore) = await NightAsync("old", June);
        var (after, stateAfter) = await NightAsync("rewritten", July);

        Assert.Equal(before, after);
        Assert.Equal(stateBefore, stateAfter);
        Assert.Contains(before, static line => line.StartsWith("0 | bob@contoso.com: suspended", StringComparison.Ordinal));
        Assert.Contains(before, static line => line.Contains("still has members", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OldProgram_IsRefusedAfterTheRemoval()
    {
        var (lines, state) = await NightAsync("old", July);

        Assert.All(lines, static line => Assert.Contains("1 | The Admin API refused: Response status code does not indicate success: 410 (Gone).", line));
        await using var untouched = await AdminApiEmulator.StartAsync();
        Assert.Equal(untouched.State.Snapshot(), state);
    }

    [Fact]
    public async Task CallThatIsLeftForAPerson_IsNamedByTheToolAndStillRefused()
    {
        var (before, _) = await RunAsync("old", June, ["report"]);
        var (after, _) = await RunAsync("rewritten", July, ["report"]);

        // v2 knows no portal customers: the tool says so, and the report goes wrong at that very line and no earlier.
        sample.Fix.Ended(3);
        Assert.Contains("AAM1002", sample.Fix.Output, StringComparison.Ordinal);
        Assert.Contains("CountCustomersAsync", sample.Text("rewritten", "ActivityReport.cs"), StringComparison.Ordinal);
        Assert.Equal(0, before.ExitCode);
        Assert.Equal(1, after.ExitCode);
        Assert.Equal(before.Output.Split('\n').Where(static line => !line.Contains("customer", StringComparison.Ordinal)), after.Output.Split('\n'));
        Assert.Contains("410 (Gone)", after.Error, StringComparison.Ordinal);
    }

    private async Task<(IReadOnlyList<string> Lines, string State)> NightAsync(string version, DateOnly day)
    {
        var (lines, state) = (new List<string>(), "");
        told.WriteLine($"The {version} program as of {day:yyyy-MM-dd}");
        await using var service = await AdminApiEmulator.StartAsync(EmulatorSeed.Default, new EmulatorOptions { AsOf = day });
        foreach (var arguments in Night)
        {
            var run = await sample.RunAsync(version, service, arguments);
            var said = string.Join(" / ", (run.Output + run.Error).Split('\n', StringSplitOptions.RemoveEmptyEntries));
            told.WriteLine($"  LegacyAdmin {string.Join(' ', arguments)}\n    {run.ExitCode} | {said}");
            lines.Add($"{run.ExitCode} | {said}");
        }

        state = service.State.Snapshot();
        return (lines, state);
    }

    private async Task<(ProcessRun Run, string State)> RunAsync(string version, DateOnly day, string[] arguments)
    {
        await using var service = await AdminApiEmulator.StartAsync(EmulatorSeed.Default, new EmulatorOptions { AsOf = day });
        return (await sample.RunAsync(version, service, arguments), service.State.Snapshot());
    }
}
