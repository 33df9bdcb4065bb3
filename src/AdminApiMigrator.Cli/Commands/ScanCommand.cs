using System.CommandLine;
using System.Diagnostics;
using AdminApiMigrator.Cli.Analysis;
using AdminApiMigrator.Cli.Reports;

namespace AdminApiMigrator.Cli.Commands;

/// <summary>adminapi scan: what in this code calls removed endpoints.</summary>
internal static class ScanCommand
{
    public static Command Create(Func<Toolset> tools)
    {
        var options = new InputOptions();
        var command = new Command("scan", $"Lists the calls of removed Admin API endpoints, and the endpoints and tokens in settings files. Changes no file.\n\n{InputOptions.ExitCodes}");
        options.AddTo(command);
        command.SetAction((result, cancellation) => Failures.ReportAsync(
            result,
            async output => await RunAsync(options.Read(result), tools(), output, cancellation)));
        return command;
    }

    private static async Task<ExitCode> RunAsync(Input input, Toolset tools, Output output, CancellationToken cancellation)
    {
        var elapsed = Stopwatch.StartNew();
        var inspection = await Inspection.RunAsync(input, tools, cancellation);
        var findings = inspection.Result.Findings(inspection.Loaded);
        var report = new ScanReport(output.Terminal, inspection.Target.Root, input.Verbosity);
        report.Findings(findings);
        report.Reading(inspection.Target, inspection.Survey, inspection.Loaded);
        report.Summary(findings, inspection.Loaded, elapsed.Elapsed);
        return output.Crashed(inspection.Result.Crashes) ? ExitCode.Failed
            : findings.Any(ScanReport.IsVisible) ? ExitCode.Findings
            : ExitCode.Clean;
    }
}
