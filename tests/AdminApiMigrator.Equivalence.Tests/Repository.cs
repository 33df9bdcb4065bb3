using System.Reflection;

namespace AdminApiMigrator.Equivalence.Tests;

/// <summary>Where the repository is, and what was built of it.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Debug or Release.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The tool's assembly, for <c>dotnet</c> to run.</summary>
    public static string Tool { get; } = Path.Combine(Root, "src", "AdminApiMigrator.Cli", "bin", Configuration, "net10.0", Metadata("Tool"));

    private static string Metadata(string key)
        => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AdminApiMigrator.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No AdminApiMigrator.sln above {AppContext.BaseDirectory}; these tests run inside the repository");
    }
}
