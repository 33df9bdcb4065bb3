using System.Collections.Immutable;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Rules;

/// <summary>Reads the rules strictly: everything that is not understood is a problem, and one run shows all problems.</summary>
public static class RuleReader
{
    private static readonly ImmutableArray<string> NeededNames =
        ["services", "documents", "platform", "statements", "diagnostics", "schemas", "errors"];

    /// <summary>The names of the files that must be there; every other file holds a family.</summary>
    public static ImmutableArray<string> Needed => NeededNames;

    /// <summary>Reads all *.yaml files of a folder.</summary>
    /// <param name="folder">The folder of the rules.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <returns>The rules; null when there was a problem.</returns>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static RuleSet? ReadFolder(string folder, ProblemLog problems)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.GetFiles(folder, "*.yaml"))
        {
            if (RuleFolder.ReadFile(path, problems) is { } text)
            {
                texts.Add(System.IO.Path.GetFileNameWithoutExtension(path), text);
            }
        }

        return Read(texts, problems);
    }

    /// <summary>Reads the texts of the files, by their names without extension.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <returns>The rules; null when there was a problem.</returns>
    public static RuleSet? Read(IReadOnlyDictionary<string, string> texts, ProblemLog problems)
    {
        var files = new List<RuleFile>();
        foreach (var (name, text) in texts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var label = $"{name}.yaml";
            if (YamlTree.Parse(label, text, problems) is { } root)
            {
                ShapeOf(name).Check(root, label, problems);
                if (root is YamlMapping mapping)
                {
                    files.Add(new RuleFile(name, label, text, mapping));
                }
            }
        }

        foreach (var name in NeededNames)
        {
            if (!texts.ContainsKey(name))
            {
                problems.Add(
                    $"{name}.yaml",
                    new YamlPlace(0, 1, 1),
                    "the file is missing",
                    "restore it, or import into an empty folder to start anew");
            }
        }

        if (!problems.IsEmpty)
        {
            return null;
        }

        var rules = new RuleSet(files);
        new RuleChecks(rules, problems).Run();
        return problems.IsEmpty ? rules : null;
    }

    private static Shape ShapeOf(string name)
    {
        var file = NeededNames.Contains(name) ? name : "endpoints";
        return RuleShapes.Files.First(shape => shape.Name == file).Shape;
    }
}
