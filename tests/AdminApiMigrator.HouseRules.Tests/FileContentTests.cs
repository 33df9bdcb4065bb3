using System.Text.RegularExpressions;

namespace AdminApiMigrator.HouseRules.Tests;

public partial class FileContentTests
{
    /// <summary>Words of a page in a row that make a quotation: fewer occur in titles of operations and in paths, which are facts.</summary>
    private const int QuotedWords = 14;

    private static readonly string[] TextEndings = [".cs", ".csproj", ".props", ".targets", ".sln", ".slnx", ".json", ".yaml", ".yml", ".md", ".txt", ".config", ".editorconfig", ".html", ".sh", ""];

    private static readonly string[] SeedFolders = [Path.Combine(Repository.Root, "..", "shared", "seeds")];

    public static TheoryData<string, string> Leaks => new()
    {
        { "/" + "work/shared/seeds", "machine path" },
        { "see /" + "root/.nuget", "machine path" },
        { @"C:\Users\" + "ann", "machine path" },
        { "<add key=\"x\" value=\"https://nuget." + "internal.example/index.json\" />", "package source" },
        { "ATATT3" + new string('x', 120), "token" },
        { "ATCTT3" + new string('x', 120), "token" },
        { "ghp_" + new string('a', 36), "token" },
    };

    public static TheoryData<string> Innocents =>
    [
        "https://api.atlassian.com/admin/v1/orgs",
        "path.Replace(\"/\", \"\")",
        "new(\"ATATT3\", 100, \"token\")",
        "a root/branch, some work/life",
        "https://api.nuget.org/v3/index.json",
    ];

    [Fact]
    public void NoFile_HoldsWhatBelongsToAMachineOrAPerson()
    {
        var found = TextFiles().Select(path => (path, Leak: LeakIn(Repository.Text(path)))).Where(item => item.Leak is not null);

        Assert.Empty(found);
    }

    [Theory]
    [MemberData(nameof(Leaks))]
    public void Leak_IsFound(string text, string kind) => Assert.Equal(kind, LeakIn(text));

    [Theory]
    [MemberData(nameof(Innocents))]
    public void InnocentText_IsNotTakenForALeak(string text) => Assert.Null(LeakIn(text));

    [SeedFact]
    public void NoFile_QuotesTheImportedPages()
    {
        var quotes = SeedFolders.Where(Directory.Exists).SelectMany(Directory.GetFiles)
            .SelectMany(page => Runs(File.ReadAllText(page)))
            .ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(quotes);

        var found = TextFiles().Select(path => (path, Quote: Runs(Repository.Text(path)).FirstOrDefault(quotes.Contains))).Where(item => item.Quote is not null);

        Assert.Empty(found);
    }

    [Fact]
    public void HandWrittenCode_StaysReadable()
    {
        var long_ = TextFiles().Where(path => path.EndsWith(".cs", StringComparison.Ordinal) && !path.EndsWith(".g.cs", StringComparison.Ordinal))
            .Select(path => (path, Lines: Repository.Text(path).Count(c => c == '\n'))).Where(file => file.Lines > 450);

        Assert.Empty(long_);
    }

    internal static bool HasSeeds => SeedFolders.Any(Directory.Exists);

    private static IEnumerable<string> TextFiles() => Repository.Files.Where(path => TextEndings.Contains(Path.GetExtension(path)) && !path.EndsWith("/core", StringComparison.Ordinal));

    private static string? LeakIn(string text) =>
        MachinePath().IsMatch(text) ? "machine path"
        : PackageSource().IsMatch(text) ? "package source"
        : Token().IsMatch(text) ? "token"
        : null;

    private static IEnumerable<string> Runs(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var words = Word().Matches(line.ToLowerInvariant().Replace('’', '\'')).Select(match => match.Value).ToList();
            for (var i = 0; i + QuotedWords <= words.Count; i++)
            {
                yield return string.Join(' ', words.Skip(i).Take(QuotedWords));
            }
        }
    }

    [GeneratedRegex(@"(?<![\w.~}*-])/(?:work|root|home/\w+|tmp/\w+|Users/\w+)/[\w.]|[A-Za-z]:\\Users\\\w", RegexOptions.CultureInvariant)]
    private static partial Regex MachinePath();

    [GeneratedRegex("""(?:value|--source|registry|index-url)\s*[= ]\s*"?https?://(?!api\.nuget\.org|registry\.npmjs\.org|localhost|127\.0\.0\.1)[\w.-]+/\S*index\.json""", RegexOptions.CultureInvariant)]
    private static partial Regex PackageSource();

    [GeneratedRegex(@"AT[AC]TT3[A-Za-z0-9_\-=]{60,}|gh[pousr]_[A-Za-z0-9]{36}|-----BEGIN [A-Z ]*PRIVATE KEY-----|eyJ[A-Za-z0-9_-]{20,}\.eyJ[A-Za-z0-9_-]{20,}", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex(@"[\p{L}\p{N}']+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

/// <summary>A test that needs the imported pages, which the repository does not hold; skipped where they are not beside it.</summary>
public sealed class SeedFactAttribute : FactAttribute
{
    public SeedFactAttribute() => Skip = FileContentTests.HasSeeds ? null : "The imported pages are not beside the repository.";
}
