using System.CommandLine;
using AdminApiMigrator.Cli.Projects;
using AdminApiMigrator.Cli.Reports;

namespace AdminApiMigrator.Cli.Commands;

/// <summary>What scan and fix both take: where to read, what of it, and how to report.</summary>
internal sealed class InputOptions
{
    public const string ExitCodes = """
        Exit codes:
          0  nothing found, or everything found is fixed
          1  the tool could not do its work (bad path, no C# file, a crash)
          2  scan: findings; fix --check: something would change
          3  fix: findings are left for a person
        """;

    private readonly Argument<string> _path = new("PATH")
    {
        Description = "A project (.csproj), a solution (.sln, .slnx, .slnf) or a folder with everything below it, settings files included.",
    };

    private readonly Option<string[]> _ids = new("--id") { Description = "Only this rule, such as AAM1001. Repeatable.", HelpName = "ID" };

    private readonly Option<string[]> _excludes = new("--exclude")
    {
        Description = "Leave out paths that match, relative to the folder that is read; *, ? and ** as in .gitignore. Repeatable.",
        HelpName = "GLOB",
    };

    private readonly Option<bool> _noRestore = new("--no-restore")
    {
        Description = "Do not restore packages first; a project that needs it is read loosely.",
    };

    private readonly Option<Verbosity> _verbosity = new("--verbosity", "-v")
    {
        Description = "quiet: findings only; normal: and a summary; detailed: "
            + "and hidden findings, their details, and how each project was read.",
        DefaultValueFactory = _ => Verbosity.Normal,
    };

    public void AddTo(Command command)
    {
        // Without this a mistyped option would be taken for a path.
        _path.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.StartsWith('-')))
            {
                var text = result.Tokens[0].Value;
                result.AddError($"{text} is no option of this command. For a path that begins with a dash write ./{text}");
            }
        });
        command.Add(_path);
        command.Add(_ids);
        command.Add(_excludes);
        command.Add(_noRestore);
        command.Add(_verbosity);
    }

    public Input Read(ParseResult result) => new(
        result.GetRequiredValue(_path),
        result.GetValue(_ids) ?? [],
        [.. (result.GetValue(_excludes) ?? []).Select(glob => new PathGlob(glob))],
        !result.GetValue(_noRestore),
        result.GetValue(_verbosity));
}

/// <summary>The values of <see cref="InputOptions"/>.</summary>
internal sealed record Input(string Path, IReadOnlyList<string> Ids, IReadOnlyList<PathGlob> Excludes, bool Restore, Verbosity Verbosity);
