using AdminApiMigrator.Equivalence.Tests.Running;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace AdminApiMigrator.Equivalence.Tests;

/// <summary>
/// Each program below Cases runs against v1 before the removal, is rewritten by the real analyzers and fixes, and runs against the service
/// after the removal. What can be seen from outside is the same, but for the differences that the case declares and explains.
/// </summary>
[Collection(CaseRuns.Name)]
public sealed class EquivalenceTests(CaseRuns runs)
{
    public static TheoryData<string> Rewritten => [.. EquivalenceCase.All.Where(static c => c.ByHand is null).Select(static c => c.Name)];

    public static TheoryData<string> ByHand => [.. EquivalenceCase.All.Where(static c => c.ByHand is not null).Select(static c => c.Name)];

    [Theory]
    [MemberData(nameof(Rewritten))]
    public async Task RewrittenProgram_HasTheEffectOfTheOldOne(string name)
    {
        var run = await runs.RunAsync(Case(name));

        Assert.NotEmpty(run.Program.Fixes);
        Assert.Empty(run.Program.ByHand);
        Assert.Empty(run.RemovedCalls);
        foreach (var part in Enum.GetValues<Part>())
        {
            var (before, after) = (run.Before[part], run.After![part]);
            if (run.Case.Differences.SingleOrDefault(difference => difference.Part == part) is not { } declared)
            {
                Assert.True(before == after, $"{name}: another {part} (- old in June, + rewritten in July)\n{DiffOf(before, after)}\n{run.Program.Text}");
                continue;
            }

            Assert.True(
                before != after && (declared.Now.Length == 0 ? after.Length == 0 : after.Contains(declared.Now, StringComparison.Ordinal) && !before.Contains(declared.Now, StringComparison.Ordinal)),
                $"{name}: the {part} does not differ as declared, by '{declared.Now}' (- old in June, + rewritten in July)\n{DiffOf(before, after)}");
        }
    }

    [Theory]
    [MemberData(nameof(ByHand))]
    public async Task ProgramForAPerson_IsLeftAsItIs(string name)
    {
        var run = await runs.RunAsync(Case(name));

        Assert.Empty(run.Program.Fixes);
        Assert.Equal(run.Case.Source, run.Program.Text);
        Assert.Contains(run.Program.ByHand, reason => reason.Contains(run.Case.ByHand!, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rewritten))]
    [MemberData(nameof(ByHand))]
    public async Task OldProgram_DoesNotWorkAfterTheRemoval(string name)
    {
        var run = await runs.RunAsync(Case(name));

        // A program with the same effect in July would prove nothing.
        Assert.NotEmpty(run.Refused.DifferencesTo(run.Before));
    }

    private static string DiffOf(string before, string after) => string.Join('\n', InlineDiffBuilder.Diff(before, after).Lines
        .Where(static line => line.Type != ChangeType.Unchanged)
        .Select(static line => (line.Type == ChangeType.Inserted ? "+ " : "- ") + line.Text));

    private static EquivalenceCase Case(string name) => EquivalenceCase.All.Single(c => c.Name == name);
}
