using AdminApiMigrator.Rules;
using AdminApiMigrator.Testing;

namespace AdminApiMigrator.Analyzers.Tests;

public sealed class UrlLengthAnalyzerTests
{
    public static IEnumerable<object[]> Cases => FixtureFiles.Below("Cases/growing").Concat(FixtureFiles.Below("Cases/hard/growing"));

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Case_IsReportedAsMarked(string path) => FixtureFile.Load(path).VerifyAsync<UrlLengthAnalyzer>();
}
