using System.Diagnostics;
using System.Text.Json;

namespace AdminApiMigrator.Benchmarks;

/// <summary>A project to compile: its compiler arguments as its own build gives them, without analyzers and generators.</summary>
/// <param name="Name">The project's name.</param>
/// <param name="Folder">The folder the arguments are relative to.</param>
/// <param name="Arguments">The arguments without analyzers.</param>
internal sealed record CodeBase(string Name, string Folder, IReadOnlyList<string> Arguments)
{
    /// <summary>The source files.</summary>
    public int Files => Sources.Count();

    /// <summary>The lines of all source files.</summary>
    public int Lines => Sources.Sum(static file => File.ReadLines(file).Count());

    private IEnumerable<string> Sources => Arguments.Where(static argument => argument.EndsWith(".cs", StringComparison.Ordinal) && !argument.StartsWith('/') | argument.LastIndexOf('/') > 0 && !argument.Contains(':'))
        .Select(argument => Path.Combine(Folder, argument.Trim('"')));

    /// <summary>Asks the project's build for its arguments; the project must be restored.</summary>
    /// <param name="project">The path of the project, with @framework behind it where it has several.</param>
    /// <exception cref="InvalidOperationException">The build gave none; the message holds what it said.</exception>
    public static CodeBase Load(string project)
    {
        var at = project.LastIndexOf('@');
        var (file, framework) = at < 0 ? (project, null) : (project[..at], project[(at + 1)..]);
        file = Path.GetFullPath(file);
        var arguments = new List<string>
        {
            "msbuild", file, "-nologo", "-t:ResolveReferences", "-t:CoreCompile", "-p:DesignTimeBuild=true", "-p:NonExistentFile=__none__/__none__", "-p:ProvideCommandLineArgs=true",
            "-p:SkipCompilerExecution=true", "-p:BuildProjectReferences=false", "-p:Configuration=Release", "-getItem:CscCommandLineArgs",
        };
        if (framework is not null)
        {
            arguments.Add("-p:TargetFramework=" + framework);
        }

        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, WorkingDirectory = Path.GetDirectoryName(file) };
        using var build = Process.Start(start)!;
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        if (build.ExitCode != 0 || output.IndexOf('{') < 0)
        {
            throw new InvalidOperationException($"{file}: the build gave no compiler arguments; restore it, and name its framework (project.csproj@net8.0) where it has several. It said:\n{output}");
        }

        using var items = JsonDocument.Parse(output[output.IndexOf('{')..]);
        var given = items.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(static item => item.GetProperty("Identity").GetString()!).ToList();
        return given.Count > 0
            ? new CodeBase(Path.GetFileNameWithoutExtension(file), Path.GetDirectoryName(file)!, [.. given.Where(IsKept)])
            : throw new InvalidOperationException($"{file}: the build gave an empty list of compiler arguments");
    }

    /// <summary>Analyzers are what is measured, and what a build writes beside the assembly is not.</summary>
    private static bool IsKept(string argument) => !StartsWith(argument, "/analyzer:") && !StartsWith(argument, "/out:") && !StartsWith(argument, "/refout:") && !StartsWith(argument, "/pdb:")
        && !StartsWith(argument, "/doc:") && !StartsWith(argument, "/generatedfilesout:") && !StartsWith(argument, "/errorlog:") && !StartsWith(argument, "/warnaserror") && !StartsWith(argument, "/sourcelink:");

    private static bool StartsWith(string argument, string option) => argument.StartsWith(option, StringComparison.OrdinalIgnoreCase);
}
