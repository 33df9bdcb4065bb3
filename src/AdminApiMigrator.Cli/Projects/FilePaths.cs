namespace AdminApiMigrator.Cli.Projects;

/// <summary>How the file system at hand compares, nests and resolves paths.</summary>
internal static class FilePaths
{
    /// <summary>Equality of paths as the platform's usual file system has it.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsLinux() || OperatingSystem.IsFreeBSD() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>The path from <paramref name="root"/> with forward slashes, the same on every platform.</summary>
    public static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    /// <summary>Whether the path is the folder or lies below it, by name only.</summary>
    public static bool IsBelow(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative == "."
            || !(Path.IsPathRooted(relative)
                || relative == ".."
                || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }

    /// <summary>The files of that relative path in the folder and in each above it, nearest first.</summary>
    public static IEnumerable<string> AtOrAbove(string? start, string relative)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var candidate = Path.GetFullPath(relative, folder);
            if (File.Exists(candidate))
            {
                yield return candidate;
            }
        }
    }

    /// <summary>The path with every symbolic link on the way resolved, so that "below" means below on the disk.</summary>
    public static string Real(string path)
    {
        var full = Path.GetFullPath(path);
        var parent = Path.GetDirectoryName(full);
        if (parent is null)
        {
            return full;
        }

        var here = Path.Combine(Real(parent), Path.GetFileName(full));
        FileSystemInfo info = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return info.LinkTarget is null ? here : Real(info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? here, here);
    }

    // A link that points at itself resolves to itself; stop there instead of looping.
    private static string Real(string target, string link) => Comparer.Equals(target, link) ? target : Real(target);
}
