using System.Diagnostics;
using System.Text;

namespace AdminApiMigrator.Equivalence.Tests.LegacyAdmin;

/// <summary>How a process ended and what it said.</summary>
internal sealed record ProcessRun(string Command, int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    // What dotnet test and MSBuild tell their own children; another SDK command that inherits it looks for its targets in the wrong place.
    private static readonly string[] Inherited = ["MSBUILD", "VSTEST", "TESTINGPLATFORM", "DOTNET_STARTUP", "DOTNET_CLI_"];

    /// <summary>Runs <c>dotnet</c> with these arguments, as a person would in that folder.</summary>
    public static async Task<ProcessRun> DotnetAsync(
        string folder, IReadOnlyDictionary<string, string> environment, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(static key => Inherited.Any(p => key.StartsWith(p, StringComparison.OrdinalIgnoreCase))).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var command = "dotnet " + string.Join(' ', arguments);
        using var process = Process.Start(start)!;
        using var deadline = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
        var error = process.StandardError.ReadToEndAsync(deadline.Token);
        try
        {
            await process.WaitForExitAsync(deadline.Token);
            return new ProcessRun(command, process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{command}' in {folder} did not end within {Patience}");
        }
    }

    /// <summary>This run, if it ended with one of these exit codes.</summary>
    public ProcessRun Ended(params int[] codes)
    {
        Assert.True(codes.Contains(ExitCode), $"'{Command}' ended with {ExitCode}\n{Output}\n{Error}");
        return this;
    }
}
