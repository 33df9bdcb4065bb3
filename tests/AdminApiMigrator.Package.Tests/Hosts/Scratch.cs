using System.Text.RegularExpressions;

namespace AdminApiMigrator.Package.Tests.Hosts;

/// <summary>A warning as a build prints it.</summary>
internal sealed record BuildWarning(string File, int Line, string Id, string Message);

/// <summary>A customer's program in a folder of its own, and what a person runs there.</summary>
internal sealed partial class Scratch(PackedFeed feed, string folder)
{
    public string Folder => folder;

    public string PathOf(string file) => Path.Combine(folder, file);

    public string Text(string file) => File.ReadAllText(PathOf(file));

    public byte[] Bytes(string file) => File.ReadAllBytes(PathOf(file));

    public Scratch Add(string file, string text) => Add(file, System.Text.Encoding.UTF8.GetBytes(text));

    public Scratch Add(string file, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllBytes(PathOf(file), bytes);
        return this;
    }

    public Scratch AddProject(string file, string frameworks = "net10.0", bool client = true, string more = "")
    {
        var property = frameworks.Contains(';') ? "TargetFrameworks" : "TargetFramework";
        return Add(
            file,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <{property}>{frameworks}</{property}>
                <LangVersion>latest</LangVersion>
                <Nullable>enable</Nullable>
              </PropertyGroup>
            {feed.Consume(client)}
            {more}
            </Project>

            """);
    }

    /// <summary>The source files, without what builds leave behind.</summary>
    public IReadOnlyList<string> Files()
        => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(static file => !file.Split('/').Any(static part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)];

    public IReadOnlyDictionary<string, string> Snapshot() => Files().ToDictionary(static file => file, file => Convert.ToHexString(Bytes(file)));

    public async Task RestoreAsync() => (await DotnetCommand.RunAsync(folder, "restore", "-nodeReuse:false")).Succeeded();

    /// <summary>Restores and builds from nothing, and gives the warnings in the order of files and lines.</summary>
    public async Task<IReadOnlyList<BuildWarning>> BuildAsync(string target = ".")
    {
        string[] command = ["build", target, "--no-incremental", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-clp:NoSummary", "-tl:off"];
        var result = (await DotnetCommand.RunAsync(folder, command)).Succeeded();
        Assert.DoesNotContain("CS9057", result.Output);
        return [.. WarningLine().Matches(result.Output)
            .Select(match => new BuildWarning(
                Path.GetRelativePath(folder, match.Groups["file"].Value).Replace('\\', '/'),
                int.Parse(match.Groups["line"].Value),
                match.Groups["id"].Value,
                match.Groups["message"].Value))
            .Distinct()
            .OrderBy(static w => w.File, StringComparer.Ordinal)
            .ThenBy(static w => w.Line)];
    }

    /// <summary>Rewrites as <c>dotnet format</c> does.</summary>
    public async Task FormatAsync(string target = ".")
    {
        var result = (await DotnetCommand.RunAsync(folder, [.. Format(target), "-v", "n"])).Succeeded();
        Assert.DoesNotContain("Warnings were encountered while loading", result.Output);
        Assert.DoesNotContain("didn't return a Fix All action", result.Output);
        Assert.DoesNotContain("doesn't support Fix All", result.Output);
    }

    /// <summary>Whether <c>dotnet format</c> would change anything more.</summary>
    public async Task<CommandResult> VerifyFormatAsync(string target = ".")
        => await DotnetCommand.RunAsync(folder, [.. Format(target), "--verify-no-changes"]);

    /// <summary>Rewrites as Roslynator's command line does.</summary>
    public async Task RoslynatorAsync(string project)
    {
        await feed.RestoreToolsAsync();
        var result = await DotnetCommand.RunAsync(folder, "roslynator", "fix", project, "--supported-diagnostics", "AAM1001");
        Assert.True(result.ExitCode is 0 or 1, result.Output);
    }

    private static string[] Format(string target)
        => ["format", "analyzers", .. target == "." ? Array.Empty<string>() : [target], "--diagnostics", "AAM1001", "--no-restore"];

    [GeneratedRegex(
        @"^\s*(?<file>[^\r\n(]+)\((?<line>\d+),\d+\): warning (?<id>[A-Z]+\d+): (?<message>.*?)(?: \[[^\]]*\])?$",
        RegexOptions.Multiline)]
    private static partial Regex WarningLine();
}
