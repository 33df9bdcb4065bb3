using System.CommandLine;
using System.Text;
using AdminApiMigrator.Cli.Analysis;
using AdminApiMigrator.Cli.Commands;
using AdminApiMigrator.Cli.Tests.Probes;

namespace AdminApiMigrator.Cli.Tests;

/// <summary>A folder of a test's own, and the tool run on it as from a shell.</summary>
public sealed class Scratch : IDisposable
{
    public const string LibraryProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
        </Project>

        """;

    public const string FixableCall = """
        public static class Leaver
        {
            public static string Suspend(string url) => url;

            public static string Run() => Suspend("/admin/v1/orgs/1/directory/users/2/suspend-access");
        }

        """;

    public string Folder { get; } = Directory.CreateTempSubdirectory("adminapi-test-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public string PathOf(string name) => Path.Combine(Folder, name);

    public Scratch With(string name, string text, Encoding? encoding = null)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text, encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return this;
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>The bytes of every file that is not build output.</summary>
    public IReadOnlyDictionary<string, string> Bytes() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Folder, path).Split('/', '\\').Any(folder => folder is "bin" or "obj"))
            .ToDictionary(path => path, path => Convert.ToHexString(File.ReadAllBytes(path)));

    public Task<Run> ScanAsync(string path = ".", params string[] options) => RunAsync(ProbeTools.Create, ["scan", PathOf(path), .. options]);

    public Task<Run> FixAsync(string path = ".", params string[] options) => RunAsync(ProbeTools.Create, ["fix", PathOf(path), .. options]);

    internal static async Task<Run> RunAsync(Func<Toolset> tools, params string[] arguments)
    {
        var root = new RootCommand { ScanCommand.Create(tools), FixCommand.Create(tools) };
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await root.Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return new Run((ExitCode)code, output.ToString(), error.ToString());
    }
}

/// <summary>What a run of the tool came to.</summary>
/// <param name="Code">The exit code, by the tool's own enum.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
public sealed record Run(object Code, string Output, string Error)
{
    internal void Is(ExitCode expected) => Assert.True(expected.Equals(Code), $"expected {expected}, got {Code}\n{Output}\n{Error}");
}
