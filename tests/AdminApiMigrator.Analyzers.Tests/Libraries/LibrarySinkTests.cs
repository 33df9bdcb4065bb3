using AdminApiMigrator.Rules;
using AdminApiMigrator.Testing;

namespace AdminApiMigrator.Analyzers.Tests.Libraries;

/// <summary>
/// Requests sent through other libraries than HttpClient. A case's folder names the library; its public shape is added from Stubs, because
/// types are told by full name and a case must not need the package.
/// </summary>
public sealed class LibrarySinkTests
{
    private const string Folder = "Cases/libraries";

    public static IEnumerable<object[]> Cases => FixtureFiles.Below(Folder);

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Case_IsReportedAsMarked(string path) => FixtureFile.Load(path).VerifyAsync<DeprecatedEndpointAnalyzer>(test =>
    {
        if (StubOf(path) is { } stub)
        {
            test.TestState.Sources.Add(stub);
        }
    });

    [Fact]
    public void Cases_AreSilentAsOftenAsTheyReport()
    {
        var names = Cases.Select(static row => Path.GetFileName((string)row[0])).ToList();

        Assert.True(names.Count(static name => name.StartsWith("skip_", StringComparison.Ordinal)) * 2 >= names.Count, "there are more cases that report than silent ones");
    }

    internal static (string, string)? StubOf(string path)
    {
        var library = path.Split('/')[2];
        var file = Path.Combine(AppContext.BaseDirectory, "Libraries", "Stubs", library + ".cs");
        return File.Exists(file) ? ("Stub.cs", "#nullable disable\n" + File.ReadAllText(file)) : null;
    }
}
