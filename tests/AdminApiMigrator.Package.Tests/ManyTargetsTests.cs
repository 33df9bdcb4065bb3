using AdminApiMigrator.Package.Tests.Hosts;

namespace AdminApiMigrator.Package.Tests;

/// <summary>One file compiled several times: for two frameworks, and linked into a second project. Each compilation sees other parts.</summary>
[Collection(PackedFeedCollection.Name)]
public class ManyTargetsTests(PackedFeed feed)
{
    [Fact]
    public async Task LinkedAndMultiTargetedFiles_AreRewrittenInOneRun()
    {
        var scratch = feed.NewScratch("ManyTargets")
            .AddProject("A/A.csproj", "net10.0;netstandard2.0", more: """  <ItemGroup><Compile Include="../Shared/Linked.cs" /></ItemGroup>""")
            .AddProject("B/B.csproj", more: """  <ItemGroup><Compile Include="../Shared/Linked.cs" /></ItemGroup>""")
            .Add("A/Leaver.cs", Programs.SeveralHits)
            .Add("Shared/Linked.cs", Programs.Conditional)
            .Add("Many.slnx", """<Solution><Project Path="A/A.csproj" /><Project Path="B/B.csproj" /></Solution>""");
        var files = scratch.Files();
        var before = await scratch.BuildAsync("Many.slnx");
        Assert.Equal(7, EverydayProgram.Findings(before).Count());

        await scratch.FormatAsync("Many.slnx");

        Assert.Empty(EverydayProgram.Findings(await scratch.BuildAsync("Many.slnx")));
        Assert.Equal(files, scratch.Files());
        foreach (var (file, calls) in new[] { ("A/Leaver.cs", 4), ("Shared/Linked.cs", 3) })
        {
            var text = scratch.Text(file);
            Assert.Equal(calls, text.Split("http.AdminApi()").Length - 1);
            Assert.Equal(1, text.Split("using AdminApiMigrator.Client;").Length - 1);
            Assert.DoesNotContain("nmerged", text);
        }
    }
}
