using System.Collections.Immutable;
using AdminApiMigrator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdminApiMigrator.Analyzers.Tests.Rules;

/// <summary>
/// A solution keeps its URLs, or the wrapper of its client, in one project and sends in another. A build has the assembly of the first, an
/// editor and the tool have its source: both say the same.
/// </summary>
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
        namespace Contoso.Atlassian
        {
            public class Connection(System.Net.Http.HttpClient http)
            {
                public System.Threading.Tasks.Task<string> DeleteAsync(string path) => http.DeleteAsync(path).ContinueWith(sent => sent.Result.ToString());
                public System.Threading.Tasks.Task<string> PostAsync(string path) => http.PostAsync(path, null).ContinueWith(sent => sent.Result.ToString());
            }
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

    [Theory]
    [InlineData("DeleteAsync($\"v1/orgs/{org}/directory/users/{user}\")", true)]
    [InlineData("DeleteAsync($\"v1/orgs/{org}/directory/users/{user}\")", false)]
    [InlineData("PostAsync($\"v1/orgs/{org}/groups/search\")", true)]
    [InlineData("PostAsync($\"v1/orgs/{org}/groups/search\")", false)]
    public async Task WrapperOfAReferencedProject_Reports(string call, bool isSource) => Assert.Equal([DiagnosticIds.RemovedEndpointByHand], await Reported(Calling(call), isSource));

    [Theory]
    [InlineData("PostAsync($\"v1/orgs/{org}/directory/users/{user}\")", true)]
    [InlineData("PostAsync($\"v2/orgs/{org}/directories/-/groups/search\")", true)]
    [InlineData("PostAsync($\"v2/orgs/{org}/directories/-/groups/search\")", false)]
    public async Task WrapperOfAReferencedProjectWithALivingPath_StaysSilent(string call, bool isSource) => Assert.Empty(await Reported(Calling(call), isSource));

    private static string Calling(string call) => $$"""
        using System.Threading.Tasks;
        class Job(Contoso.Atlassian.Connection connection) { public Task RunAsync(string org, string user) => connection.{{call}}; }
        """;

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
