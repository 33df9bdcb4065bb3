using System.Collections.Immutable;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>How the build would call the compiler for one project and one target framework.</summary>
/// <param name="Project">Full path of the project file.</param>
/// <param name="Properties">What the evaluated project says of itself, by the names in collect.targets.</param>
/// <param name="Arguments">The compiler's arguments in order.</param>
internal sealed record CompilerInvocation(
    string Project,
    ImmutableDictionary<string, string> Properties,
    ImmutableArray<string> Arguments)
{
    private static readonly string[] CoreLibraries = ["mscorlib.dll", "netstandard.dll", "System.Runtime.dll"];

    public string Folder => Path.GetDirectoryName(Project)!;

    /// <summary>As written in the project, such as net8.0; empty in a project without the SDK.</summary>
    public string TargetFramework => Properties.GetValueOrDefault("tfm", "");

    /// <summary>Such as .NETCoreApp.</summary>
    public string FrameworkIdentifier => Properties.GetValueOrDefault("identifier", "");

    /// <summary>Such as 8.0; null when the project gives none that can be read.</summary>
    public Version? FrameworkVersion =>
        Version.TryParse(Properties.GetValueOrDefault("version", "").TrimStart('v'), out var version) ? version : null;

    /// <summary>Where the build puts the assembly and its reference form: the paths by which other projects refer to it.</summary>
    public IEnumerable<string> Outputs =>
        ((string[])["output", "reference"]).Select(name => Properties.GetValueOrDefault(name, "")).Where(path => path.Length > 0);

    /// <summary>Whether the project is of the SDK's kind, where a package is one PackageReference.</summary>
    public bool UsesSdk => Is("sdk");

    /// <summary>Whether package versions are kept in one file for many projects.</summary>
    public bool HasCentralVersions => Is("central");

    /// <summary>That file; empty when there is none.</summary>
    public string CentralVersionsFile => Properties.GetValueOrDefault("versions", "");

    /// <summary>Whether the framework's reference assemblies are there. A build that only answers questions goes on without them.</summary>
    public bool HasFramework => Arguments.Any(argument =>
        argument.StartsWith("/reference:", StringComparison.Ordinal)
        && CoreLibraries.Contains(Path.GetFileName(argument))
        && File.Exists(argument["/reference:".Length..]));

    /// <summary>Reads what collect.targets wrote.</summary>
    public static CompilerInvocation Parse(IEnumerable<string> lines)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string>();
        var arguments = ImmutableArray.CreateBuilder<string>();
        foreach (var line in lines)
        {
            var (name, value) = line.IndexOf('=') is var at and > 0 ? (line[..at], line[(at + 1)..]) : (line, "");
            if (name == "arg")
            {
                arguments.Add(value);
            }
            else
            {
                properties[name] = value;
            }
        }

        return new CompilerInvocation(properties["project"], properties.ToImmutable(), arguments.ToImmutable());
    }

    private bool Is(string property) => string.Equals(Properties.GetValueOrDefault(property), "true", StringComparison.OrdinalIgnoreCase);
}
