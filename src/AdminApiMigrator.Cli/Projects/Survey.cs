using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>A project as far as the text of its files tells.</summary>
/// <param name="Path">Full path of the project file.</param>
/// <param name="Files">C# files of its folder, and those that it plainly takes from elsewhere.</param>
/// <param name="Holds">Whether the compiler could find something in it; when false it need not be loaded.</param>
internal sealed record SurveyedProject(string Path, ImmutableArray<string> Files, bool Holds);

/// <summary>The first stage: which projects could hold a finding at all, by text alone.</summary>
/// <param name="FileCount">C# files that were read.</param>
/// <param name="Hits">Files with a needle.</param>
/// <param name="Projects">All projects of the target.</param>
/// <param name="LooseHits">Files with a needle that are in no project's folder and in no project's items.</param>
/// <param name="Unreadable">Folders and files that could not be read.</param>
internal sealed record Survey(
    int FileCount,
    ImmutableHashSet<string> Hits,
    ImmutableArray<SurveyedProject> Projects,
    ImmutableArray<string> LooseHits,
    ImmutableArray<string> Unreadable)
{
    public static Survey Of(ScanTarget target, TextNeedles needles)
    {
        var folders = FoldersWithProjects(target);
        var ownFiles = target.Trees
            .SelectMany(tree => tree.Files)
            .Distinct(FilePaths.Comparer)
            .Where(file => ScanTarget.OwnerFolder(file, folders) is not null)
            .ToLookup(file => ScanTarget.OwnerFolder(file, folders)!, FilePaths.Comparer);
        var outside = target.Projects.ToDictionary(project => project, OutsideSources.Of, FilePaths.Comparer);
        var files = target.Projects
            .ToDictionary(project => project, project => FilesOf(project, ownFiles, outside[project]), FilePaths.Comparer);

        var all = files.Values.SelectMany(list => list).Concat(target.LooseFiles).ToHashSet(FilePaths.Comparer);
        var unreadable = new ConcurrentBag<string>(target.Trees.SelectMany(tree => tree.Unreadable));
        var hits = Matching(all, needles.IsInFile, unreadable);

        var holding = target.Projects
            .Where(project => files[project].Any(hits.Contains) || !outside[project].IsComplete)
            .ToHashSet(FilePaths.Comparer);
        AddUsersOfConstants(holding, files, hits, needles);

        var compiled = files.Values.SelectMany(list => list).ToHashSet(FilePaths.Comparer);
        return new Survey(
            all.Count,
            hits.ToImmutableHashSet(FilePaths.Comparer),
            [.. target.Projects.Select(project => new SurveyedProject(project, files[project], holding.Contains(project)))],
            [.. target.LooseFiles.Where(file => hits.Contains(file) && !compiled.Contains(file))],
            [.. unreadable.Order(StringComparer.Ordinal)]);
    }

    private static HashSet<string> FoldersWithProjects(ScanTarget target) =>
        target.Projects
            .Concat(target.Trees.SelectMany(tree => tree.Projects))
            .Select(project => Path.GetDirectoryName(project)!)
            .ToHashSet(FilePaths.Comparer);

    private static ImmutableArray<string> FilesOf(string project, ILookup<string, string> ownFiles, OutsideSources outside) =>
        [.. ownFiles[Path.GetDirectoryName(project)!], .. outside.Files.Order(StringComparer.Ordinal)];

    private static HashSet<string> Matching(IEnumerable<string> files, Func<string, bool> matches, ConcurrentBag<string> unreadable)
    {
        var hits = new ConcurrentBag<string>();
        Parallel.ForEach(files, file =>
        {
            try
            {
                if (matches(file))
                {
                    hits.Add(file);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or OverflowException)
            {
                unreadable.Add(file);
            }
        });
        return hits.ToHashSet(FilePaths.Comparer);
    }

    /// <summary>Adds the projects that name a constant of a project that is already in: its value is compiled into them.</summary>
    private static void AddUsersOfConstants(
        HashSet<string> holding,
        Dictionary<string, ImmutableArray<string>> files,
        HashSet<string> hits,
        TextNeedles needles)
    {
        if (holding.Count == files.Count)
        {
            return;
        }

        // A readable file is in hits, so parsing it cannot fail for want of rights; one pass per link of a chain of constants.
        var declaring = hits;
        while (declaring.Count > 0)
        {
            var constants = declaring.SelectMany(file => SharedConstants.DeclaredIn(file, needles)).ToHashSet();
            if (constants.Count == 0)
            {
                return;
            }

            var names = TextNeedles.Of(constants.Select(constant => constant.Name));
            var types = TextNeedles.Of(constants.Select(constant => constant.Type));
            var users = files
                .Where(project => !holding.Contains(project.Key))
                .Where(project => project.Value.Any(names.IsInFile) && project.Value.Any(types.IsInFile))
                .ToList();
            holding.UnionWith(users.Select(user => user.Key));
            declaring = users.SelectMany(user => user.Value).Where(names.IsInFile).ToHashSet(FilePaths.Comparer);
            needles = names;
        }
    }
}
