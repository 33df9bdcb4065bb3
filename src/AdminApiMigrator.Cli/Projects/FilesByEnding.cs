namespace AdminApiMigrator.Cli.Projects;

/// <summary>Finds the files that a path may mean of which only the end is known.</summary>
internal sealed class FilesByEnding
{
    private readonly ILookup<string, string> _byName;
    private readonly Dictionary<string, IReadOnlyList<string>> _found = new(FilePaths.Comparer);

    public FilesByEnding(IEnumerable<string> files) => _byName = files.ToLookup(file => Path.GetFileName(file), FilePaths.Comparer);

    /// <param name="ending">With forward slashes. Without a leading one it may begin within a file's name.</param>
    public IReadOnlyList<string> EndingIn(string ending)
    {
        if (!_found.TryGetValue(ending, out var found))
        {
            found = [.. Candidates(ending).Where(file => file.Replace('\\', '/').EndsWith(ending, Comparison))];
            _found.Add(ending, found);
        }

        return found;
    }

    /// <summary>Whether some file has all of the ending's names, the first one included.</summary>
    public bool HasWhole(string ending) => EndingIn(ending).Any(file => IsWhole(file, ending));

    /// <summary>Whether the file has all of the ending's names, the first one included.</summary>
    public static bool IsWhole(string file, string ending) => file.Replace('\\', '/').EndsWith("/" + ending.TrimStart('/'), Comparison);

    private static StringComparison Comparison =>
        FilePaths.Comparer.Equals("a", "A") ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private IEnumerable<string> Candidates(string ending) =>
        ending.Contains('/') ? _byName[Path.GetFileName(ending)] : _byName.SelectMany(files => files);
}
