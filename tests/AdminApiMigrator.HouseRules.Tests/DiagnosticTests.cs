using System.Text.RegularExpressions;
using AdminApiMigrator.Catalogue.Building;
using AdminApiMigrator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.HouseRules.Tests;

public partial class DiagnosticTests
{
    public static TheoryData<string> Shipped => [.. Repository.Rules.ShippedIds];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void ShippedId_HasAPageAndAConstant(string id)
    {
        Assert.True(File.Exists(Path.Combine(Repository.Root, "rules", "docs", $"{id}.md")), $"rules/docs/{id}.md is missing; run \"adminapi catalogue build\".");
        Assert.Contains($"\"{id}\"", Repository.Text("src/Shared/DiagnosticIds.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Constants_NameNoIdThatTheRulesDoNotShip()
    {
        var constants = Constant().Matches(Repository.Text("src/Shared/DiagnosticIds.g.cs")).Select(match => match.Groups[1].Value);

        Assert.Equal(Repository.Rules.ShippedIds, constants.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ReleaseTables_NameExactlyTheShippedIdsAsTheCompilerShowsThem()
    {
        var rows = new[] { "Shipped", "Unshipped" }
            .SelectMany(table => Row().Matches(Repository.Text($"src/AdminApiMigrator.Analyzers/AnalyzerReleases.{table}.md")))
            .Select(match => string.Join(" | ", match.Value.Split('|', StringSplitOptions.TrimEntries)));
        var wanted = Descriptors().Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}");

        Assert.Equal(wanted.Order(StringComparer.Ordinal), rows.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Descriptors_AreThoseOfTheShippedIds() =>
        Assert.Equal(Repository.Rules.ShippedIds, Descriptors().Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Shipped))]
    public void CompilerPageAndReadme_SayTheSameOfAnId(string id)
    {
        var rule = Descriptors().Single(rule => rule.Id == id);
        var page = Repository.Text($"rules/docs/{id}.md");
        var severity = rule.DefaultSeverity.ToString().ToLowerInvariant();

        Assert.Contains($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| Severity | {severity} |\n", page, StringComparison.Ordinal);
        Assert.Contains($"## What\n\n{rule.Description}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| [{id}](rules/docs/{id}.md) | {rule.Title} | {severity} |", Repository.Text("README.md"), StringComparison.Ordinal);
        Assert.EndsWith($"/rules/docs/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_HasEveryGeneratedTable() => Assert.All(
        CatalogueBuild.Parts(Repository.Rules),
        part => Assert.Contains(part.First + part.Content + part.Last, Repository.Text(part.Path), StringComparison.Ordinal));

    /// <summary>What the compiler is told of each id, by all analyzers that report it.</summary>
    private static IEnumerable<DiagnosticDescriptor> Descriptors() => typeof(DeprecatedEndpointAnalyzer).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
        .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
        .Distinct();

    [GeneratedRegex("\"(AAM\\d{4})\"", RegexOptions.CultureInvariant)]
    private static partial Regex Constant();

    [GeneratedRegex(@"^AAM\d{4} *\|.*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Row();
}
