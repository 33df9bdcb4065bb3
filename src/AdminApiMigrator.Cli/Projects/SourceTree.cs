using System.IO.Enumeration;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>
/// The C# files, projects and settings files below a folder. Build output, package caches and links are not entered: a link's target is
/// found where it
/// is, or is outside and none of ours.
/// </summary>
internal sealed class SourceTree
{
    private static readonly string[] SkippedFolders = ["bin", "obj", ".git", "node_modules", ".vs"];

    private static readonly EnumerationOptions OneFolder = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly ExcludedPaths _excluded;
    private readonly List<string> _files = [];
    private readonly List<string> _projects = [];
    private readonly List<string> _solutions = [];
    private readonly List<string> _settings = [];
    private readonly List<string> _unreadable = [];

    private SourceTree(string root, ExcludedPaths excluded)
    {
        Root = root;
        _excluded = excluded;
    }

    public string Root { get; }

    /// <summary>Full paths of *.cs.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>Full paths of *.csproj.</summary>
    public IReadOnlyList<string> Projects => _projects;

    /// <summary>Full paths of *.sln and *.slnx.</summary>
    public IReadOnlyList<string> Solutions => _solutions;

    /// <summary>Full paths of files that could be settings of a program.</summary>
    public IReadOnlyList<string> Settings => _settings;

    /// <summary>Folders that could not be entered.</summary>
    public IReadOnlyList<string> Unreadable => _unreadable;

    public static SourceTree Below(string root, ExcludedPaths excluded)
    {
        var tree = new SourceTree(root, excluded);
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var folder))
        {
            try
            {
                tree.Read(folder, folders);
            }
            catch (Exception e) when (e is UnauthorizedAccessException or IOException)
            {
                tree._unreadable.Add(folder);
            }
        }

        foreach (var list in (List<string>[])[tree._files, tree._projects, tree._solutions, tree._settings, tree._unreadable])
        {
            list.Sort(StringComparer.Ordinal);
        }

        return tree;
    }

    /// <summary>Whether a path below the root is source by this class's rules: what scan does not read, fix must not write.</summary>
    public static bool IsSource(string root, string path) =>
        FilePaths.IsBelow(root, path) && !FilePaths.Relative(root, path).Split('/').SkipLast(1).Any(folder => IsSkipped(folder));

    private void Read(string folder, Stack<string> folders)
    {
        var entries = new FileSystemEnumerable<(string Path, FileAttributes Attributes)>(
            folder,
            static (ref entry) => (entry.ToFullPath(), entry.Attributes),
            OneFolder)
        {
            ShouldIncludePredicate = static (ref entry) =>
                (entry.Attributes & FileAttributes.ReparsePoint) == 0
                && (entry.IsDirectory ? !IsSkipped(entry.FileName) : IsCode(Path.GetExtension(entry.FileName)) || ProgramSettings.Has(entry.FileName.ToString(), entry.Length)),
        };
        foreach (var (path, attributes) in entries)
        {
            if (_excluded.Covers(path))
            {
                continue;
            }

            var list = (attributes & FileAttributes.Directory) != 0 ? null : ListOf(path);
            if (list is null)
            {
                folders.Push(path);
            }
            else
            {
                list.Add(path);
            }
        }
    }

    private List<string> ListOf(string path) =>
        path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) ? _files
        : path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) ? _projects
        : IsCode(Path.GetExtension(path)) ? _solutions
        : _settings;

    private static bool IsCode(ReadOnlySpan<char> extension) =>
        extension.Equals(".cs", StringComparison.OrdinalIgnoreCase)
        || extension.Equals(".csproj", StringComparison.OrdinalIgnoreCase)
        || extension.Equals(".sln", StringComparison.OrdinalIgnoreCase)
        || extension.Equals(".slnx", StringComparison.OrdinalIgnoreCase);

    private static bool IsSkipped(ReadOnlySpan<char> folder)
    {
        foreach (var skipped in SkippedFolders)
        {
            if (folder.Equals(skipped, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
