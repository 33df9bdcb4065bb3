using System.CommandLine;
using AdminApiMigrator.Cli.Reports;

namespace AdminApiMigrator.Cli.Commands;

/// <summary>Where a command writes.</summary>
internal sealed record Output(Terminal Terminal, TextWriter Error)
{
    /// <summary>Shows what came out of analyzers; true when there is any, because a result with holes is no result.</summary>
    public bool Crashed(IReadOnlyCollection<string> crashes)
    {
        foreach (var crash in crashes)
        {
            Error.WriteLine($"error: {crash}");
        }

        return crashes.Count > 0;
    }
}

/// <summary>Turns failures into messages on standard error and the exit code for them.</summary>
internal static class Failures
{
    public static async Task<int> ReportAsync(ParseResult result, Func<Output, Task<ExitCode>> run)
    {
        var writer = result.InvocationConfiguration.Output;
        var error = result.InvocationConfiguration.Error;
        var terminal = Terminal.For(writer, isRedirected: !ReferenceEquals(writer, Console.Out) || Console.IsOutputRedirected);
        // Signals are listened to only once a command has given its thread back.
        await Task.Yield();
        try
        {
            return (int)await run(new Output(terminal, error));
        }
        catch (ToolException e)
        {
            error.WriteLine($"error: {e.Message}");
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("error: cancelled; no further file was written");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            error.WriteLine($"error: {e.Message}");
        }

        return (int)ExitCode.Failed;
    }
}
