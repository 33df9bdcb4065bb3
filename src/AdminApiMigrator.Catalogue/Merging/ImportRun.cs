using System.Collections.Immutable;
using AdminApiMigrator.Catalogue.Building;
using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Merging;

/// <summary>A run of "adminapi catalogue import".</summary>
public static class ImportRun
{
    private static readonly ImmutableArray<(Outcome Outcome, string Says)> Summary =
    [
        (Outcome.NewEntry, "made new entries"),
        (Outcome.Filled, "filled in what entries lacked"),
        (Outcome.Confirmed, "say what entries say"),
        (Outcome.Settled, "differ and are settled"),
        (Outcome.Conflict, "differ and need a decision"),
        (Outcome.Platform, "are facts of the platform"),
        (Outcome.NoEffect, "change nothing in code, with the reason"),
        (Outcome.Open, "need a reader"),
        (Outcome.Lost, "found no place"),
    ];

    /// <summary>Imports pages into the rules, or checks that doing so would change nothing.</summary>
    /// <param name="pages">The pages as they were read.</param>
    /// <param name="rulesFolder">The folder of the rules; made when it does not exist.</param>
    /// <param name="check">Whether to write nothing.</param>
    /// <param name="output">Receives the report, a line for each thing.</param>
    /// <param name="errors">Receives what stopped the run, a line each.</param>
    /// <returns>A code of <see cref="CatalogueExit"/>.</returns>
    public static int Run(ImmutableArray<PageReading> pages, string rulesFolder, bool check, TextWriter output, TextWriter errors)
    {
        var problems = new ProblemLog();
        var isNew = !Directory.Exists(rulesFolder) || Directory.GetFiles(rulesFolder, "*.yaml").Length == 0;
        var rules = isNew ? RuleReader.Read(EmptyRules.Texts, problems) : RuleReader.ReadFolder(rulesFolder, problems);
        if (rules is null)
        {
            return Fail(problems, errors);
        }

        pages = DocumentIdentity.Resolve(rules, pages);
        foreach (var twice in pages.GroupBy(page => page.Document).Where(group => group.Count() > 1))
        {
            errors.WriteLine($"{twice.Key}: error: {twice.Count()} of the pages are this document; import one of them");
            return CatalogueExit.Failure;
        }

        var report = PageMerge.Merge(rules, pages);
        if (RuleReader.Read(report.Texts, problems) is not { } merged)
        {
            errors.WriteLine("The rules would not be valid after this import:");
            return Fail(problems, errors);
        }

        // What the rules give must still compile: an import that breaks the build is refused as a whole.
        ClientOperations.Check(merged, problems);
        if (!problems.IsEmpty)
        {
            errors.WriteLine("Nothing could be built from the rules after this import:");
            return Fail(problems, errors);
        }

        foreach (var decision in report.Decisions.Concat(report.History))
        {
            output.WriteLine(decision);
        }

        foreach (var (outcome, says) in Summary.Where(item => report.Count(item.Outcome) > 0))
        {
            output.WriteLine($"{report.Count(outcome),5} statement(s) {says}");
        }

        output.WriteLine(
            $"{report.Outcomes.Length,5} statement(s) in {pages.Length} page(s); {report.Decisions.Length} decision(s) for a person");
        if (report.Count(Outcome.Lost) > 0)
        {
            errors.WriteLine("Nothing was written, because a statement found no place.");
            return CatalogueExit.Failure;
        }

        var changed = report.Texts.Where(text => isNew || !rules.Files.TryGetValue(text.Key, out var file)
            || file.Text != text.Value).ToList();
        foreach (var (name, text) in changed)
        {
            output.WriteLine($"{(check ? "would change" : "changed")} {name}.yaml");
            if (!check)
            {
                AtomicFile.Write(Path.Combine(rulesFolder, $"{name}.yaml"), text);
            }
        }

        return check && changed.Count > 0 ? CatalogueExit.Stale
            : report.Decisions.Length > 0 ? CatalogueExit.LeftForPerson
            : CatalogueExit.Success;
    }

    private static int Fail(ProblemLog problems, TextWriter errors)
    {
        foreach (var problem in problems.Problems)
        {
            errors.WriteLine(problem);
        }

        errors.WriteLine($"{problems.Problems.Count} problem(s); nothing was written");
        return CatalogueExit.Failure;
    }
}
