using AdminApiMigrator.Package.Tests.Hosts;

namespace AdminApiMigrator.Package.Tests;

/// <summary>One program with a file for each thing that can go wrong, rewritten by one host in one run and then built.</summary>
internal sealed record EverydayProgram(Scratch Scratch, IReadOnlyDictionary<string, string> FilesBefore, IReadOnlyList<BuildWarning> WarningsAfter)
{
    public static readonly IReadOnlyDictionary<string, string> Sources = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Aaa.cs"] = Programs.UnfixableFirst,
        ["Calm.cs"] = Programs.Calm,
        ["Leaver.cs"] = Programs.SeveralHits,
        ["Silenced.cs"] = Programs.Silenced,
    };

    public const string WindowsFile = "Windows.cs";

    public static Scratch Write(PackedFeed feed, string name)
    {
        var scratch = feed.NewScratch(name).AddProject("Everyday.csproj");
        foreach (var (file, text) in Sources)
        {
            scratch.Add(file, text);
        }

        return scratch.Add(WindowsFile, Programs.SavedOnWindows(Programs.SeveralHits.Replace("class Leaver", "class Windows")));
    }

    public static async Task<EverydayProgram> RunAsync(PackedFeed feed, string name, Func<Scratch, Task> rewrite)
    {
        var scratch = Write(feed, name);
        var before = scratch.Snapshot();
        await scratch.RestoreAsync();
        await rewrite(scratch);
        return new EverydayProgram(scratch, before, await scratch.BuildAsync());
    }

    /// <summary>The findings of the migration among a build's warnings.</summary>
    public static IEnumerable<BuildWarning> Findings(IEnumerable<BuildWarning> warnings)
        => warnings.Where(static w => w.Id.StartsWith("AAM1", StringComparison.Ordinal));
}
