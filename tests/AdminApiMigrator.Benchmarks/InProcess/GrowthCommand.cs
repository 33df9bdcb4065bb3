using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Benchmarks.InProcess;

/// <summary>Measures every shape at 1, 2, 4, 8 and 16 times its start, and says with which exponent the worst step of four grows.</summary>
internal static class GrowthCommand
{
    /// <summary>A shape that is over this at one size is not tried at the next.</summary>
    private const double MostMilliseconds = 20_000;

    /// <summary>Below this, noise decides the exponent: a smaller cost counts as this much.</summary>
    private const double LeastMilliseconds = 20;

    /// <summary>The same for allocation.</summary>
    private const double LeastMegabytes = 1;

    private static readonly int[] Factors = [1, 2, 4, 8, 16];

    /// <summary>Prints the table.</summary>
    /// <param name="rounds">How often each size is measured; the least counts.</param>
    /// <param name="name">A part of the names of the shapes to measure; empty for all.</param>
    public static void Run(int rounds, string name)
    {
        WarmUp();
        Console.WriteLine("| shape | size: ms (MB) | exponent of time | of allocation |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var shape in GrowthShapes.All.Where(shape => shape.Name.Contains(name, StringComparison.OrdinalIgnoreCase)))
        {
            var costs = new List<(int Size, Effort Cost)>();
            foreach (var size in Factors.Select(factor => shape.Start * factor))
            {
                costs.Add((size, Measure([.. shape.Write(size)], rounds, shape.Name)));
                if (costs[^1].Cost.Milliseconds > MostMilliseconds)
                {
                    break;
                }
            }

            var sizes = string.Join("; ", costs.Select(static c => Text($"{c.Size}: {c.Cost.Milliseconds:0} ({c.Cost.Megabytes:0.0})")));
            Console.WriteLine($"| {shape.Name} | {sizes} | {Times(costs)} | {Allocations(costs)} |");
        }
    }

    /// <summary>
    /// What the analyzers cost over the empty one; each run has a compilation of its own, so nothing is known from the one before.
    /// </summary>
    private static Effort Measure(string[] files, int rounds, string name)
    {
        var (empty, all) = (new List<Effort>(), new List<Effort>());
        for (var round = 0; round < rounds; round++)
        {
            var without = AnalyzerCost.Compile(files);
            empty.Add(Effort.Of(() => AnalyzerCost.Analyze(without, AnalyzerCost.Empty)));
            var with = AnalyzerCost.Compile(files);
            all.Add(Effort.Of(() => Check(AnalyzerCost.Analyze(with, AnalyzerCost.All), name)));
            if (all[^1].Milliseconds > MostMilliseconds)
            {
                break;
            }
        }

        return Effort.Least(all) - Effort.Least(empty);
    }

    private static void Check(IEnumerable<Diagnostic> diagnostics, string name)
    {
        if (diagnostics.FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException($"the shape \"{name}\" does not compile: {error}");
        }
    }

    private static void WarmUp()
    {
        foreach (var shape in GrowthShapes.All)
        {
            Measure([.. shape.Write(4)], 1, shape.Name);
        }
    }

    private static string Times(List<(int Size, Effort Cost)> costs) =>
        Exponent([.. costs.Select(static c => Math.Max(c.Cost.Milliseconds, LeastMilliseconds))]);

    private static string Allocations(List<(int Size, Effort Cost)> costs) =>
        Exponent([.. costs.Select(static c => Math.Max(c.Cost.Megabytes, LeastMegabytes))]);

    /// <summary>The greatest exponent over any step of four: a limit that is reached must not hide what came before it.</summary>
    private static string Exponent(double[] costs)
    {
        var steps = costs.Skip(2).Select((more, at) => Math.Log(more / costs[at]) / Math.Log(4)).ToList();
        return (steps.Count == 0 ? "" : Text($"{steps.Max():0.0}")) + (costs.Length < Factors.Length ? " stopped" : "");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
