namespace AdminApiMigrator.Client.Tests.PublicApi;

/// <summary>
/// Holds what users of the client can see against PublicAPI.txt, for both of its frameworks, so that nobody changes it without meaning to.
/// </summary>
public class PublicApiTests
{
    private const string Switch = "ADMINAPI_REWRITE_PUBLIC_API";
    private const string Path = "src/AdminApiMigrator.Client/PublicAPI.txt";
    private const string Newer = "net8.0";
    private const string Older = "netstandard2.0";

    private const string Header =
        $"""
        # What users of the client can see, held against both of its frameworks by PublicApiTests. To write it anew:
        # {Switch}=1 dotnet test tests/AdminApiMigrator.Client.Tests --filter PublicApiTests
        # A line that one framework alone has begins with its name in brackets.
        """;

    [Fact]
    public void Surface_IsTheOneInTheFile()
    {
        var found = Surface();
        var file = Repository.File(Path);
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            File.WriteAllText(file, string.Join('\n', [.. Header.ReplaceLineEndings("\n").Split('\n'), .. found]) + "\n");
        }

        var written = File.ReadAllLines(file).Where(line => !line.StartsWith('#')).ToList();

        var difference = PublicDifference.Between(written, found);

        Assert.True(difference.Length == 0, $"{Path} is not what the client shows:\n{difference}If that is meant: {Switch}=1 dotnet test tests/AdminApiMigrator.Client.Tests --filter PublicApiTests");
    }

    [Theory]
    [InlineData("T|    A|    B", "T|    A|    B", "")]
    [InlineData("T|    A", "T|    A|    B", "+ T / B\n")]
    [InlineData("T|    A|    B", "T|    B", "- T / A\n")]
    [InlineData("T|    A|U|    A", "T|U|    A", "- T / A\n")]
    [InlineData("T|    A", "U|    A", "- T\n- T / A\n+ U\n+ U / A\n")]
    public void Difference_SaysWhatCameAndWent(string written, string found, string says)
        => Assert.Equal(says, PublicDifference.Between(written.Split('|'), found.Split('|')));

    private static IReadOnlyList<string> Surface()
    {
        var (newer, older) = (Of(Newer), Of(Older));
        var (inNewer, inOlder) = (newer.Select(line => line.Id).ToHashSet(), older.Select(line => line.Id).ToHashSet());
        return
        [
            .. newer.Select(line => inOlder.Contains(line.Id) ? line : line.Only(Newer))
                .Concat(older.Where(line => !inNewer.Contains(line.Id)).Select(line => line.Only(Older)))
                .OrderBy(line => line.Type, StringComparer.Ordinal)
                .ThenBy(line => line.Text.StartsWith(' '))
                .ThenBy(line => line.Text, StringComparer.Ordinal)
                .Select(line => line.Text),
        ];
    }

    private static List<SurfaceLine> Of(string framework) => SurfaceLine.Of(
        PublicSurface.Of(Repository.File($"src/AdminApiMigrator.Client/bin/{Repository.Configuration}/{framework}/AdminApiMigrator.Client.dll")));
}
