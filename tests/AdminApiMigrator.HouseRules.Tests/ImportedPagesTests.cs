using System.Collections.Immutable;
using AdminApiMigrator.Catalogue.Building;
using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Merging;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.HouseRules.Tests;

/// <summary>The rules and the pages they were imported from say the same.</summary>
public class ImportedPagesTests
{
    private static readonly string[] SingleFields = ["status", "removedOn", "addedOn", "stability", "rateLimit"];

    private static ImmutableArray<PageReading> Pages =>
        [.. Directory.GetFiles(FileContentTests.SeedFolder).Order(StringComparer.Ordinal).Select(path => PageReader.Read(File.ReadAllText(path), Path.GetFileName(path)))];

    [SeedFact]
    public void ImportingThePagesAgain_ChangesNoByteAndLeavesNothingToDecide()
    {
        var (output, errors) = (new StringWriter(), new StringWriter());

        var exit = ImportRun.Run(Pages, Path.Combine(Repository.Root, "rules"), check: true, output, errors);

        Assert.True(exit == CatalogueExit.Success, $"Run \"adminapi catalogue import\" on the pages.{Environment.NewLine}{output}{errors}");
        Assert.Contains(" 0 decision(s)", output.ToString(), StringComparison.Ordinal);
    }

    [SeedFact]
    public void ImportingIntoNothing_GivesFactsThatTheRulesHold()
    {
        var problems = new ProblemLog();
        var report = PageMerge.Merge(RuleReader.Read(EmptyRules.Texts, problems)!, Pages);
        var fresh = RuleReader.Read(report.Texts, problems);
        Assert.Empty(problems.Problems);

        Assert.True(fresh!.Entries.Length >= 35, $"only {fresh.Entries.Length} operations");
        Assert.All(fresh.Entries, entry => Compare(entry, Repository.Rules.Entries.Single(other => other.Request == entry.Request)));
    }

    private static void Compare(Entry fresh, Entry held)
    {
        // A field without evidence of its own is a default, and one that a person overruled is held otherwise on purpose.
        var said = fresh.Evidence.SelectMany(item => item.Fields).Except(held.Evidence.SelectMany(item => item.Overruled)).ToHashSet();
        foreach (var field in SingleFields.Where(said.Contains))
        {
            if (fresh.Node.Text(field) is { } value && !(field == "stability" && held.EvidenceFor("stability").Any(item => item.On > new DateOnly(2023, 6, 1) || item.Document == "organizations-openapi-2025")))
            {
                Assert.Equal((fresh.Request, field, value), (held.Request, field, held.Node.Text(field)));
            }
        }

        foreach (var field in new[] { "query", "body" })
        {
            var names = (held.Node[field] as YamlMapping)?.Pairs.Select(pair => pair.Key.Value.Split('.', '[')[0]) ?? [];
            Assert.Subset(names.ToHashSet(), ((fresh.Node[field] as YamlMapping)?.Pairs.Select(pair => pair.Key.Value.Split('.', '[')[0]) ?? []).ToHashSet());
        }
    }
}
