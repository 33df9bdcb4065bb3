using System.CommandLine;
using AdminApiMigrator.Cli.Analysis;
using AdminApiMigrator.Cli.Commands;

var root = new RootCommand("Finds and rewrites C# calls of removed Atlassian Cloud Admin API endpoints.")
{
    ScanCommand.Create(Toolset.OfProduct),
    FixCommand.Create(Toolset.OfProduct),
    EmulateCommand.Create(),
    CatalogueCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
