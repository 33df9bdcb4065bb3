namespace AdminApiMigrator.Cli.Projects;

/// <summary>What --exclude leaves out.</summary>
/// <param name="root">The folder that the patterns are relative to.</param>
/// <param name="globs">The patterns.</param>
internal sealed class ExcludedPaths(string root, IReadOnlyList<PathGlob> globs)
{
    public static ExcludedPaths None { get; } = new("/", []);

    public bool Covers(string path)
    {
        if (globs.Count == 0)
        {
            return false;
        }

        var relative = FilePaths.Relative(root, path);
        return globs.Any(glob => glob.Matches(relative));
    }
}
