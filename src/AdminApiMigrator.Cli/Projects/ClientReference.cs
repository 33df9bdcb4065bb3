using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdminApiMigrator.Cli.Projects;

/// <summary>
/// The tool's own copy of the client, for projects that do not refer to it yet: without it every finding would be one for a person, and no
/// rewrite could be compiled before it is written.
/// </summary>
internal sealed class ClientReference(string folder)
{
    public const string AssemblyName = "AdminApiMigrator.Client";

    private readonly ConcurrentDictionary<string, PortableExecutableReference> _assemblies = new(FilePaths.Comparer);

    /// <summary>Whether a reference is the client, by the name of its file.</summary>
    public static bool IsClient(string path) =>
        Path.GetFileNameWithoutExtension(path).Equals(AssemblyName, StringComparison.OrdinalIgnoreCase);

    /// <summary>Why no build of the client fits the project's framework; null when one does.</summary>
    public static string? Unsupported(CompilerInvocation invocation) =>
        BuildFor(invocation) is null
            ? $"{AssemblyName} needs .NET Framework 4.6.1, .NET Core 2.0, .NET Standard 2.0 or later, "
                + $"and the project targets {invocation.FrameworkIdentifier} {invocation.FrameworkVersion}"
            : null;

    /// <summary>The references to add; empty when no build of the client fits.</summary>
    /// <param name="invocation">The project; null for loose files, which are read with the running framework.</param>
    /// <param name="references">Paths of what the project refers to already.</param>
    public ImmutableArray<MetadataReference> For(CompilerInvocation? invocation, IReadOnlyCollection<string> references)
    {
        var build = invocation is null ? "net8.0" : BuildFor(invocation);
        if (build is null)
        {
            return [];
        }

        var known = references.Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var added = ImmutableArray.CreateBuilder<MetadataReference>();
        foreach (var assembly in Directory.EnumerateFiles(Path.Combine(folder, build), "*.dll").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(assembly);
            if (known.Contains(name))
            {
                continue;
            }

            // From .NET Core 3.0 on the framework has the asynchronous sequences itself; a second definition would be ambiguous.
            var forwards = name == "Microsoft.Bcl.AsyncInterfaces" && HasAsyncSequences(invocation!);
            added.Add(forwards ? Forwarder(name, references) : _assemblies.GetOrAdd(assembly, path => MetadataReference.CreateFromFile(path)));
        }

        if (invocation?.FrameworkIdentifier == ".NETFramework" && !known.Contains("netstandard"))
        {
            added.AddRange(Facades(references).Where(path => !known.Contains(Path.GetFileNameWithoutExtension(path)))
                .Select(path => _assemblies.GetOrAdd(path, file => MetadataReference.CreateFromFile(file))));
        }

        return added.ToImmutable();
    }

    private static string? BuildFor(CompilerInvocation invocation) => (invocation.FrameworkIdentifier, invocation.FrameworkVersion) switch
    {
        (".NETCoreApp", { Major: >= 8 }) => "net8.0",
        (".NETCoreApp", { Major: >= 2 }) => "netstandard2.0",
        (".NETStandard", { Major: >= 2 }) => "netstandard2.0",
        (".NETFramework", { } version) when version >= new Version(4, 6, 1) => "netstandard2.0",
        _ => null,
    };

    private static bool HasAsyncSequences(CompilerInvocation invocation) =>
        (invocation.FrameworkIdentifier, invocation.FrameworkVersion) is (".NETCoreApp", { Major: >= 3 }) or (".NETStandard", { Major: 2, Minor: >= 1 });

    private static PortableExecutableReference Forwarder(string name, IEnumerable<string> references)
    {
        const string Source = """
            [assembly: System.Reflection.AssemblyVersion("10.0.0.0")]
            [assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.IAsyncDisposable))]
            [assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.Collections.Generic.IAsyncEnumerable<>))]
            [assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.Collections.Generic.IAsyncEnumerator<>))]
            """;
        var image = new MemoryStream();
        var result = CSharpCompilation
            .Create(
                name,
                [CSharpSyntaxTree.ParseText(Source)],
                references.Where(File.Exists).Select(path => MetadataReference.CreateFromFile(path)),
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .Emit(image);
        return result.Success
            ? MetadataReference.CreateFromImage(image.ToArray())
            : throw new InvalidOperationException(
                $"{name} could not be forwarded: {result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error)}");
    }

    /// <summary>
    /// The assemblies through which .NET Framework refers to .NET Standard; the build adds them only once something needs them.
    /// </summary>
    private static IEnumerable<string> Facades(IEnumerable<string> references)
    {
        var core = references.FirstOrDefault(path => Path.GetFileName(path).Equals("mscorlib.dll", StringComparison.OrdinalIgnoreCase));
        var facades = core is null ? null : Path.Combine(Path.GetDirectoryName(core)!, "Facades");
        return Directory.Exists(facades) ? Directory.EnumerateFiles(facades, "*.dll") : [];
    }
}
