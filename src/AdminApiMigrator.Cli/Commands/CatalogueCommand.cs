using System.Collections.Immutable;
using System.CommandLine;
using AdminApiMigrator.Catalogue.Building;
using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Merging;
using AdminApiMigrator.Catalogue.Pages;

namespace AdminApiMigrator.Cli.Commands;

/// <summary>adminapi catalogue: the rules from their pages, and everything generated from the rules.</summary>
internal static class CatalogueCommand
{
    public static Command Create() =>
        new("catalogue", "Imports pages into rules/*.yaml and builds what is generated from them.") { Import(), Build() };

    private static Command Import()
    {
        var pages = new Argument<FileInfo[]>("page")
        {
            Description = "Changelog or reference pages, as HTML or as the text that a browser saves, and OpenAPI documents in JSON.",
            Arity = ArgumentArity.OneOrMore,
        };
        var rules = Rules();
        var check = new Option<bool>("--check") { Description = "Write nothing; end with 2 when the import would change a file." };
        var command = new Command(
            "import",
            "Adds what pages say to the rules. What the rules say otherwise is never overwritten: it is reported for a person to decide. "
            + "What a page names and nothing was read of needs a reader, and is reported as well. Exit codes: 0 done or nothing to do; 1 a page or the rules cannot be read, a statement "
            + "found no place, or the rules would no longer build; 2 --check found something to import; 3 decisions are left for a person.")
        {
            pages,
            rules,
            check,
        };
        command.SetAction(result =>
        {
            var (output, errors) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            var readings = Read(result.GetRequiredValue(pages), errors);
            return readings is null
                ? CatalogueExit.Failure
                : ImportRun.Run(readings.Value, result.GetRequiredValue(rules), result.GetValue(check), output, errors);
        });
        return command;
    }

    private static ImmutableArray<PageReading>? Read(FileInfo[] pages, TextWriter errors)
    {
        var readings = ImmutableArray.CreateBuilder<PageReading>();
        var failed = false;
        foreach (var page in pages)
        {
            try
            {
                readings.Add(PageReader.ReadFile(page.FullName));
            }
            catch (Exception e) when (e is PageFormatException or IOException or UnauthorizedAccessException)
            {
                failed = true;
                errors.WriteLine(e is PageFormatException
                    ? e.Message
                    : $"{page}: error: the page cannot be read ({e.GetType().Name}); name a page that was saved to a file");
            }
        }

        return failed ? null : readings.ToImmutable();
    }

    private static Command Build()
    {
        var rules = Rules();
        var check = new Option<bool>("--check") { Description = "Write nothing; name each file that is not current, with its first differing line." };
        var command = new Command(
            "build",
            "Writes the tables of the analyzers, the JSON schema and the pages that the rules give. Exit codes: 0 done or current; "
            + "1 the rules cannot be read; 2 --check found a file that is not current.")
        {
            rules,
            check,
        };
        command.SetAction(result => BuildRun.Run(result.GetRequiredValue(rules), result.GetValue(check), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error));
        return command;
    }

    private static Option<string> Rules() => new("--rules")
    {
        Description = "The folder of the rules, which an import makes when it is missing; everything generated is relative to its parent.",
        DefaultValueFactory = _ => "rules",
        HelpName = "DIR",
    };
}
