using AdminApiMigrator.Package.Tests.Hosts;

namespace AdminApiMigrator.Package.Tests;

/// <summary>What a build says once the packages are added, and nothing else is done.</summary>
[Collection(PackedFeedCollection.Name)]
public class BuildTests(PackedFeed feed)
{
    [Fact]
    public async Task Build_WarnsAtEveryRemovedCallAndNowhereElse()
    {
        var expected = EverydayProgram.Sources.SelectMany(static s => Programs.Announced(s.Key, s.Value))
            .Concat(Programs.Announced(EverydayProgram.WindowsFile, Programs.SeveralHits));
        var warnings = await EverydayProgram.Write(feed, "Build").BuildAsync();
        Assert.Equal(expected.Order(), warnings.Select(static w => (w.File, w.Line, w.Id)).Order());
        Assert.All(warnings, static w => Assert.Contains("2026-06-30", w.Message));
    }
}
