using AdminApiMigrator.Client;
using AdminApiMigrator.Rules;
using AdminApiMigrator.Testing;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Analyzers.Tests;

/// <summary>Each file below Cases is a program; the folders are idioms, and every one has its silences (skip_).</summary>
public sealed class DeprecatedEndpointAnalyzerTests
{
    /// <summary>Folders whose cases have a runner of their own.</summary>
    private static readonly string[] OtherRunners = ["Cases/libraries/", "Cases/unresolved/", "Cases/growing/", "Cases/hard/growing/"];

    public static IEnumerable<object[]> Cases => FixtureFiles.Below("Cases").Where(static row => !OtherRunners.Any(((string)row[0]).StartsWith));

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Case_IsReportedAsMarked(string path) =>
        FixtureFile.Load(path).VerifyAsync<DeprecatedEndpointAnalyzer>(static test =>
            test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(AdminApiClient).Assembly.Location)));
}
