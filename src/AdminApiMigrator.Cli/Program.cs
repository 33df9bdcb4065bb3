using System.CommandLine;
using AdminApiMigrator.Cli.Analysis;
using AdminApiMigrator.Cli.Commands;

var emulate = EmulateCommand.Create();
var root = new RootCommand("Finds and rewrites C# calls of removed Atlassian Cloud Admin API endpoints.")
{
    ScanCommand.Create(Toolset.OfProduct),
    FixCommand.Create(Toolset.OfProduct),
    emulate,
    CatalogueCommand.Create(),
};
var result = root.Parse(args);
var configuration = new InvocationConfiguration();
if (ReferenceEquals(result.CommandResult.Command, emulate))
{
    // A state of many users takes longer to save than a command is usually given after Ctrl+C; half of it is worth nothing.
    configuration.ProcessTerminationTimeout = Timeout.InfiniteTimeSpan;
}

return await result.InvokeAsync(configuration);
