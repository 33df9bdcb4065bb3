using System.Reflection;

namespace AdminApiMigrator.Package.Tests.Hosts;

/// <summary>Where the repository is, and how it was built.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The folder of restored packages.</summary>
    public static string PackageFolder { get; } = Metadata("PackageFolder");

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

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
