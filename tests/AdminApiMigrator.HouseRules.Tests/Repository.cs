using AdminApiMigrator.Catalogue.Rules;

namespace AdminApiMigrator.HouseRules.Tests;

/// <summary>The repository that these tests run in, and its rules.</summary>
internal static class Repository
{
    private static readonly string[] Untracked = ["bin", "obj", "artifacts", "TestResults", ".git", ".vs", ".idea", ".nuget"];

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The rules, which must be valid.</summary>
    public static RuleSet Rules { get; } = ReadRules();

    /// <summary>All files that can be tracked, by their path from the root with slashes.</summary>
    public static IEnumerable<string> Files => Below(new DirectoryInfo(Root)).Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'));

    /// <summary>The text of a file.</summary>
    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static IEnumerable<FileInfo> Below(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(child => !Untracked.Contains(child.Name)).SelectMany(Below));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AdminApiMigrator.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run below the folder of AdminApiMigrator.sln.");
    }

    private static RuleSet ReadRules()
    {
        var problems = new ProblemLog();
        return RuleReader.ReadFolder(Path.Combine(Root, "rules"), problems)
            ?? throw new InvalidOperationException(string.Join(Environment.NewLine, problems.Problems));
    }
}
