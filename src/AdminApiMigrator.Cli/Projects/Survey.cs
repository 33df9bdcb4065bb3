using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>A project as far as the text of its files tells.</summary>
/// <param name="Path">Full path of the project file.</param>
/// <param name="Files">C# files of its folder, and those that it plainly takes from elsewhere.</param>
/// <param name="Holds">Whether the compiler could find something in it; when false it need not be loaded.</param>
internal sealed record SurveyedProject(string Path, ImmutableArray<string> Files, bool Holds);

/// <summary>A settings file that could hold an endpoint or a token.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Owner">The folder of the project that it lies in; null when it lies in none.</param>
internal sealed record SettingsHit(string Path, string? Owner);

/// <summary>The first stage: which projects could hold a finding at all, by text alone.</summary>
/// <param name="FileCount">C# files that were read.</param>
/// <param name="Hits">Files with a needle.</param>
/// <param name="Projects">All projects of the target.</param>
/// <param name="LooseHits">Files with a needle that are in no project's folder and in no project's items.</param>
/// <param name="SettingsCount">Settings files that were read.</param>
/// <param name="SettingsHits">Those with a needle.</param>
/// <param name="Unreadable">Folders and files that could not be read.</param>
internal sealed record Survey(
    int FileCount,
    ImmutableHashSet<string> Hits,
    ImmutableArray<SurveyedProject> Projects,
    ImmutableArray<string> LooseHits,
    int SettingsCount,
    ImmutableArray<SettingsHit> SettingsHits,
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

        var endings = new FilesByEnding(target.Trees.SelectMany(tree => tree.Files).Distinct(FilePaths.Comparer));
        var candidates = target.Projects
            .ToDictionary(project => project, project => MeantBy(outside[project], files[project], endings), FilePaths.Comparer);

        var all = files.Values.SelectMany(list => list).Concat(target.LooseFiles).ToHashSet(FilePaths.Comparer);
        var searched = candidates.Values.OfType<ImmutableArray<string>>()
            .SelectMany(list => list)
            .Concat(all)
            .ToHashSet(FilePaths.Comparer);
        var unreadable = new ConcurrentBag<string>(target.Trees.SelectMany(tree => tree.Unreadable));
        var hits = Matching(searched, needles.IsInFile, unreadable);

        var holding = target.Projects
            .Where(project => candidates[project] is not { } list || list.Any(hits.Contains))
            .ToHashSet(FilePaths.Comparer);
        AddUsersOfConstants(
            holding,
            candidates.ToDictionary(project => project.Key, project => project.Value ?? [], FilePaths.Comparer),
            hits,
            needles);

        var settings = SettingsOf(target, folders);
        var settingsHits = Matching(settings.Select(file => file.Path), needles.WithEscapedSlashes().IsInFile, unreadable);

        var compiled = files.Values.SelectMany(list => list).ToHashSet(FilePaths.Comparer);
        return new Survey(
            all.Count,
            hits.Where(all.Contains).ToImmutableHashSet(FilePaths.Comparer),
            [.. target.Projects.Select(project => new SurveyedProject(project, files[project], holding.Contains(project)))],
            [.. target.LooseFiles.Where(file => hits.Contains(file) && !compiled.Contains(file))],
            settings.Count,
            [.. settings.Where(file => settingsHits.Contains(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal)],
            [.. unreadable.Order(StringComparer.Ordinal)]);
    }

    private static HashSet<string> FoldersWithProjects(ScanTarget target) =>
        target.Projects
            .Concat(target.Trees.SelectMany(tree => tree.Projects))
            .Select(project => Path.GetDirectoryName(project)!)
            .ToHashSet(FilePaths.Comparer);

    private static ImmutableArray<string> FilesOf(string project, ILookup<string, string> ownFiles, OutsideSources outside) =>
        [.. ownFiles[Path.GetDirectoryName(project)!], .. outside.Files.Order(StringComparer.Ordinal)];

    /// <summary>
    /// The files that decide whether a project is loaded: its own, and every one that an item may mean of which only the end can be read.
    /// Null when no file of that end is in sight, so that nothing but the build can say.
    /// </summary>
    private static ImmutableArray<string>? MeantBy(OutsideSources outside, ImmutableArray<string> files, FilesByEnding endings)
    {
        if (!outside.IsComplete)
        {
            return null;
        }

        var meant = files.ToBuilder();
        foreach (var ending in outside.Endings)
        {
            if (!endings.HasWhole(ending) && !files.Any(file => FilesByEnding.IsWhole(file, ending)))
            {
                return null;
            }

            meant.AddRange(endings.EndingIn(ending));
        }

        return meant.ToImmutable();
    }

    /// <summary>
    /// Settings files in the projects' folders and, outside of any project, those that are settings by name or stand beside code.
    /// </summary>
    private static List<SettingsHit> SettingsOf(ScanTarget target, HashSet<string> folders)
    {
        var wanted = target.Projects.Select(project => Path.GetDirectoryName(project)!).ToHashSet(FilePaths.Comparer);
        var code = target.LooseFiles.Select(file => Path.GetDirectoryName(file)!).Concat(wanted).ToHashSet(FilePaths.Comparer);
        var aboveCode = new HashSet<string>(FilePaths.Comparer);
        foreach (var start in code)
        {
            var folder = start;
            while (folder is not null && aboveCode.Add(folder))
            {
                folder = Path.GetDirectoryName(folder);
            }
        }

        return
        [
            .. from file in target.Trees.SelectMany(tree => tree.Settings).Distinct(FilePaths.Comparer)
               let owner = ScanTarget.OwnerFolder(file, folders)
               where owner is not null
                   ? wanted.Contains(owner)
                   : ProgramSettings.IsByName(file)
                   || aboveCode.Contains(Path.GetDirectoryName(file)!)
                   || ScanTarget.OwnerFolder(file, code) is not null
               select new SettingsHit(file, owner),
        ];
    }

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
