using System.Reflection;
using AdminApiMigrator.Rules;

namespace AdminApiMigrator.Benchmarks;

/// <summary>Analyzers to measure together: what is added to the compiler's command line.</summary>
/// <param name="Name">How the table calls it.</param>
/// <param name="Arguments">The arguments, one a line of the response file.</param>
internal sealed record AnalyzerSet(string Name, IReadOnlyList<string> Arguments)
{
    /// <summary>Compiles without any analyzer: what all others are held against.</summary>
    public static readonly AnalyzerSet None = new("none", []);

    /// <summary>The sets of the table.</summary>
    /// <param name="scratch">A folder for the data that a set needs.</param>
    /// <param name="peers">Whether the packages of others are measured, too.</param>
    public static IReadOnlyList<AnalyzerSet> All(string scratch, bool peers) =>
    [
        new("empty analyzer", [Analyzer(typeof(EmptyAnalyzer).Assembly.Location)]),
        new("reports as many calls, reads none", [Analyzer(typeof(ReportingAnalyzer).Assembly.Location), "/analyzerconfig:\"" + WriteReporting(scratch) + "\""]),
        new("AdminApiMigrator", [Analyzer(typeof(DeprecatedEndpointAnalyzer).Assembly.Location), Analyzer(Path.Combine(AppContext.BaseDirectory, "AdminApiMigrator.CodeFixes.dll"))]),
        .. peers ? Peers(scratch) : [],
    ];

    private static AnalyzerSet[] Peers(string scratch) =>
    [
        new("BannedApiAnalyzers 5.6.0, 30 entries", [.. Peer("BannedApiAnalyzers"), "/additionalfile:\"" + WriteBanned(scratch) + "\""]),
        new("Roslynator.Analyzers 5.0.1", Peer("Roslynator.Analyzers")),
    ];

    private static string Analyzer(string file) => "/analyzer:\"" + file + "\"";

    private static string[] Peer(string name)
    {
        var folder = typeof(AnalyzerSet).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Peer/" + name).Value!;
        var all = Directory.Exists(folder)
            ? Directory.GetFiles(Path.Combine(folder, "analyzers"), "*.dll", SearchOption.AllDirectories)
            : throw new DirectoryNotFoundException($"{name} is not at {folder}; restore the benchmark project again");

        // A package may hold the same analyzers for several compilers: the newest folder is the one an SDK takes; resources say nothing.
        var newest = all.Select(static file => Path.GetDirectoryName(file)!).Where(static f => f.Contains("roslyn", StringComparison.Ordinal)).Max(StringComparer.Ordinal);
        return [.. all
            .Where(file => !file.EndsWith(".resources.dll", StringComparison.Ordinal)
                && !file.Contains(Path.DirectorySeparatorChar + "vb" + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                && (newest is null || Path.GetDirectoryName(file) == newest || !file.Contains("roslyn", StringComparison.Ordinal)))
            .Select(Analyzer)];
    }

    private static string WriteReporting(string scratch)
    {
        var file = Path.Combine(scratch, "reporting.globalconfig");
        File.WriteAllLines(file, ["is_global = true", $"dotnet_diagnostic.{ReportingAnalyzer.Id}.severity = warning"]);
        return file;
    }

    /// <summary>Thirty members that programs do use, so that the peer has something to look up and little to report.</summary>
    private static string WriteBanned(string scratch)
    {
        string[] types = ["System.IO.File", "System.Diagnostics.Process", "System.Threading.Thread", "System.Net.WebClient", "System.Random", "System.GC"];
        string[] members = ["Delete", "Start", "Sleep", "DownloadString", "Next"];
        var file = Path.Combine(scratch, "BannedSymbols.txt");
        File.WriteAllLines(file, types.SelectMany(type => members.Select(member => $"M:{type}.{member}(System.String);use something else")));
        return file;
    }
}
