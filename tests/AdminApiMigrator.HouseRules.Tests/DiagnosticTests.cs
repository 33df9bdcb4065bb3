using System.Text.RegularExpressions;

namespace AdminApiMigrator.HouseRules.Tests;

public partial class DiagnosticTests
{
    public static TheoryData<string> Shipped => [.. Repository.Rules.ShippedIds];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void ShippedId_HasAPageAndAConstant(string id)
    {
        Assert.True(File.Exists(Path.Combine(Repository.Root, "rules", "docs", $"{id}.md")), $"rules/docs/{id}.md is missing; run \"adminapi catalogue build\".");
        Assert.Contains($"\"{id}\"", Repository.Text("src/Shared/DiagnosticIds.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Constants_NameNoIdThatTheRulesDoNotShip()
    {
        var constants = Constant().Matches(Repository.Text("src/Shared/DiagnosticIds.cs")).Select(match => match.Groups[1].Value);

        Assert.Equal(Repository.Rules.ShippedIds, constants.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ReleaseTables_NameExactlyTheShippedIds()
    {
        var rows = new[] { "Shipped", "Unshipped" }
            .SelectMany(table => Row().Matches(Repository.Text($"src/AdminApiMigrator.Analyzers/AnalyzerReleases.{table}.md")))
            .Select(match => match.Groups[1].Value);

        Assert.Equal(Repository.Rules.ShippedIds, rows.Distinct().Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("\"(AAM\\d{4})\"", RegexOptions.CultureInvariant)]
    private static partial Regex Constant();

    [GeneratedRegex(@"^(AAM\d{4})\s*\|", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Row();
}
