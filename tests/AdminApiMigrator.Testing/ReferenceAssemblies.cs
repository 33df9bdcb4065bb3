using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AdminApiMigrator.Testing;

/// <summary>The framework that test code is compiled against.</summary>
public sealed class ReferenceAssemblies
{
    // What a project of the SDK references by itself, and what programs that call a service add to it.
    private static readonly ImmutableArray<string> FrameworkAssemblies =
    [
        "Microsoft.CSharp", "mscorlib", "System", "System.Configuration", "System.Core", "System.Data", "System.Net.Http", "System.Numerics",
        "System.Runtime.Serialization", "System.Web", "System.Web.Extensions", "System.Xml", "System.Xml.Linq",
    ];

    private readonly Lazy<ImmutableArray<MetadataReference>> _references;

    private ReferenceAssemblies(string targetFramework, Func<IEnumerable<string>> files)
    {
        TargetFramework = targetFramework;
        _references = new(() => [.. files().Select(static file => MetadataReference.CreateFromFile(file))]);
    }

    /// <summary>.NET 10: the SDK's targeting pack, or the shared framework of the test process where only a runtime is installed.</summary>
    public static ReferenceAssemblies Net100 { get; } = new("net10.0", NetCore);

    /// <summary>.NET Standard 2.0.</summary>
    public static ReferenceAssemblies NetStandard20 { get; } = new(
        "netstandard2.0",
        () => Directory.EnumerateFiles(PackageFolder("netstandard2.0"), "*.dll"));

    /// <summary>.NET Framework 4.7.2 with System.Net.Http.</summary>
    public static ReferenceAssemblies Net472 { get; } = new("net472", NetFramework);

    /// <summary>The short name, such as net10.0.</summary>
    public string TargetFramework { get; }

    internal ImmutableArray<MetadataReference> References => _references.Value;

    private static IEnumerable<string> NetCore()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        var pack = Directory.Exists(packs)
            ? Directory.EnumerateDirectories(packs, "10.0.*")
                .Select(static d => Path.Combine(d, "ref", "net10.0")).Where(Directory.Exists).Max(StringComparer.Ordinal)
            : null;
        return pack is null ? ManagedAssembliesOf(runtime) : Directory.EnumerateFiles(pack, "*.dll");
    }

    // The runtime's folder also holds native libraries; the list of trusted assemblies knows which are which.
    private static IEnumerable<string> ManagedAssembliesOf(string runtime)
        => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator).Where(file => Path.GetDirectoryName(file) == runtime);

    private static IEnumerable<string> NetFramework()
    {
        var folder = PackageFolder("net472");
        return FrameworkAssemblies
            .Select(name => Path.Combine(folder, name + ".dll"))
            .Concat(Directory.EnumerateFiles(Path.Combine(folder, "Facades"), "*.dll"));
    }

    private static string PackageFolder(string targetFramework)
    {
        var folder = typeof(ReferenceAssemblies).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "ReferenceAssemblies/" + targetFramework).Value!;
        return Directory.Exists(folder)
            ? folder
            : throw new DirectoryNotFoundException(
                $"The reference assemblies of {targetFramework} are not at {folder}; restore AdminApiMigrator.Testing again");
    }
}
