using System.Collections.Immutable;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>What the PATH on the command line stands for.</summary>
/// <param name="Root">The folder that reported paths are relative to.</param>
/// <param name="Roots">The folders in which files may be written: <paramref name="Root"/> and, of a solution, the folders of its
/// projects.</param>
/// <param name="Projects">The projects to read.</param>
/// <param name="Trees">What is on the disk below each root.</param>
/// <param name="LooseFiles">C# files that belong to no project's folder.</param>
/// <param name="Excluded">What is left out.</param>
/// <param name="Remarks">What the person should know about the choice.</param>
internal sealed record ScanTarget(
    string Root,
    ImmutableArray<string> Roots,
    ImmutableArray<string> Projects,
    ImmutableArray<SourceTree> Trees,
    ImmutableArray<string> LooseFiles,
    ExcludedPaths Excluded,
    ImmutableArray<string> Remarks)
{
    /// <exception cref="ToolException">The path does not exist or is of a kind the tool does not read.</exception>
    public static ScanTarget Resolve(string path, IReadOnlyList<PathGlob> excludes)
    {
        var full = Path.TrimEndingDirectorySeparator(FilePaths.Real(path));
        if (Directory.Exists(full))
        {
            return OfFolder(full, new ExcludedPaths(full, excludes));
        }

        if (!File.Exists(full))
        {
            throw new ToolException(
                $"{path}: no such file or folder. Give a project (.csproj), a solution (.sln, .slnx, .slnf) or a folder.");
        }

        var folder = Path.GetDirectoryName(full)!;
        var excluded = new ExcludedPaths(folder, excludes);
        if (SolutionFile.IsSolution(full))
        {
            return OfProjects(folder, SolutionFile.Projects(full), excluded);
        }

        return Path.GetExtension(full).ToLowerInvariant() switch
        {
            ".csproj" => OfProjects(folder, [full], excluded),
            ".cs" => new ScanTarget(folder, [folder], [], [], [full], excluded, []),
            _ => throw new ToolException(
                $"{path}: not a C# project, a solution or a folder. Give a .csproj, .sln, .slnx or .slnf file, or the folder."),
        };
    }

    private static ScanTarget OfFolder(string root, ExcludedPaths excluded)
    {
        var tree = SourceTree.Below(root, excluded);
        var owned = tree.Projects.Select(project => Path.GetDirectoryName(project)!).ToHashSet(FilePaths.Comparer);
        ImmutableArray<string> loose = [.. tree.Files.Where(file => OwnerFolder(file, owned) is null)];
        var remarks = ImmutableArray.CreateBuilder<string>();
        if (tree.Solutions.Count > 1)
        {
            remarks.Add($"{tree.Solutions.Count} solutions below this folder: all projects are read, whichever solution they are in");
        }

        if (tree.Projects.Count == 0 && tree.Files.Count > 0)
        {
            remarks.Add("no project below this folder: its C# files are read loosely");
        }

        return new ScanTarget(root, [root], [.. tree.Projects], [tree], loose, excluded, remarks.ToImmutable());
    }

    private static ScanTarget OfProjects(string root, IReadOnlyList<string> named, ExcludedPaths excluded)
    {
        ImmutableArray<string> remarks =
        [
            .. named.Where(project => !File.Exists(project)).Select(project => $"{project}: in the solution and not on the disk; skipped"),
        ];
        var projects = named.Where(File.Exists).Where(project => !excluded.Covers(project)).ToList();

        // Outermost folders only: a folder below another is part of that one's tree.
        var folders = projects.Select(project => Path.GetDirectoryName(project)!).Distinct(FilePaths.Comparer).ToList();
        var outermost = folders.Where(folder => !folders.Exists(other => other != folder && FilePaths.IsBelow(other, folder))).ToList();
        ImmutableArray<string> roots = [root, .. outermost.Where(folder => !FilePaths.IsBelow(root, folder))];
        ImmutableArray<SourceTree> trees = [.. outermost.Select(folder => SourceTree.Below(folder, excluded))];
        return new ScanTarget(root, roots, [.. projects], trees, [], excluded, remarks);
    }

    /// <summary>The nearest folder at or above the file's that is one of <paramref name="folders"/>.</summary>
    public static string? OwnerFolder(string file, IReadOnlySet<string> folders)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (folders.Contains(folder))
            {
                return folder;
            }
        }

        return null;
    }
}
