using AdminApiMigrator.Rules;

namespace AdminApiMigrator.Analyzers.Tests.Libraries;

/// <summary>A request that no fix can rewrite says through which library it goes and what a person can do.</summary>
public sealed class LibraryReasonTests
{
    private const string Handler = "namespace AdminApiMigrator.Client { public class AdminApiV1Handler { } }";
    private const string ByMessage = "send it as an HttpRequestMessage with http.AdminApi().V1.SendAsync instead";

    [Theory]
    [InlineData("restsharp-107", "using RestSharp; class C { void M(RestClient c) => c.Post(new RestRequest(\"admin/v1/orgs/1/directory/groups\")); }", "RestSharp; " + ByMessage)]
    [InlineData("flurl", "using Flurl.Http; class C { void M() => \"https://api.atlassian.com/admin/v1/orgs/1/directory/groups\".PostAsync(); }", "Flurl; " + ByMessage)]
    [InlineData("refit", "using Refit; interface I { [Post(\"/admin/v1/orgs/{id}/directory/groups\")] object M(string id); }", "Refit; " + ByMessage)]
    [InlineData("restease", "using RestEase; interface I { [Post(\"/admin/v1/orgs/{id}/directory/groups\")] object M(string id); }", "RestEase; " + ByMessage)]
    [InlineData("webclient", "class C { void M(System.Net.WebClient w) => w.UploadString(\"https://api.atlassian.com/admin/v1/orgs/1/directory/groups\", \"\"); }", "WebClient; " + ByMessage)]
    [InlineData("own", "interface I { void Post(string path); } class C { void M(I i) => i.Post(\"/admin/v1/orgs/1/directory/groups\"); }", "I.Post; let that method send such requests with http.AdminApi().V1.SendAsync")]
    public async Task RequestOfLibrary_NamesItAndTheWayOut(string library, string code, string reason)
    {
        var finding = Assert.Single(await Findings.OfLibraryAsync<DeprecatedEndpointAnalyzer>(library, code));

        Assert.Equal("it is sent through " + reason, finding.Properties["reason"]);
        Assert.EndsWith("because it is sent through " + reason, finding.GetMessage());
    }

    [Theory]
    [InlineData("flurl", "using Flurl.Http; class C { void M() => \"https://api.atlassian.com/admin/v1/orgs/1/directory/groups\".PostAsync(); }", true)]
    [InlineData("webclient", "class C { void M(System.Net.WebClient w) => w.UploadString(\"https://api.atlassian.com/admin/v1/orgs/1/directory/groups\", \"\"); }", false)]
    public async Task ClientThatHasTheHandler_IsNamedOnlyWhereItFits(string library, string code, bool isNamed)
    {
        var finding = Assert.Single(await Findings.OfLibraryAsync<DeprecatedEndpointAnalyzer>(library, code, Handler));

        Assert.Equal(isNamed, finding.GetMessage().Contains("AdminApiV1Handler", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ConstantThatAnInterfaceUses_IsNotReportedAsUsedByNoCall()
    {
        const string Code = """
            using Refit;
            static class Paths
            {
                public const string Groups = "/admin/v1/orgs/{id}/directory/groups";
                public const string Search = "/admin/v1/orgs/{id}/users/search";
            }
            interface I { [Post(Paths.Groups)] object M(string id); }
            """;
        var finding = Assert.Single(await Findings.OfLibraryAsync<NamedEndpointAnalyzer>("refit", Code));

        Assert.Contains("'Search'", finding.GetMessage(), StringComparison.Ordinal);
    }
}
