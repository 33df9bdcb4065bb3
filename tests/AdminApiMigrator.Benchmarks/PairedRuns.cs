namespace AdminApiMigrator.Benchmarks;

/// <summary>The ratios of one set to the compilation without analyzers, pair by pair.</summary>
internal sealed record Ratios(IReadOnlyList<double> Wall, IReadOnlyList<double> Processor)
{
    public static double Median(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

/// <summary>
/// Measures in pairs, A B A B: a machine that slows down or is shared slows both halves of a pair, so the ratio of a pair says more than
/// the ratio of two averages.
/// </summary>
internal static class PairedRuns
{
    public static Ratios Measure(CompilerRun compiler, CodeBase code, AnalyzerSet analyzers, int pairs)
    {
        compiler.Measure(code, AnalyzerSet.None);
        compiler.Measure(code, analyzers);
        var wall = new List<double>();
        var processor = new List<double>();
        for (var i = 0; i < pairs; i++)
        {
            var without = compiler.Measure(code, AnalyzerSet.None);
            var with = compiler.Measure(code, analyzers);
            wall.Add(with.Wall / without.Wall);
            processor.Add(with.Processor / without.Processor);
        }

        return new Ratios(wall, processor);
    }
}
