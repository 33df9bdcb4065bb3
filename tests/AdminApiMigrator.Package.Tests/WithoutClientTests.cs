using AdminApiMigrator.Package.Tests.Hosts;

namespace AdminApiMigrator.Package.Tests;

/// <summary>The analyzers alone: a rewrite could not compile, so none is offered.</summary>
[Collection(PackedFeedCollection.Name)]
public class WithoutClientTests(PackedFeed feed)
{
    [Fact]
    public async Task NoClientReferenced_ReportsForAPersonAndRewritesNothing()
    {
        var scratch = feed.NewScratch("WithoutClient").AddProject("Lonely.csproj", client: false).Add("Leaver.cs", Programs.SeveralHits);
        var before = scratch.Snapshot();

        var findings = EverydayProgram.Findings(await scratch.BuildAsync()).ToArray();
        await scratch.FormatAsync();

        Assert.Equal(
            Programs.Announced("Leaver.cs", Programs.SeveralHits).Select(static a => (a.Line, "AAM1002")),
            findings.Select(static w => (w.Line, w.Id)));
        Assert.All(findings, static w => Assert.Contains("AdminApiMigrator.Client", w.Message));
        Assert.Equal(before, scratch.Snapshot());
    }
}
