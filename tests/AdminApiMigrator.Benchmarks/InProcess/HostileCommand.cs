using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Benchmarks.InProcess;

/// <summary>
/// Runs each hostile program in a process of its own, so that one that takes all memory or all stack is a row and not the end.
/// </summary>
internal static class HostileCommand
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(120);

    /// <summary>Prints the table.</summary>
    /// <param name="name">A part of the names of the programs to run; empty for all.</param>
    public static void Run(string name)
    {
        Console.WriteLine("| program | compiler: ms | analyzers: ms over that | MB allocated | MB at the peak over that | findings (not "
            + "read) | |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var program in HostilePrograms.All.Where(program => program.Name.Contains(name, StringComparison.OrdinalIgnoreCase)))
        {
            Console.WriteLine($"| {program.Name} | {Start(program)} |");
        }
    }

    /// <summary>Measures one program and prints what came out; what <see cref="Run"/> starts.</summary>
    /// <param name="name">The program's name.</param>
    public static void RunOne(string name)
    {
        var program = HostilePrograms.All.Single(program => program.Name == name);
        string[] files = [program.Write()];
        WarmUp();
        var bare = Effort.Of(() => AnalyzerCost.Analyze(AnalyzerCost.Compile(files), AnalyzerCost.Empty));
        Console.WriteLine("compiled");
        var peak = Peak();
        IReadOnlyList<Diagnostic> findings = [];
        var all = Effort.Of(() => findings = AnalyzerCost.Analyze(AnalyzerCost.Compile(files), AnalyzerCost.All));
        Console.WriteLine(JsonSerializer.Serialize(new Row(
            bare.Milliseconds,
            Math.Max(0, all.Milliseconds - bare.Milliseconds),
            Math.Max(0, all.Megabytes - bare.Megabytes),
            Peak() - peak,
            findings.Count(static d => d.Id is "AAM1001" or "AAM1002"),
            findings.Count(static d => d.Id == "AAM1008"),
            program.Calls)));
    }

    /// <summary>What the first use of a compiler and of the analyzers costs is not the program's.</summary>
    private static void WarmUp()
    {
        foreach (var shape in GrowthShapes.All.Take(8))
        {
            AnalyzerCost.Analyze(AnalyzerCost.Compile(shape.Write(2)), AnalyzerCost.All);
        }
    }

    private static string Start(HostileProgram program)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["hostile-one", program.Name])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(MostTime))
        {
            process.Kill(entireProcessTree: true);
            var who = output.Result.Length > 0 ? "" : "the compiler alone: ";
            return $"| | | | | **{who}no end within {MostTime.TotalSeconds} s**";
        }

        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<Row>(output.Result[output.Result.IndexOf('{')..])!.ToString()
            : $"| | | | | **ended with {process.ExitCode}: {error.Result.Split('\n').FirstOrDefault(static line => line.Length > 0)}**";
    }

    private static double Peak()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 / 1e6;
    }

    /// <summary>A line of the table.</summary>
    private sealed record Row(double Bare, double Milliseconds, double Allocated, double Peak, int Findings, int Unread, int Calls)
    {
        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{Bare:0} | {Milliseconds:0} | {Allocated:0} | {Peak:0} | {Findings} ({Unread}) | {string.Join(", ", Complaints())}");

        private IEnumerable<string> Complaints()
        {
            if (Milliseconds > 2000)
            {
                yield return "**over 2 s**";
            }

            if (Peak > 500)
            {
                yield return "**over 500 MB**";
            }

            if (Findings == 0 && Unread == 0 && Calls > 0)
            {
                yield return "**call lost without a word**";
            }
        }
    }
}
