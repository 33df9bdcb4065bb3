namespace AdminApiMigrator.Client.Tests;

/// <summary>The repository that the tests were built in.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    /// <summary>Debug or Release, as the tests were built.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>The full path of a file or folder, from its path in the repository.</summary>
    public static string File(string path) => Path.Combine(Root, path);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "AdminApiMigrator.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run below the repository's folder.");
    }
}
