using AdminApiMigrator.Cli.Analysis;
using AdminApiMigrator.Cli.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdminApiMigrator.Cli.Tests.Probes;

/// <summary>The probes and a client of one type, in the shape in which the tool carries the real one.</summary>
internal static class ProbeTools
{
    private static readonly Lazy<string> ClientFolder = new(BuildClient);

    public static Toolset Create() => new([new ProbeAnalyzer()], [new ProbeFix()], ClientFolder.Value);

    private static string BuildClient()
    {
        var folder = Directory.CreateTempSubdirectory("adminapi-client-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        Emit(folder, "net8.0", [typeof(object).Assembly.Location]);

        // Against netstandard alone, as the real one is: a .NET Framework project needs its facades to read it.
        var facade = Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "netstandard.dll");
        Emit(folder, "netstandard2.0", [facade, typeof(object).Assembly.Location]);
        return folder;
    }

    private static void Emit(string folder, string build, string[] references)
    {
        const string Source = "namespace AdminApiMigrator { public static class ProbeClient { public static string Suspend(string user) { return user; } } }";
        var compilation = CSharpCompilation.Create(
            ClientReference.AssemblyName,
            [CSharpSyntaxTree.ParseText(Source)],
            references.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Directory.CreateDirectory(Path.Combine(folder, build));
        var result = compilation.Emit(Path.Combine(folder, build, ClientReference.AssemblyName + ".dll"));
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }
}
