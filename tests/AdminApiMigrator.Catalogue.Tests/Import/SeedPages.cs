using AdminApiMigrator.Catalogue.Import;

namespace AdminApiMigrator.Catalogue.Tests.Import;

/// <summary>Runs only where the saved pages of the service lie beside the repository; the repository itself holds none of their text.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SeedFactAttribute : FactAttribute
{
    public SeedFactAttribute()
    {
        if (SeedPages.Folder is null)
        {
            Skip = "No folder shared/seeds beside the repository: the saved pages are not here.";
        }
    }
}

/// <summary>The saved pages of the service.</summary>
internal static class SeedPages
{
    public static readonly string? Folder = Find();

    public static (string Text, PageReading Reading) Read(string number)
    {
        var file = Directory.GetFiles(Folder!, number + "_*.txt").Single();
        var text = File.ReadAllText(file);
        return (text, PageReader.Read(text, Path.GetFileName(file)));
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var seeds = Path.Combine(folder.FullName, "shared", "seeds");
            if (Directory.Exists(seeds))
            {
                return seeds;
            }
        }

        return null;
    }
}
