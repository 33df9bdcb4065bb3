using System.Collections.Immutable;
using AdminApiMigrator.Catalogue.Rules;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>A generated file whose committed text is not what the rules give.</summary>
/// <param name="Path">The file, from the root of the repository.</param>
/// <param name="Line">The first line that differs, from 1; 0 when the file is missing or no longer generated.</param>
/// <param name="Reason">What differs, without a final period.</param>
public sealed record StaleFile(string Path, int Line, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? $"{Path}: {Reason}" : $"{Path}({Line}): {Reason}";
}

/// <summary>Everything that is generated from the rules. The same rules give the same bytes, anywhere and at any time.</summary>
public static class CatalogueBuild
{
    /// <summary>All generated files.</summary>
    public static ImmutableArray<GeneratedFile> Of(RuleSet rules) =>
    [
        EndpointTable.Of(rules),
        VocabularyTable.Of(rules),
        PlatformTable.Of(rules),
        JsonSchema.Of(),
        .. RuleTables.Of(rules),
        .. RulePages.Of(rules),
        .. EndpointPages.Of(rules),
        .. ClientOperations.Of(rules),
        .. EmulatorRoutes.Of(rules),
    ];

    /// <summary>All generated parts of files that people write; each stands where a file has its markers.</summary>
    public static ImmutableArray<GeneratedPart> Parts(RuleSet rules) => [.. ReadmeTables.Of(rules)];

    /// <summary>Compares the files below a root with what the rules give.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="root">The folder that holds the rules folder.</param>
    /// <returns>The files that are not current, in the order of their generation, then those that are no longer generated.</returns>
    /// <exception cref="InvalidDataException">A file has the first marker of a generated part and not the last.</exception>
    public static ImmutableArray<StaleFile> Check(RuleSet rules, string root)
    {
        var stale = ImmutableArray.CreateBuilder<StaleFile>();
        foreach (var file in Of(rules).Concat(WithParts(rules, root)))
        {
            var path = Path.Combine(root, file.Path);
            if (!File.Exists(path))
            {
                stale.Add(new StaleFile(file.Path, 0, "the file is missing"));
            }
            else if (Difference(file.Content, File.ReadAllText(path)) is { } difference)
            {
                stale.Add(new StaleFile(file.Path, difference.Line, difference.Reason));
            }
        }

        foreach (var (file, found) in Sections(rules, root))
        {
            if (Difference(file.Content, found) is { } difference)
            {
                stale.Add(new StaleFile(file.Path, difference.Line, difference.Reason));
            }
        }

        stale.AddRange(Orphans(rules, root).Select(path => new StaleFile(path, 0, "nothing generates the file any more")));
        return stale.ToImmutable();
    }

    /// <summary>Writes the files that are not current and deletes pages that nothing generates any more.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="root">The folder that holds the rules folder.</param>
    /// <returns>The files that were written or deleted.</returns>
    /// <exception cref="InvalidDataException">A file has the first marker of a generated part and not the last.</exception>
    public static ImmutableArray<string> Write(RuleSet rules, string root)
    {
        var changed = ImmutableArray.CreateBuilder<string>();
        foreach (var file in Of(rules).Concat(WithParts(rules, root)))
        {
            var path = Path.Combine(root, file.Path);
            if (!File.Exists(path) || Difference(file.Content, File.ReadAllText(path)) is not null)
            {
                AtomicFile.Write(path, file.Content);
                changed.Add(file.Path);
            }
        }

        foreach (var (file, found) in Sections(rules, root))
        {
            if (file.Content != found)
            {
                AtomicFile.Write(Path.Combine(root, file.Path), file.Content);
                changed.Add(file.Path);
            }
        }

        foreach (var orphan in Orphans(rules, root).ToList())
        {
            File.Delete(Path.Combine(root, orphan));
            changed.Add(orphan);
        }

        return changed.ToImmutable();
    }

    /// <summary>The files that people write, with their generated parts as the rules give them.</summary>
    private static IEnumerable<GeneratedFile> WithParts(RuleSet rules, string root) =>
        from parts in Parts(rules).GroupBy(part => part.Path)
        let path = Path.Combine(root, parts.Key)
        where File.Exists(path)
        select new GeneratedFile(parts.Key, parts.Aggregate(File.ReadAllText(path), (text, part) => part.PutInto(text)));

    // A page without the marks, or a folder without the page, wants no such part.
    private static IEnumerable<(GeneratedFile Wanted, string Found)> Sections(RuleSet rules, string root) =>
        from section in TypedOperations.Of(rules)
        let path = Path.Combine(root, section.Path)
        where File.Exists(path)
        let found = File.ReadAllText(path)
        let wanted = section.Into(found)
        where wanted is not null
        select (new GeneratedFile(section.Path, wanted), found);

    private static IEnumerable<string> Orphans(RuleSet rules, string root)
    {
        var generated = Of(rules).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var client = Path.Combine(root, ClientOperations.Folder);
        var parts = Directory.Exists(client) ? new DirectoryInfo(client).GetDirectories().Select(part => part.Name) : [];
        return from folder in parts.Where(part => part is not ("bin" or "obj")).Order(StringComparer.Ordinal)
                   .Select(part => (Path: $"{ClientOperations.Folder}/{part}", Files: "*.g.cs"))
                   .Prepend((Path: EndpointPages.Folder, Files: "*.md"))
                   .Prepend((Path: RulePages.Folder, Files: "*.md"))
               let path = Path.Combine(root, folder.Path)
               where Directory.Exists(path)
               from file in Directory.GetFiles(path, folder.Files).Order(StringComparer.Ordinal)
               let name = $"{folder.Path}/{Path.GetFileName(file)}"
               where !generated.Contains(name)
               select name;
    }

    private static (int Line, string Reason)? Difference(string wanted, string found)
    {
        if (wanted == found)
        {
            return null;
        }

        var (wantedLines, foundLines) = (wanted.Split('\n'), found.Split('\n'));
        for (var i = 0; i < Math.Min(wantedLines.Length, foundLines.Length); i++)
        {
            if (wantedLines[i] != foundLines[i])
            {
                return (i + 1, $"the rules give \"{wantedLines[i].Trim()}\", the file has \"{foundLines[i].Trim()}\"");
            }
        }

        return (Math.Min(wantedLines.Length, foundLines.Length), $"the rules give {wantedLines.Length} lines, "
            + $"the file has {foundLines.Length}");
    }
}
