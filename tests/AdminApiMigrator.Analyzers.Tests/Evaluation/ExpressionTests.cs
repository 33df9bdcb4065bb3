using Xunit.Abstractions;

namespace AdminApiMigrator.Analyzers.Tests.Evaluation;

/// <summary>
/// What is this expression? The cases that the engine gets wrong are listed in known-gaps.txt, which must be exact: a case that begins to
/// pass leaves it. ADMINAPI_EVALUATION_OUT=FOLDER with --filter Category=Report writes that list as it is into the folder.
/// </summary>
public sealed class ExpressionTests(ITestOutputHelper output)
{
    private const string Gaps = "known-gaps.txt";

    public static TheoryData<string> Lines => [.. ExpressionCase.All.Select(static one => one.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Expression_IsReadUnlessAKnownGap(string line)
    {
        var isGap = ExpressionCase.Lines(Gaps).Contains(line);

        var complaint = await Evaluator.ComplaintAsync(ExpressionCase.All.Single(one => one.Line == line));

        Assert.True(isGap || complaint is null, complaint);
        Assert.True(!isGap || complaint is not null, "is read now: take it out of " + Gaps);
    }

    [Fact]
    public void KnownGaps_AreCases() => Assert.Empty(ExpressionCase.Lines(Gaps).Except(ExpressionCase.All.Select(static one => one.Line)));

    [Fact]
    public void Cases_AreSilentAboutAsOftenAsTheyFind()
    {
        var found = ExpressionCase.All.Count(static one => Evaluator.EndpointsOf(one).Any());

        Assert.True(ExpressionCase.All.Count >= 250, $"{ExpressionCase.All.Count} cases");
        Assert.True((ExpressionCase.All.Count - found) * 10 >= found * 9, $"{found} of {ExpressionCase.All.Count} cases find something");
    }

    [Fact]
    [Trait("Category", "Report")]
    public async Task Gaps_AreWrittenWhereAsked()
    {
        if (Environment.GetEnvironmentVariable("ADMINAPI_EVALUATION_OUT") is not { Length: > 0 } folder)
        {
            return;
        }

        var gaps = new List<string>();
        foreach (var one in ExpressionCase.All)
        {
            if (await Evaluator.ComplaintAsync(one) is { } complaint)
            {
                gaps.Add(one.Line);
                output.WriteLine($"{one.Line}\n    {complaint}");
            }
        }

        Directory.CreateDirectory(folder);
        await File.WriteAllLinesAsync(
            Path.Combine(folder, Gaps),
            ["# Expressions that the engine gets wrong, as they stand in the tables. ExpressionTests says how to write this file anew.",
                .. gaps]);
        output.WriteLine($"{gaps.Count} of {ExpressionCase.All.Count} cases are gaps");
    }
}
