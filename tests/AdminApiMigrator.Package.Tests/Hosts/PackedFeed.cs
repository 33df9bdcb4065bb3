namespace AdminApiMigrator.Package.Tests.Hosts;

/// <summary>
/// Both packages in a folder feed, packed once for all tests from what the build has just made, and the projects that consume them.
/// The version is new in every run, so that no cache can answer with an older package.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("aam-package-").FullName;

    private Task? _tools;

    internal string Version { get; } = $"0.0.0-run.{DateTime.UtcNow:yyyyMMddHHmmssfff}";

    internal string AnalyzersPackage => Package("AdminApiMigrator.Analyzers");

    internal string ClientPackage => Package("AdminApiMigrator.Client");

    private string Feed => Path.Combine(_root, "feed");

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        await PackAsync("AdminApiMigrator.Package");
        await PackAsync("AdminApiMigrator.Client");

        // A person's machine has no settings of ours above their project.
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            await File.WriteAllTextAsync(Path.Combine(_root, name), "<Project />\n");
        }

        await File.WriteAllTextAsync(Path.Combine(_root, ".editorconfig"), "root = true\n");
        Directory.CreateDirectory(Path.Combine(_root, ".config"));
        File.Copy(Repository.PathOf(".config", "dotnet-tools.json"), Path.Combine(_root, ".config", "dotnet-tools.json"));
    }

    /// <inheritdoc />
    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Restores the tools of the repository's manifest, once.</summary>
    internal Task RestoreToolsAsync()
    {
        return _tools ??= RunAsync();

        async Task RunAsync() => (await DotnetCommand.RunAsync(_root, "tool", "restore")).Succeeded();
    }

    /// <summary>A new empty folder for one scratch program.</summary>
    internal Scratch NewScratch(string name) => new(this, Directory.CreateDirectory(Path.Combine(_root, name)).FullName);

    /// <summary>The references and sources that turn a project into a consumer of both packages, or of the analyzers alone.</summary>
    internal string Consume(bool client = true)
        => $"""
              <PropertyGroup>
                <RestoreAdditionalProjectSources>{Feed}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(_root, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{Repository.PackageFolder}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
                <NoWarn>$(NoWarn);NU1603</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="AdminApiMigrator.Analyzers" Version="{Version}" PrivateAssets="all" />
                {(client ? $"<PackageReference Include=\"AdminApiMigrator.Client\" Version=\"{Version}\" />" : "")}
              </ItemGroup>
            """;

    private string Package(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    private async Task PackAsync(string project)
        => (await DotnetCommand.RunAsync(
            Repository.Root,
            "pack",
            Path.Combine("src", project, project + ".csproj"),
            "--no-build",
            "-c",
            Repository.Configuration,
            "-o",
            Feed,
            "-p:PackageVersion=" + Version,
            "-nodeReuse:false")).Succeeded();
}

/// <summary>One packed feed for all test classes; they run in turn, because two builds at once only slow each other down.</summary>
[CollectionDefinition(Name)]
public sealed class PackedFeedCollection : ICollectionFixture<PackedFeed>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "packed feed";
}
