using System.ComponentModel;
using System.Diagnostics;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>The .NET SDK's command line, as the person would run it: by its own rules for SDK choice, not by ours.</summary>
internal static class Dotnet
{
    // A parent dotnet process leaves these behind; with them the child reads projects with the parent's SDK instead of the one global.json
    // asks for.
    private static readonly string[] ParentTraces =
        ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly", "DOTNET_HOST_PATH"];

    /// <summary>Runs dotnet to its end and returns its exit code and its output, standard error included.</summary>
    /// <exception cref="ToolException">There is no dotnet on the PATH.</exception>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        string folder,
        IEnumerable<string> arguments,
        CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var name in ParentTraces)
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Start(start);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await process.WaitForExitAsync(cancellation);
            return (process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new ToolException(
                $"dotnet could not be started ({e.Message}). Install the .NET SDK that builds these projects and put it on the PATH.");
        }
    }
}
