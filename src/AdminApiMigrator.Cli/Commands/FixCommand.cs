using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using AdminApiMigrator.Cli.Analysis;
using AdminApiMigrator.Cli.Projects;
using AdminApiMigrator.Cli.Reports;
using AdminApiMigrator.Cli.Rewriting;

namespace AdminApiMigrator.Cli.Commands;

/// <summary>adminapi fix: rewrites what can be rewritten and says what cannot.</summary>
internal static class FixCommand
{
    private const string SettingsAreLeft = "it stands in a settings file, and what reads the value decides what may stand there; "
        + "change it by hand";

    public static Command Create(Func<Toolset> tools)
    {
        var options = new InputOptions();
        var check = new Option<bool>("--check") { Description = "Write nothing; exit with 2 if something would change." };
        var diff = new Option<bool>("--diff") { Description = "Print what changes as a unified diff." };
        var command = new Command(
            "fix",
            "Rewrites the calls of removed Admin API endpoints. Writes only below PATH and only what compiles; "
            + $"settings files are left for a person.\n\n{InputOptions.ExitCodes}");
        options.AddTo(command);
        command.Add(check);
        command.Add(diff);
        command.SetAction((result, cancellation) => Failures.ReportAsync(
            result,
            async output => await RunAsync(options.Read(result), tools(), result.GetValue(check), result.GetValue(diff), output, cancellation)));
        return command;
    }

    private static async Task<ExitCode> RunAsync(
        Input input,
        Toolset tools,
        bool isCheck,
        bool showsDiff,
        Output output,
        CancellationToken cancellation)
    {
        var elapsed = Stopwatch.StartNew();
        var inspection = await Inspection.RunAsync(input, tools, cancellation);
        var (target, loaded) = (inspection.Target, inspection.Loaded);
        var scan = new ScanReport(output.Terminal, target.Root, input.Verbosity);
        var report = new FixReport(output.Terminal, scan, target.Root, input.Verbosity);

        var plan = await FixPlan.MakeAsync(inspection, tools, cancellation);
        if (output.Crashed(plan.Result.After.Crashes))
        {
            return ExitCode.Failed;
        }

        var written = plan.Edits;
        var failures = ImmutableDictionary<string, string>.Empty;
        if (!isCheck)
        {
            failures = Write(plan.Edits, cancellation);
            written = [.. plan.Edits.Where(edit => !failures.ContainsKey(edit.Path))];
        }

        var left = plan.Left.Where(ScanReport.IsVisible).ToList();
        report.Left(left.Select(finding => (finding, finding.Reason ?? (inspection.IsSettings(finding) ? SettingsAreLeft : plan.Result.Left.GetValueOrDefault(finding.Path)))));
        if (showsDiff)
        {
            report.Diff(written);
        }

        report.Changes(written, isCheck);
        foreach (var (path, reason) in failures)
        {
            output.Error.WriteLine($"error: {path}: not written, because {reason}");
        }

        scan.Reading(target, inspection.Survey, loaded);
        report.Summary(plan.Settled, left, written.Length, isCheck, elapsed.Elapsed);
        return isCheck && plan.Edits.Length > 0 ? ExitCode.Findings
            : left.Count > 0 || failures.Count > 0 ? ExitCode.LeftForPerson
            : ExitCode.Clean;
    }

    private static ImmutableDictionary<string, string> Write(IEnumerable<FileEdit> edits, CancellationToken cancellation)
    {
        var failures = ImmutableDictionary.CreateBuilder<string, string>(FilePaths.Comparer);
        foreach (var edit in edits)
        {
            cancellation.ThrowIfCancellationRequested();
            if (FileWriter.Write(edit) is { } failure)
            {
                failures.Add(edit.Path, failure);
            }
        }

        return failures.ToImmutable();
    }
}
