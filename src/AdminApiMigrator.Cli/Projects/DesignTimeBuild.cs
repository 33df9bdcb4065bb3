using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>
/// Asks the projects' own build for the compiler's arguments, all projects in one run, nothing compiled. A workspace library would read the
/// projects with its own compiler version and knows no .slnx; the build knows exactly.
/// </summary>
/// <param name="Invocations">One for each project and target framework that answered, in a stable order; referenced projects without
/// output, too.</param>
/// <param name="FirstErrors">Per project file the build's first error.</param>
internal sealed partial record DesignTimeBuild(
    ImmutableArray<CompilerInvocation> Invocations,
    ImmutableDictionary<string, string> FirstErrors)
{
    public static async Task<DesignTimeBuild> RunAsync(
        IReadOnlyCollection<string> projects,
        string folder,
        bool restore,
        CancellationToken cancellation)
    {
        var work = Directory.CreateTempSubdirectory("adminapi-");
        try
        {
            var output = work.CreateSubdirectory("out");
            await ExtractAsync("collect.targets", work.FullName, cancellation);
            await ExtractAsync("collect-frameworks.targets", work.FullName, cancellation);
            var traversal = Path.Combine(work.FullName, "collect.proj");
            await File.WriteAllTextAsync(traversal, Traversal(projects, work.FullName, output.FullName).ToString(), cancellation);

            var (exitCode, log) = await Dotnet.RunAsync(folder, Arguments(traversal, projects.Count, restore), cancellation);
            if (exitCode != 0 && restore && output.GetFiles().Length == 0)
            {
                // One project that does not restore stops all; those that did restore can still answer.
                var (_, second) = await Dotnet.RunAsync(folder, Arguments(traversal, projects.Count, restore: false), cancellation);
                log += second;
            }

            var invocations = new List<CompilerInvocation>();
            foreach (var file in output.GetFiles())
            {
                invocations.Add(CompilerInvocation.Parse(await File.ReadAllLinesAsync(file.FullName, cancellation)));
            }

            return new DesignTimeBuild(
                [
                    .. invocations
                        .Where(invocation => invocation.Arguments.Length > 0)
                        .DistinctBy(invocation => (invocation.Project, invocation.TargetFramework))
                        .OrderBy(invocation => invocation.Project, StringComparer.Ordinal)
                        .ThenBy(invocation => invocation.TargetFramework, StringComparer.Ordinal),
                ],
                FirstErrorsOf(log, projects, nobodyAnswered: exitCode != 0 && invocations.Count == 0));
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Arguments(string traversal, int projects, bool restore) =>
    [
        "msbuild", traversal, "-t:Collect", "-nologo", "-v:quiet", "-tl:off", "-nodeReuse:false",
        // Further nodes cost half a second each to start: worth it only for many projects.
        projects > 4 ? "-m" : "-m:1",
        .. restore ? (string[])["-restore"] : [],
    ];

    private static XElement Traversal(IReadOnlyCollection<string> projects, string work, string output)
    {
        var properties = new Dictionary<string, string>
        {
            ["DesignTimeBuild"] = "true",
            ["ProvideCommandLineArgs"] = "true",
            ["SkipCompilerExecution"] = "true",
            ["BuildProjectReferences"] = "false",
            // An input that never exists: without it an up-to-date project skips the compiler's target and has no arguments.
            ["NonExistentFile"] = "__none__/__none__",
            ["EnableWindowsTargeting"] = "true",
            ["CustomAfterMicrosoftCommonTargets"] = Path.Combine(work, "collect.targets"),
            ["CustomAfterMicrosoftCommonCrossTargetingTargets"] = Path.Combine(work, "collect-frameworks.targets"),
            ["AdminApiOutput"] = output,
        };
        return new XElement(
            "Project",
            new XElement("PropertyGroup", new XElement("EnableWindowsTargeting", "true")),
            new XElement(
                "ItemGroup",
                projects.Order(StringComparer.Ordinal).Select(project => new XElement("AdminApiProject", new XAttribute("Include", Escape(project)))),
                new XElement("RestoreGraphProjectInputItems", new XAttribute("Include", "@(AdminApiProject)"))),
            new XElement("Import", new XAttribute("Project", "$(MSBuildToolsPath)/NuGet.targets")),
            new XElement(
                "Target",
                new XAttribute("Name", "Collect"),
                new XElement(
                    "MSBuild",
                    new XAttribute("Projects", "@(AdminApiProject)"),
                    new XAttribute("Targets", "AdminApiCollect"),
                    new XAttribute("Properties", string.Join(';', properties.Select(property => $"{property.Key}={Escape(property.Value)}"))),
                    new XAttribute("SkipNonexistentTargets", "true"),
                    new XAttribute("BuildInParallel", "true"),
                    new XAttribute("ContinueOnError", "ErrorAndContinue"))));
    }

    /// <summary>Paths may hold characters that separate or call something in a project file.</summary>
    private static string Escape(string text) =>
        string.Concat(text.Select(c => "%$@'();?*".Contains(c) ? $"%{(int)c:X2}" : c.ToString()));

    private static async Task ExtractAsync(string resource, string folder, CancellationToken cancellation)
    {
        await using var source = typeof(DesignTimeBuild).Assembly.GetManifestResourceStream(resource)!;
        await using var target = File.Create(Path.Combine(folder, resource));
        await source.CopyToAsync(target, cancellation);
    }

    private static ImmutableDictionary<string, string> FirstErrorsOf(string log, IReadOnlyCollection<string> projects, bool nobodyAnswered)
    {
        var errors = ImmutableDictionary.CreateBuilder<string, string>(FilePaths.Comparer);
        foreach (var line in log.Split('\n'))
        {
            var match = ErrorLine().Match(line);
            if (!match.Success)
            {
                continue;
            }

            // An invalid project file is named as the origin; other errors name the project in brackets at the end.
            var origin = Origin().Match(match.Groups["origin"].Value).Groups["file"].Value.Trim();
            var owner = match.Groups["project"].Value is { Length: > 0 } inBrackets ? inBrackets : origin;
            foreach (var project in projects.Where(project => FilePaths.Comparer.Equals(project, owner) || FilePaths.Comparer.Equals(project, origin)))
            {
                errors.TryAdd(project, match.Groups["error"].Value.Trim());
            }
        }

        // The SDK itself may be what is missing: then nothing names a project.
        if (errors.Count == 0 && nobodyAnswered && SdkError(log) is { } missing)
        {
            errors.AddRange(projects.Select(project => KeyValuePair.Create(project, missing)));
        }

        return errors.ToImmutable();
    }

    private static string? SdkError(string log)
    {
        var lines = log.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var telling = lines.Where(line =>
            (line.Contains("SDK", StringComparison.Ordinal) && !line.StartsWith('*')) || line.Contains("global.json", StringComparison.Ordinal));
        return string.Join("; ", telling.DefaultIfEmpty(lines.FirstOrDefault() ?? "").Take(3)) is { Length: > 0 } error ? error : null;
    }

    // Such as: /src/App/App.csproj(3,5): error MSB4025: the message [/src/App/App.csproj::TargetFramework=net8.0]
    [GeneratedRegex(
        @"^\s*(?<error>(?<origin>.*?)\s*:\s*error\s+[A-Z]+\d*\s*:.*?)(\s*\[(?<project>[^\[\]]*?)(::[^\]]*)?\])?\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex ErrorLine();

    [GeneratedRegex(@"^(?<file>.*?)(\(\d+(,\d+)*\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Origin();
}
