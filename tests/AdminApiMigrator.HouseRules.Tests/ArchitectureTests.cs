namespace AdminApiMigrator.HouseRules.Tests;

/// <summary>The analyzers are layers: each names those below it only, so that no change of a lower one has to know who stands above.</summary>
public class ArchitectureTests
{
    /// <summary>The folders of the analyzers, from the top down; Shared is what analyzers, fixes and tool have in common.</summary>
    private static readonly string[] Layers =
        ["Rules", "SettingsFiles", "Planning", "Matching", "Requests", "Evaluation", "Program", "Heuristics", "Text", "Shared"];

    /// <summary>The most types that may need each other; only an interpreter has a reason to be that many.</summary>
    private const int LargestCycle = 8;

    private const string Analyzers = "src/AdminApiMigrator.Analyzers/";
    private const string Shared = "src/Shared/";

    private static readonly Lazy<TypeGraph> Graph = new(() => new(Repository.Files
        .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) && (path.StartsWith(Analyzers, StringComparison.Ordinal) || path.StartsWith(Shared, StringComparison.Ordinal)))
        .Select(path => (path.StartsWith(Shared, StringComparison.Ordinal) ? path["src/".Length..] : path[Analyzers.Length..], Repository.Text(path)))));

    [Fact]
    public void EveryFolder_IsALayer() =>
        Assert.Empty(Graph.Value.Uses.Keys.Select(LayerOf).Distinct().Except(Layers));

    [Fact]
    public void NoType_NamesOneOfALayerAbove() => KnownOffenders.Check(
        "upward-references",
        $"Move what both need down; the layers are {string.Join(" -> ", Layers)}.",
        from type in Graph.Value.Uses
        from other in type.Value
        where RankOf(other.Key) < RankOf(type.Key)
        select ($"{type.Key} -> {other.Key}", other.Value));

    [Fact]
    public void NoCycleOfTypes_IsLarge()
    {
        var large = Graph.Value.Cycles().Where(cycle => cycle.Count > LargestCycle).ToList();

        KnownOffenders.Check(
            "cycles",
            $"Cut the cycle ({string.Join("; ", large.Select(cycle => string.Join(", ", cycle)))}): {LargestCycle} types are the most.",
            large.Count == 0 ? [] : [("types in large cycles", large.Sum(cycle => cycle.Count))]);
    }

    [Fact]
    public void Graph_KnowsWhoNamesWhom()
    {
        var graph = new TypeGraph(
        [
            ("A/One.cs", "class One { Two.Inner? Field; class Own { Three? Other; } }"),
            ("B/Two.cs", "class Two { public class Inner { } void M() => Three.Call(1); }"),
            ("B/Three.cs", "static class Ext { public static void On(this Two two) { } } class Three { public static void Call(int x) => new Two().On(); }"),
        ]);

        Assert.Equal(["B/Three", "B/Two"], graph.Uses["A/One"].Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["B/Ext", "B/Two"], graph.Uses["B/Three"].Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["B/Ext", "B/Three", "B/Two"], Assert.Single(graph.Cycles()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SourcesThatDoNotCompile_AreRefused() => Assert.Contains(
        "Missing",
        Assert.Throws<InvalidOperationException>(() => new TypeGraph([("A/One.cs", "class One { Missing Field; }")])).Message,
        StringComparison.Ordinal);

    private static string LayerOf(string type) => type[..type.IndexOf('/', StringComparison.Ordinal)];

    private static int RankOf(string type) => Array.IndexOf(Layers, LayerOf(type));
}
