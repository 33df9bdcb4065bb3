using AdminApiMigrator.Rules;
using AdminApiMigrator.Testing;

namespace AdminApiMigrator.Analyzers.Tests.Libraries;

/// <summary>
/// Requests sent through other libraries than HttpClient. A case's folder names the <see cref="Library"/> that it is compiled with.
/// </summary>
public sealed class LibrarySinkTests
{
    private const string Folder = "Cases/libraries";

    public static IEnumerable<object[]> Cases => FixtureFiles.Below(Folder);

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Case_IsReportedAsMarked(string path) => FixtureFile.Load(path).VerifyAsync<DeprecatedEndpointAnalyzer>(
        test => Library.AddTo(test.TestState, Library.OfCase(path)!));

    [Fact]
    public void Cases_AreSilentAsOftenAsTheyReport()
    {
        var names = Cases.Select(static row => Path.GetFileName((string)row[0])).ToList();

        Assert.True(names.Count(static name => name.StartsWith("skip_", StringComparison.Ordinal)) * 2 >= names.Count, "there are more cases that report than silent ones");
    }
}
