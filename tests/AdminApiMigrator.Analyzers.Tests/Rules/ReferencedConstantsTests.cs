using System.Collections.Immutable;
using AdminApiMigrator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Analyzers.Tests.Rules;

/// <summary>A solution keeps its URLs in one project and sends in another, which has no text of the service itself.</summary>
public sealed class ReferencedConstantsTests
{
    private const string Shared = """
        public static class Endpoints
        {
            private const string Organization = "/admin/v1/orgs/{0}";
            public const string UserSearch = Organization + "/users/search";
            public const string Domains = Organization + "/domains";
            public const string Shelves = "https://warehouse.contoso.com/admin/v1/orgs/{0}/users/search";
        }
        """;

    [Theory]
    [InlineData("UserSearch", true)]
    [InlineData("UserSearch", false)]
    public async Task PathOfAReferencedProject_Reports(string constant, bool isSource) =>
        Assert.Equal([DiagnosticIds.RemovedEndpointByHand], await Reported(Sending("Endpoints." + constant), isSource));

    [Theory]
    [InlineData("Endpoints.Domains", true)]
    [InlineData("Endpoints.Domains", false)]
    [InlineData("Endpoints.Shelves", true)]
    [InlineData("Endpoints.Shelves", false)]
    [InlineData("\"/users/search\"", false)]
    public async Task PathThatStaysOrIsAnothers_StaysSilent(string path, bool isSource) => Assert.Empty(await Reported(Sending(path), isSource));

    private static string Sending(string path) => $$"""
        using System.Net.Http;
        using System.Threading.Tasks;
        class Job(HttpClient http) { public Task RunAsync(string org) => http.PostAsync(string.Format({{path}}, org), null); }
        """;

    private static async Task<IEnumerable<string>> Reported(string code, bool isSource)
    {
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Select(static path => MetadataReference.CreateFromFile(path));
        var shared = Compiled("Shared", Shared, framework);
        var scratch = Directory.CreateTempSubdirectory("adminapi-test-");
        try
        {
            var path = Path.Combine(scratch.FullName, "Shared.dll");
            Assert.True(shared.Emit(path).Success);
            MetadataReference reference = isSource ? shared.ToMetadataReference() : MetadataReference.CreateFromImage(await File.ReadAllBytesAsync(path), filePath: path);
            var job = Compiled("Job", code, framework.Append(reference));
            Assert.Empty(job.GetDiagnostics().Where(static found => found.Severity == DiagnosticSeverity.Error));
            return [.. (await job.WithAnalyzers([new DeprecatedEndpointAnalyzer()]).GetAnalyzerDiagnosticsAsync()).Select(static found => found.Id)];
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static CSharpCompilation Compiled(string name, string code, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        name, [CSharpSyntaxTree.ParseText(code, path: name + ".cs")], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
