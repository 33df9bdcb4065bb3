using AdminApiMigrator.Rules;
using AdminApiMigrator.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace AdminApiMigrator.Analyzers.Tests.Rules;

public sealed class NamedEndpointAnalyzerTests
{
    [Theory]
    [InlineData("""public const string Suspend = {|AAM1007:"/admin/v1/orgs/{0}/directory/users/{1}/suspend-access"|};""")]
    [InlineData("""public static readonly string Search = {|AAM1007:"https://api.atlassian.com/admin/v1/orgs/" + "{orgId}" + "/users/search"|};""")]
    [InlineData("""public string Groups { get; set; } = {|AAM1007:"v1/orgs/:orgId/directory/groups"|};""")]
    [InlineData("""private const string Root = "https://api.atlassian.com/admin/v1/orgs/"; public string Roles(string g) => Path; private string Path => {|AAM1007:Root + "o/directory/groups/g/roles/assign"|};""")]
    public Task NameThatNoCallUses_Reports(string member) => Verify(member);

    [Theory]
    [InlineData("""public const string LastActive = "/admin/v1/orgs/{0}/directory/users/{1}/last-active-dates";""")]
    [InlineData("""public const string Managed = "https://api.atlassian.com/admin/v1/orgs/{0}/users";""")]
    [InlineData("""public const string Other = "https://example.com/admin/v1/orgs/{0}/users/search";""")]
    [InlineData("""public const string Root = "https://api.atlassian.com/admin/v1/orgs/";""")]
    [InlineData("""public const string Common = "/v1/orgs/{0}/users/search";""")]
    [InlineData("""public const int Answer = 42; // /admin/v1/orgs/{0}/users/search""")]
    public Task OtherText_StaysSilent(string member) => Verify(member);

    [Fact]
    public Task RouteOfACommandThatIsAFindingItself_StaysSilent() => Program.VerifyAsync<NamedEndpointAnalyzer>("""
        using System.Net.Http;
        record Suspend(string Org, string Account)
        {
            public HttpMethod Method => HttpMethod.Post;
            public string Path => $"/admin/v1/orgs/{Org}/directory/users/{Account}/suspend-access";
        }
        """);

    [Fact]
    public Task NameThatACallInAnotherFileUses_StaysSilent()
    {
        var test = new CSharpAnalyzerTest<NamedEndpointAnalyzer>();
        test.TestState.Sources.Add(("/0/Urls.cs", """static class Urls { public const string Suspend = "https://api.atlassian.com/admin/v1/orgs/{0}/directory/users/{1}/suspend-access"; }"""));
        test.TestState.Sources.Add(("/0/Job.cs", """
            using System.Net.Http;
            using System.Threading.Tasks;
            class Job { public Task RunAsync(HttpClient http, string o, string a) => http.PostAsync(string.Format(Urls.Suspend, o, a), null); }
            """));
        return test.RunAsync();
    }

    private static Task Verify(string member) => Program.VerifyAsync<NamedEndpointAnalyzer>("class Urls\n{\n    " + member + "\n}\n");
}
