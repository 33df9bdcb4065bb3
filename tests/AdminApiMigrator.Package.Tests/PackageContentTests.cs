using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using AdminApiMigrator.Package.Tests.Hosts;

namespace AdminApiMigrator.Package.Tests;

/// <summary>What is in the packages, read from the packed files.</summary>
[Collection(PackedFeedCollection.Name)]
public class PackageContentTests(PackedFeed feed)
{
    private static readonly Version OldestCompiler = new(4, 14);

    // What Roslyn 4.14 itself references of the runtime's libraries; a newer one would not load in its hosts.
    private static readonly Version LibrariesOfOldestCompiler = new(9, 0);

    [Fact]
    public void AnalyzerPackage_HoldsTheTwoAssembliesAndTheirTargetsAndNothingElse()
        => Assert.Equal(
            [
                "README.md",
                "analyzers/dotnet/cs/AdminApiMigrator.Analyzers.dll",
                "analyzers/dotnet/cs/AdminApiMigrator.CodeFixes.dll",
                "build/AdminApiMigrator.Analyzers.targets",
            ],
            Entries(feed.AnalyzersPackage));

    [Fact]
    public void ClientPackage_HoldsOneAssemblyWithDocumentationPerFramework()
        => Assert.Equal(
            [
                "lib/net8.0/AdminApiMigrator.Client.dll",
                "lib/net8.0/AdminApiMigrator.Client.xml",
                "lib/netstandard2.0/AdminApiMigrator.Client.dll",
                "lib/netstandard2.0/AdminApiMigrator.Client.xml",
            ],
            Entries(feed.ClientPackage).Where(static e => e.StartsWith("lib/", StringComparison.Ordinal)));

    [Fact]
    public void AnalyzerPackage_SaysWhatItIsAndNeedsNothing()
    {
        using var package = ZipFile.OpenRead(feed.AnalyzersPackage);
        using var nuspec = package.GetEntry("AdminApiMigrator.Analyzers.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!
            .Elements().Single(static e => e.Name.LocalName == "metadata")
            .Elements().ToLookup(static e => e.Name.LocalName, static e => e.Value);
        Assert.Equal(["AdminApiMigrator.Analyzers"], metadata["id"]);
        Assert.Equal(["true"], metadata["developmentDependency"]);
        Assert.Equal(["MIT"], metadata["license"]);
        Assert.Equal(["README.md"], metadata["readme"]);
        Assert.NotEmpty(Assert.Single(metadata["description"]));
        Assert.Empty(metadata["dependencies"]);
    }

    [Theory]
    [InlineData("AdminApiMigrator.Analyzers")]
    [InlineData("AdminApiMigrator.CodeFixes")]
    public void PackedAssembly_LoadsInTheOldestCompiler(string assembly)
    {
        var references = References(assembly);
        Assert.Contains(references, static r => r.Name == "Microsoft.CodeAnalysis");
        Assert.All(references, static r => Assert.True(r.Version < Ceiling(r.Name), $"{r.Name} {r.Version} is newer than the oldest compiler's"));
    }

    [Theory]
    [InlineData("AdminApiMigrator.Analyzers")]
    [InlineData("AdminApiMigrator.CodeFixes")]
    public void PackedAssembly_NeedsNoLibraryButTheCompilers(string assembly)
        => Assert.All(
            References(assembly).Select(static r => r.Name),
            static name => Assert.True(
                name is "netstandard" or "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp"
                    or "Microsoft.CodeAnalysis.Workspaces" or "Microsoft.CodeAnalysis.CSharp.Workspaces"
                    || name.StartsWith("System.", StringComparison.Ordinal),
                name + " is no library of the compiler's"));

    [Fact]
    public void AnalyzerAssembly_DoesWithoutWorkspaces()
        => Assert.DoesNotContain(References("AdminApiMigrator.Analyzers"), static r => r.Name.Contains("Workspaces", StringComparison.Ordinal));

    [Theory]
    [InlineData("AdminApiMigrator.Analyzers", "AdminApiMigrator.CodeFixes")]
    [InlineData("AdminApiMigrator.CodeFixes", "AdminApiMigrator.Analyzers")]
    public void PackedAssembly_DoesNotReferenceTheOther(string assembly, string other)
        => Assert.DoesNotContain(References(assembly), r => r.Name == other);

    [Fact]
    public void PackageIds_AreNoOtherProjectsNames()
    {
        var ids = Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(static file => XDocument.Load(file).Descendants("PackageId").SingleOrDefault()?.Value ?? Path.GetFileNameWithoutExtension(file))
            .ToArray();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct(StringComparer.OrdinalIgnoreCase), ids);
    }

    [Fact]
    public void AnalyzersRoslynVersion_IsSetForTheAnalyzersAlone()
        => Assert.All(
            Directory.GetFiles(Repository.PathOf("tests"), "*.csproj", SearchOption.AllDirectories),
            static file => Assert.Empty(XDocument.Load(file).Descendants("AnalyzerRoslynVersion")));

    private static Version Ceiling(string name)
    {
        var highest = name switch
        {
            "netstandard" => new Version(2, 0),
            _ when name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) => OldestCompiler,
            _ => LibrariesOfOldestCompiler,
        };
        return new Version(highest.Major, highest.Minor + 1);
    }

    private static string[] Entries(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        return [.. zip.Entries.Select(static e => e.FullName)
            .Where(static e => !IsPackaging(e))
            .Order(StringComparer.Ordinal)];
    }

    private static bool IsPackaging(string entry)
        => entry is "[Content_Types].xml" || entry.EndsWith(".nuspec", StringComparison.Ordinal)
            || entry.StartsWith("_rels/", StringComparison.Ordinal) || entry.StartsWith("package/", StringComparison.Ordinal);

    private (string Name, Version Version)[] References(string assembly)
    {
        using var zip = ZipFile.OpenRead(feed.AnalyzersPackage);
        using var entry = zip.GetEntry($"analyzers/dotnet/cs/{assembly}.dll")!.Open();
        var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        bytes.Position = 0;
        using var file = new PEReader(bytes);
        var reader = file.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(reader.GetAssemblyReference).Select(r => (reader.GetString(r.Name), r.Version))];
    }
}
