using System.Text;
using AdminApiMigrator.Package.Tests.Hosts;

namespace AdminApiMigrator.Package.Tests;

/// <summary>What holds for every host that rewrites in bulk, with the packages as a customer gets them.</summary>
public abstract class BulkRewriteTests(PackedFeed feed)
{
    /// <summary>Hosts already run in this test run, by test class: all facts of a class look at one run.</summary>
    private static readonly Dictionary<Type, Task<EverydayProgram>> Runs = [];

    private protected Task<EverydayProgram> Program
    {
        get
        {
            lock (Runs)
            {
                if (!Runs.TryGetValue(GetType(), out var run))
                {
                    Runs.Add(GetType(), run = EverydayProgram.RunAsync(feed, GetType().Name, RewriteAsync));
                }

                return run;
            }
        }
    }

    [Fact]
    public async Task OneRun_RewritesEveryHitAndTheResultBuilds()
    {
        var program = await Program;
        Assert.DoesNotContain(program.WarningsAfter, static w => w.Id == "AAM1001");
        foreach (var file in new[] { "Leaver.cs", EverydayProgram.WindowsFile })
        {
            var text = program.Scratch.Text(file);
            Assert.Contains("await http.AdminApi().Users.SuspendAsync(orgId, accountId);", text);
            Assert.Contains("await http.AdminApi().V1.SuspendUserAccessAsync(orgId, accountId);", text);
            Assert.Contains("await http.AdminApi().Users.RemoveAsync(orgId, accountId);", text);
            Assert.Contains("await http.AdminApi().Groups.RemoveMemberAsync(orgId, groupId, accountId);", text);
            Assert.DoesNotContain("suspend-access", text);
        }
    }

    [Fact]
    public async Task SeveralHitsInAFile_AddOneUsing()
        => Assert.Equal(2, (await Program).Scratch.Text("Leaver.cs").Split("using AdminApiMigrator.Client;").Length);

    [Fact]
    public async Task FirstHitWithoutFix_HoldsNothingUp()
    {
        var program = await Program;
        var text = program.Scratch.Text("Aaa.cs");
        Assert.Contains("await http.AdminApi().Users.RestoreAsync(orgId, accountId);", text);
        Assert.Contains("accountTypes = new[] { \"customer\" }", text);
        Assert.Equal(["AAM1002"], EverydayProgram.Findings(program.WarningsAfter).Select(static w => w.Id));
    }

    [Fact]
    public async Task ByteOrderMarkLineEndsAndMissingLastLineEnd_AreKept()
    {
        var bytes = (await Program).Scratch.Bytes(EverydayProgram.WindowsFile);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        var text = Encoding.UTF8.GetString(bytes);
        Assert.Contains("AdminApi()", text);
        Assert.DoesNotContain('\n', text.Replace("\r\n", ""));
        Assert.EndsWith("}", text);
    }

    [Theory]
    [InlineData("Silenced.cs")]
    [InlineData("Calm.cs")]
    [InlineData("Everyday.csproj")]
    public async Task FileWithoutHits_KeepsItsBytes(string file)
    {
        var program = await Program;
        Assert.Equal(program.FilesBefore[file], program.Scratch.Snapshot()[file]);
    }

    [Fact]
    public async Task Rewrite_AddsNoFile()
    {
        var program = await Program;
        Assert.Equal(program.FilesBefore.Keys.Order(StringComparer.Ordinal), program.Scratch.Files());
    }

    private protected abstract Task RewriteAsync(Scratch scratch);
}

/// <summary>The host that comes with the SDK.</summary>
[Collection(PackedFeedCollection.Name)]
public class DotnetFormatTests(PackedFeed feed) : BulkRewriteTests(feed)
{
    [Fact]
    public async Task SecondRun_ChangesNothing()
    {
        var program = await Program;
        var before = program.Scratch.Snapshot();
        (await program.Scratch.VerifyFormatAsync()).Succeeded();
        await program.Scratch.FormatAsync();
        Assert.Equal(before, program.Scratch.Snapshot());
    }

    private protected override Task RewriteAsync(Scratch scratch) => scratch.FormatAsync();
}

/// <summary>A second host, with other demands: it skips an id that has two actions and tolerates keys that differ.</summary>
[Collection(PackedFeedCollection.Name)]
public class RoslynatorTests(PackedFeed feed) : BulkRewriteTests(feed)
{
    private protected override Task RewriteAsync(Scratch scratch) => scratch.RoslynatorAsync("Everyday.csproj");
}
