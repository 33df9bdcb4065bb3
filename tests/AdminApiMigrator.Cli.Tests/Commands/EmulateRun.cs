using System.CommandLine;
using System.Diagnostics;
using System.Text.RegularExpressions;
using AdminApiMigrator.Cli.Commands;

namespace AdminApiMigrator.Cli.Tests.Commands;

/// <summary>adminapi emulate inside the test: to its end, or until it listens.</summary>
internal static class EmulateRun
{
    public static Task<(int Exit, string Output, string Errors)> ToEndAsync(params string[] args) => RunAsync(args, CancellationToken.None);

    /// <summary>Stops it as Ctrl+C does, once it says how.</summary>
    public static async Task<(int Exit, string Output, string Errors)> ToGreetingAsync(params string[] args)
    {
        using var stop = new CancellationTokenSource();
        return await RunAsync(args, stop.Token, line => stop.Cancel());
    }

    public static async Task<(int Exit, string Output, string Errors)> RunAsync(
        string[] args, CancellationToken cancellation, Action<string>? onGreeting = null)
    {
        using var output = new GreetedWriter(onGreeting);
        using var errors = new StringWriter();
        var result = new RootCommand { EmulateCommand.Create() }.Parse(["emulate", .. args]);
        var exit = await result.InvokeAsync(new InvocationConfiguration { Output = output, Error = errors }, cancellation);
        return (exit, output.ToString(), errors.ToString());
    }

    private sealed class GreetedWriter(Action<string>? onGreeting) : StringWriter
    {
        public override async Task WriteLineAsync(string? value)
        {
            await base.WriteLineAsync(value);
            if (value?.Contains("Ctrl+C", StringComparison.Ordinal) == true)
            {
                onGreeting?.Invoke(value);
            }
        }
    }
}

/// <summary>The tool in a process of its own, as a person starts it.</summary>
internal sealed partial class RunningTool : IDisposable
{
    private readonly Process _process;

    private RunningTool(Process process, string greeting) => (_process, Greeting) = (process, greeting);

    public string Greeting { get; }

    public string Address => AddressText().Match(Greeting).Value;

    public string CurlLine => Greeting.Split('\n').Single(line => line.StartsWith("  curl ", StringComparison.Ordinal)).Trim();

    /// <summary>What it wrote after the greeting; read it after the end.</summary>
    public StreamReader Output => _process.StandardOutput;

    public static Task<RunningTool> StartAsync(params string[] args) => StartAsync(Start(args));

    public static async Task<RunningTool> StartAsync(ProcessStartInfo start)
    {
        var process = Process.Start(start)!;
        var greeting = "";
        while (!greeting.Contains("Ctrl+C", StringComparison.Ordinal))
        {
            greeting += await process.StandardOutput.ReadLineAsync() is { } line
                ? line + "\n"
                : throw new InvalidOperationException($"The tool ended: {await process.StandardError.ReadToEndAsync()}");
        }

        return new RunningTool(process, greeting);
    }

    /// <summary>How to start it. What a shell starts in the background ignores the interrupt of Ctrl+C, unless it is told otherwise.</summary>
    public static ProcessStartInfo Start(params string[] args)
    {
        string[] line = ["dotnet", Path.Combine(AppContext.BaseDirectory, "adminapi.dll"), "emulate", .. args];
        line = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", .. line] : line;
        return new ProcessStartInfo(line[0], line[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
    }

    public static async Task SignalAsync(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await kill.WaitForExitAsync();
    }

    public async Task<int> EndAsync(string signal = "TERM")
    {
        await SignalAsync(_process, signal);
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    [GeneratedRegex("http://[0-9.]+:[0-9]+/")]
    private static partial Regex AddressText();
}
