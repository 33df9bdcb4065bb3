using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace AdminApiMigrator.Analyzers.Tests.Libraries;

/// <summary>
/// The library that a folder of Cases/libraries is about: the assemblies of its package, and in Stubs the public shape of what no package
/// brings here: RestSharp 106, which is not served, System.Net.Http.Formatting, which has no open licence, and the attributes that
/// RestEase 1.5 added to the 1.4 that is served.
/// </summary>
internal static class Library
{
    // They lie beside the test assembly; the tests themselves do not call them.
    private static readonly Dictionary<string, MetadataReference[]> Packages = new(StringComparer.Ordinal)
    {
        ["flurl"] = [Reference("Flurl"), Reference("Flurl.Http")],
        ["refit"] = [Reference("Refit")],
        ["restease"] = [Reference("RestEase"), Reference("Newtonsoft.Json")],
        ["restsharp-107"] = [Reference("RestSharp")],
    };

    /// <summary>The library's folder in the path of a case; null for a case that is about none.</summary>
    public static string? OfCase(string path) => path.Split('/') is ["Cases", "libraries", var library, _] ? library : null;

    /// <summary>The package's assemblies; none for a library that is a stub or belongs to the framework.</summary>
    public static IReadOnlyList<MetadataReference> ReferencesOf(string library) => Packages.GetValueOrDefault(library, []);

    /// <summary>The public shape as source; null for a library whose package has all, or that belongs to the framework.</summary>
    public static string? StubOf(string library)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Libraries", "Stubs", library + ".cs");
        return File.Exists(file) ? "#nullable disable\n" + File.ReadAllText(file) : null;
    }

    /// <summary>Gives a program the library.</summary>
    public static void AddTo(ProjectState project, string library)
    {
        project.AdditionalReferences.AddRange(ReferencesOf(library));
        if (StubOf(library) is { } stub)
        {
            project.Sources.Add(("/0/Stub.cs", stub));
        }
    }

    private static PortableExecutableReference Reference(string assembly)
        => MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
}
