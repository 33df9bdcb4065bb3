using AdminApiMigrator.Emulator;

namespace AdminApiMigrator.Equivalence.Tests.LegacyAdmin;

/// <summary>
/// tests/Samples/LegacyAdmin, copied out of the repository and built twice, by the real SDK: as it is, and after the real
/// <c>adminapi fix</c>. A customer's program: nothing in it knows of the tests.
/// </summary>
public sealed class SampleProgram : IAsyncLifetime
{
    private const string Program = "LegacyAdmin";

    private readonly string _root = Directory.CreateTempSubdirectory("aam-legacy-").FullName;

    /// <summary>What <c>adminapi fix</c> said.</summary>
    internal ProcessRun Fix { get; private set; } = null!;

    private string Packages => Path.Combine(_root, "packages");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        // A person's machine has no settings of ours above the project, and has the packages in a feed.
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            await File.WriteAllTextAsync(Path.Combine(_root, name), "<Project />\n");
        }

        await File.WriteAllTextAsync(
            Path.Combine(_root, "Directory.Build.props"),
            $"""
            <Project>
              <PropertyGroup>
                <RestoreAdditionalProjectSources>{Path.Combine(_root, "feed")}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Packages}</RestorePackagesPath>
                <NuGetAudit>false</NuGetAudit>
                <NoWarn>$(NoWarn);NU1603</NoWarn>
              </PropertyGroup>
            </Project>

            """);
        foreach (var version in new[] { "old", "rewritten" })
        {
            var folder = Directory.CreateDirectory(FolderOf(version)).FullName;
            foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Samples", Program)))
            {
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            }
        }

        var client = Path.Combine("src", "AdminApiMigrator.Client", "AdminApiMigrator.Client.csproj");
        await DotnetAsync(Repository.Root, "pack", client, "--no-build", "-c", Repository.Configuration, "-o", Path.Combine(_root, "feed"), "-nodeReuse:false");
        await BuildAsync("old");
        Fix = await ProcessRun.DotnetAsync(_root, Nothing, Repository.Tool, "fix", FolderOf("rewritten"));
        await BuildAsync("rewritten");
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Runs a command line of the program against a service, in a process of its own.</summary>
    internal Task<ProcessRun> RunAsync(string version, AdminApiEmulator service, params string[] arguments)
    {
        var environment = new Dictionary<string, string>
        {
            ["ADMIN_BASE_URL"] = service.BaseAddress.ToString(),
            ["ADMIN_ORG_ID"] = EmulatorSeed.Default.OrganizationId!,
            ["ADMIN_API_KEY"] = EmulatorSeed.Default.OrganizationKey!,
        };
        return ProcessRun.DotnetAsync(_root, environment, [Path.Combine(OutputOf(version), Program + ".dll"), .. arguments]);
    }

    /// <summary>The text of a source file.</summary>
    internal string Text(string version, string file) => File.ReadAllText(Path.Combine(FolderOf(version), file));

    private static readonly Dictionary<string, string> Nothing = [];

    private static async Task DotnetAsync(string folder, params string[] arguments)
        => (await ProcessRun.DotnetAsync(folder, Nothing, arguments)).Ended(0);

    private Task BuildAsync(string version)
        => DotnetAsync(FolderOf(version), "build", "-o", OutputOf(version), "-warnaserror", "-nodeReuse:false", "-p:UseSharedCompilation=false");

    private string FolderOf(string version) => Path.Combine(_root, version, Program);

    private string OutputOf(string version) => Path.Combine(_root, "out", version);
}
