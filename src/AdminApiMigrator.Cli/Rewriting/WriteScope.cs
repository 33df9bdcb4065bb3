using AdminApiMigrator.Cli.Projects;

namespace AdminApiMigrator.Cli.Rewriting;

/// <summary>Which files a fix may write: sources below the folders it was given, and nothing else.</summary>
internal sealed class WriteScope(ScanTarget target)
{
    /// <summary>Why the file must not be written; null when it may be.</summary>
    public string? Refusal(string path)
    {
        if (!File.Exists(path))
        {
            return "the file is not on the disk; a step of the build makes it";
        }

        if (target.Excluded.Covers(path))
        {
            return "the file is excluded";
        }

        // By the real path: a link may lead out of the folder, and writing goes where it leads.
        var real = FilePaths.Real(path);
        if (!target.Roots.Any(root => FilePaths.IsBelow(root, real)))
        {
            return "the file is outside of what fix was given; give a folder that holds it";
        }

        if (!target.Roots.Any(root => SourceTree.IsSource(root, real)))
        {
            return "the file is in a folder of build output";
        }

        return (File.GetAttributes(real) & FileAttributes.ReadOnly) != 0
            ? "the file is read-only; make it writable and run fix again"
            : null;
    }
}
