using AdminApiMigrator.Testing;

namespace AdminApiMigrator.Analyzers.Tests;

/// <summary>What the cases are as a whole: enough of them, as many silent as reporting, and two of each kind for every removed operation.</summary>
public sealed class CaseTests
{
    private const int Fewest = 150;

    /// <summary>A case that reports shows several spellings and most hold living calls as well, so a few silent files less are no less silence.</summary>
    private const int FewerSilent = 8;

    private static readonly string[] Cases = [.. FixtureFiles.Below("Cases").Select(static row => (string)row[0])];

    public static TheoryData<string> Removed => [.. Endpoints.All.Where(static endpoint => endpoint is { Status: EndpointStatus.Removed, Service: Service.Admin }).Select(static endpoint => endpoint.Id)];

    [Fact]
    public void Cases_AreManyAndAboutAsOftenSilent()
    {
        var silent = Cases.Count(IsSilent);

        Assert.InRange(Cases.Length, Fewest, int.MaxValue);
        Assert.InRange(silent, Cases.Length - silent - FewerSilent, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Removed))]
    public void RemovedOperation_HasCasesOfBothKindsInAFolderOfItsName(string id)
    {
        var own = Cases.Where(path => path.StartsWith($"Cases/{id}/", StringComparison.Ordinal)).ToList();

        Assert.True(own.Count(IsSilent) >= 2, $"Cases/{id} needs two skip_ files: what looks like {id} and is not");
        Assert.True(own.Count(static path => !IsSilent(path)) >= 2, $"Cases/{id} needs two files that send {id} in different idioms");
    }

    private static bool IsSilent(string path) => Path.GetFileName(path).StartsWith("skip_", StringComparison.Ordinal);
}
