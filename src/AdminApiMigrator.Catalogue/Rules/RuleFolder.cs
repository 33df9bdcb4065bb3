using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Rules;

/// <summary>Reads files of rules from a folder. Only ordinary files are read: a link may lead to a device that never ends, or out of the repository.</summary>
internal static class RuleFolder
{
    /// <summary>The text of a file; null with a problem when it is no ordinary file, cannot be read, or is no text.</summary>
    public static string? ReadFile(string path, ProblemLog problems)
    {
        var file = new FileInfo(path);
        try
        {
            if (file.LinkTarget is not null)
            {
                return Refused(file, "the file is a link", "put the file itself into the folder", problems);
            }

            if (file.Length == 0)
            {
                // A pipe or a device has no length either, and reading one may never end.
                return Refused(file, "the file is empty or no ordinary file", "give it its top key, or delete it", problems);
            }

            if (file.Length > YamlTree.MaximumBytes)
            {
                return Refused(file, $"the file has {file.Length} bytes, more than the {YamlTree.MaximumBytes} that are read", "split it by family", problems);
            }

            return YamlTree.Decode(file.Name, File.ReadAllBytes(path), problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refused(file, $"the file cannot be read ({e.GetType().Name})", "check that it exists and that you may read it", problems);
        }
    }

    private static string? Refused(FileInfo file, string message, string remedy, ProblemLog problems)
    {
        problems.Add(file.Name, new YamlPlace(0, 1, 1), message, remedy);
        return null;
    }
}
