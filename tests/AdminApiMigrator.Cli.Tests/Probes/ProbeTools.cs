using AdminApiMigrator.Cli.Analysis;
using AdminApiMigrator.Cli.Projects;
using AdminApiMigrator.Rules;

namespace AdminApiMigrator.Cli.Tests.Probes;

/// <summary>The probes and a client of one type, in the shape in which the tool carries the real one.</summary>
internal static class ProbeTools
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFrameworks>net8.0;netstandard2.0</TargetFrameworks>
            <AssemblyName>AdminApiMigrator.Client</AssemblyName>
            <BaseOutputPath>build/</BaseOutputPath>
            <OutputPath>client/</OutputPath>
          </PropertyGroup>
        </Project>
        """;

    private const string Source = """
        namespace AdminApiMigrator { public static class ProbeClient { public static string Suspend(string user) { return user; } } }
        """;

    private static readonly Lazy<string> ClientFolder = new(BuildClient);

    public static Toolset Create() => new([new ProbeAnalyzer()], [new ProbeFix()], ClientFolder.Value);

    /// <summary>The probes, and the product's own reader of settings files.</summary>
    public static Toolset WithSettings() => new([new ProbeAnalyzer(), new SettingsFileAnalyzer()], [new ProbeFix()], ClientFolder.Value);

    private static string BuildClient()
    {
        var scratch = new Scratch().With("Client.csproj", Project).With("ProbeClient.cs", Source);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => scratch.Dispose();
        var (code, output) = Dotnet.RunAsync(scratch.Folder, ["build", "-v:q", "-nologo"], CancellationToken.None).GetAwaiter().GetResult();
        Assert.True(code == 0, output);
        return scratch.PathOf("client");
    }
}
