using System.Diagnostics;
using System.Runtime.InteropServices;

namespace AdminApiMigrator.Benchmarks;

/// <summary>What one run of the compiler took.</summary>
/// <param name="Wall">Seconds on the clock.</param>
/// <param name="Processor">Seconds of all processors together; NaN where the system does not tell.</param>
internal readonly record struct Cost(double Wall, double Processor);

/// <summary>Runs the SDK's compiler as a process of its own, no server, nothing shared.</summary>
internal sealed class CompilerRun(string scratch)
{
    private readonly string _compiler = FindCompiler();

    /// <summary>Compiles and gives back what it took.</summary>
    /// <exception cref="InvalidOperationException">The compiler reports errors; the message holds the first of them.</exception>
    public Cost Measure(CodeBase code, AnalyzerSet analyzers)
    {
        var response = Path.Combine(scratch, "compile.rsp");
        File.WriteAllLines(response, [.. code.Arguments, .. analyzers.Arguments, "/out:\"" + Path.Combine(scratch, code.Name + ".out.dll") + "\"", "/nowarn:CS1591,CS8632"]);
        var start = new ProcessStartInfo("dotnet", ["exec", _compiler, "/noconfig", "@" + response]) { RedirectStandardOutput = true, WorkingDirectory = code.Folder };
        var before = ChildSeconds();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new Cost(wall, ChildSeconds() - before)
            : throw new InvalidOperationException($"{code.Name} with {analyzers.Name} does not compile:\n{string.Join('\n', output.Split('\n').Where(static line => line.Contains("error", StringComparison.Ordinal)).Take(5))}");
    }

    private static string FindCompiler()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["--list-sdks"]) { RedirectStandardOutput = true })!;
        var newest = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
        process.WaitForExit();
        var bracket = newest.IndexOf('[');
        var file = Path.Combine(newest[(bracket + 1)..].TrimEnd(']', '\r'), newest[..bracket].Trim(), "Roslyn", "bincore", "csc.dll");
        return File.Exists(file) ? file : throw new FileNotFoundException($"the SDK has no compiler at {file}");
    }

    /// <summary>Processor seconds of all child processes that have ended; the kernel keeps the sum.</summary>
    private static double ChildSeconds()
    {
        if (!OperatingSystem.IsLinux())
        {
            return double.NaN;
        }

        var usage = new long[18];
        return GetResourceUsage(-1, usage) == 0 ? usage[0] + (usage[1] / 1e6) + usage[2] + (usage[3] / 1e6) : double.NaN;
    }

    [DllImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static extern int GetResourceUsage(int who, [Out] long[] usage);
}
