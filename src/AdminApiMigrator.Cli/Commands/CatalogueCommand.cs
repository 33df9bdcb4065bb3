using System.CommandLine;

namespace AdminApiMigrator.Cli.Commands;

/// <summary>adminapi catalogue: the rules from their pages, and everything generated from the rules.</summary>
internal static class CatalogueCommand
{
    public static Command Create() => new("catalogue", "Imports pages into rules/*.yaml and builds what is generated from them.");
}
