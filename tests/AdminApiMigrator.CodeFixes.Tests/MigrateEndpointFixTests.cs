using AdminApiMigrator.Client;
using AdminApiMigrator.Rules;
using AdminApiMigrator.Testing;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.CodeFixes.Tests;

/// <summary>Each file below Cases is a program before and after the rewrite; the folders are catalogue ids and questions.</summary>
public sealed class MigrateEndpointFixTests
{
    public static IEnumerable<object[]> Cases => FixtureFiles.Below("Cases");

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Case_IsRewrittenAsWritten(string path) =>
        FixtureFile.Load(path).VerifyAsync<DeprecatedEndpointAnalyzer, MigrateEndpointFix>(static test =>
            test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(AdminApiClient).Assembly.Location)));
}
