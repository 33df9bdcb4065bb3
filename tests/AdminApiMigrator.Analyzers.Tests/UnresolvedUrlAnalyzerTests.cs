using AdminApiMigrator.Rules;
using AdminApiMigrator.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace AdminApiMigrator.Analyzers.Tests;

public sealed class UnresolvedUrlAnalyzerTests
{
    public static IEnumerable<object[]> Cases => FixtureFiles.Below("Cases/unresolved");

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Case_IsReportedAsMarked(string path) => FixtureFile.Load(path).VerifyAsync<UnresolvedUrlAnalyzer>();

    [Theory]
    [InlineData("http.PostAsync(\"https://api.atlassian.com/admin/v1/\" + path, null)", "'path' is given by code outside the project")]
    [InlineData("http.PostAsync(\"https://api.atlassian.com/admin/v1/\" + System.Environment.GetEnvironmentVariable(\"P\"), null)", "comes from configuration")]
    [InlineData("http.SendAsync(new HttpRequestMessage(new HttpMethod(path), \"https://api.atlassian.com/admin/v1/orgs/1/directory/groups/2/memberships/3/4\"))", "its method is not in sight")]
    [InlineData("http.GetAsync(\"https://api.atlassian.com/admin/v1/orgs/1/unheard-of\")", "no endpoint that is known has this path and method")]
    [InlineData("http.PutAsync(\"https://api.atlassian.com/admin/v1/orgs/\" + id + \"/directory/groups\", null)", "no endpoint that is known has this path and method")]
    [InlineData("http.DeleteAsync($\"https://api.atlassian.com/admin/v1/orgs/{id}/directory/{path}/{id}\")", "'path' is given by code outside the project")]
    [InlineData("http.PostAsync($\"https://api.atlassian.com/admin/v1/orgs/{id}/directory/users/{id}/{path}\", null)", "'path' is given by code outside the project")]
    [InlineData("http.SendAsync(new HttpRequestMessage(new HttpMethod(path), \"https://api.atlassian.com/admin/v1/orgs/\" + id + path))", "its method is not in sight")]
    public async Task Reason_SaysWhatIsMissing(string call, string reason)
    {
        var test = new CSharpAnalyzerTest<UnresolvedUrlAnalyzer>
        {
            TestCode = $$"""
                using System.Net.Http;
                using System.Threading.Tasks;

                public class Calls(HttpClient http)
                {
                    public Task RunAsync(string path, string id) => {|#0:{{call}}|};
                }
                """,
        };
        var expected = reason.StartsWith("comes", StringComparison.Ordinal) ? "'System.Environment.GetEnvironmentVariable(\"P\")' " + reason : reason;
        test.ExpectedDiagnostics.Add(new DiagnosticResult("AAM1008", DiagnosticSeverity.Hidden)
            .WithLocation(0)
            .WithMessage("Which endpoint of the admin API this request reaches is not known because " + expected));
        await test.RunAsync();
    }
}
