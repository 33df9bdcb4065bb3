namespace AdminApiMigrator.Benchmarks;

/// <summary>The ratios of one set to the compilation without analyzers, round by round.</summary>
internal sealed record Ratios(AnalyzerSet Analyzers, List<double> Wall, List<double> Processor)
{
    public static double Median(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

/// <summary>
/// Measures in rounds, each of one run without analyzers and one run of every set: a machine that slows down or is shared slows a whole
/// round, so the ratio within a round says more than the ratio of two averages.
/// </summary>
internal static class PairedRuns
{
    public static IReadOnlyList<Ratios> Measure(CompilerRun compiler, CodeBase code, IReadOnlyList<AnalyzerSet> sets, int rounds)
    {
        var ratios = sets.Select(static set => new Ratios(set, [], [])).ToList();

        // The first round fills the file cache and is thrown away.
        for (var round = 0; round <= rounds; round++)
        {
            var without = compiler.Measure(code, AnalyzerSet.None);
            foreach (var each in ratios)
            {
                var with = compiler.Measure(code, each.Analyzers);
                if (round > 0)
                {
                    each.Wall.Add(with.Wall / without.Wall);
                    each.Processor.Add(with.Processor / without.Processor);
                }
            }
        }

        return ratios;
    }
}
