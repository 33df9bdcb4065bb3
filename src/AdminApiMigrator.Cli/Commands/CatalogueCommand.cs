using System.CommandLine;
using AdminApiMigrator.Catalogue.Building;

namespace AdminApiMigrator.Cli.Commands;

/// <summary>adminapi catalogue: the rules from their pages, and everything generated from the rules.</summary>
internal static class CatalogueCommand
{
    public static Command Create() => new("catalogue", "Imports pages into rules/*.yaml and builds what is generated from them.") { Build() };

    private static Command Build()
    {
        var rules = Rules();
        var check = new Option<bool>("--check") { Description = "Write nothing; name each file that is not current, with its first differing line." };
        var command = new Command(
            "build",
            "Writes the tables of the analyzers, the JSON schema and the pages that the rules give. Exit codes: 0 done or current; 1 the rules cannot be read; 2 --check found a file that is not current.")
        {
            rules,
            check,
        };
        command.SetAction(result => BuildRun.Run(result.GetRequiredValue(rules), result.GetValue(check), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error));
        return command;
    }

    private static Option<string> Rules() => new("--rules")
    {
        Description = "The folder of the rules; everything generated is relative to its parent.",
        DefaultValueFactory = _ => "rules",
        HelpName = "DIR",
    };
}
