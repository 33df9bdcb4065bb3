using AdminApiMigrator.Rules;
using AdminApiMigrator.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace AdminApiMigrator.Analyzers.Tests.Rules;

/// <summary>Which id speaks for which fate of an endpoint, and how the options change it.</summary>
public sealed class EndpointStatusTests
{
    [Theory]
    [InlineData("""await {|AAM1003:http.PutAsync("https://team.atlassian.net/rest/api/2/user/password", new StringContent(text))|};""")]
    [InlineData("""await {|AAM1003:http.GetAsync($"https://{text}.atlassian.net/rest/api/3/password/policy")|};""")]
    [InlineData("""await {|AAM1002:http.PostAsync("https://team.atlassian.net/rest/api/latest/user/application?username=" + text, null)|};""")]
    [InlineData("""await {|AAM1004:http.GetAsync($"https://api.atlassian.com/admin/v2/orgs/{orgId}/directories/-/users?limit=100")|};""")]
    [InlineData("""await {|AAM1004:http.GetFromJsonAsync<JsonElement>($"https://api.atlassian.com/admin/v2/orgs/{orgId}/directories/{text}/groups")|};""")]
    [InlineData("""await {|AAM1005:http.GetAsync($"https://api.atlassian.com/admin/control/v2/orgs/{orgId}/policies")|};""")]
    [InlineData("""await {|AAM1006:http.PostAsync("https://team.atlassian.net/rest/api/2/user", new StringContent(text))|};""")]
    [InlineData("""await {|AAM1006:http.DeleteAsync("https://api.atlassian.com/ex/jira/" + text + "/rest/api/3/user?accountId=" + accountId)|};""")]
    [InlineData("""await {|AAM1001:http.PostAsync($"https://admin.atlassian.com/gateway/api/admin/v1/orgs/{orgId}/directory/users/{accountId}/restore-access", null)|};""")]
    public Task StatusOfEndpoint_ReportsItsId(string statement) => Program.VerifyStatementsAsync<DeprecatedEndpointAnalyzer>(statement);

    [Theory]
    [InlineData("""await http.PutAsync("https://jira.example.com/rest/api/2/user/password", null);""")]
    [InlineData("""await http.PutAsync(text + "/rest/api/2/user/password", null);""")]
    [InlineData("""await http.PostAsync("https://team.atlassian.net/rest/api/2/group", null);""")]
    [InlineData("""await http.DeleteAsync("https://team.atlassian.net/rest/api/2/group/user?groupname=" + text);""")]
    [InlineData("""await http.PostAsync("https://team.atlassian.net/rest/auth/1/session", null);""")]
    [InlineData("""await http.PostAsync($"https://api.atlassian.com/admin/v2/orgs/{orgId}/directories/-/users/search", null);""")]
    [InlineData("""await http.GetAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/events?limit=100");""")]
    [InlineData("""await http.GetAsync($"https://api.github.com/orgs/{orgId}/members");""")]
    [InlineData("""await http.PostAsync($"https://notatlassian.com/admin/v1/orgs/{orgId}/users/search", null);""")]
    [InlineData("""await http.PostAsync($"{text}/v1/orgs/{orgId}/users/search", null);""")]
    [InlineData("""Console.WriteLine($"POST https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search"); await Task.Yield();""")]
    [InlineData("""throw new InvalidOperationException("/admin/v1/orgs/" + orgId + "/users/search failed");""")]
    public Task LivingCallOtherHostOrPlainText_StaysSilent(string statement) => Program.VerifyStatementsAsync<DeprecatedEndpointAnalyzer>(statement);

    [Fact]
    public Task OwnGateway_ReportsWhereConfigured() => Program.VerifyStatementsAsync<DeprecatedEndpointAnalyzer>(
        """await {|AAM1001:http.PostAsync($"https://gateway.example.com/admin/v1/orgs/{orgId}/users/search", null)|};""",
        "adminapi_hosts = gateway.example.com");

    [Fact]
    public Task ExcludedEndpoint_StaysSilent() => Program.VerifyStatementsAsync<DeprecatedEndpointAnalyzer>(
        """await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search", null);""",
        "adminapi_exclude_endpoints = create-group, search-users");

    [Theory]
    [InlineData("2026-11-21", "Info")]
    [InlineData("2027-01-01", "Warning")]
    [InlineData("not a day", "Info")]
    public async Task AnnouncedEnd_IsAWarningInItsLastHalfYear(string asOf, string severity)
    {
        var test = new CSharpAnalyzerTest<DeprecatedEndpointAnalyzer>
        {
            TestCode = """
                using System.Net.Http;
                using System.Threading.Tasks;

                class Job
                {
                    public Task RunAsync(HttpClient http, string orgId) => {|#0:http.GetAsync($"https://api.atlassian.com/admin/v2/orgs/{orgId}/directories/-/users")|};
                }
                """,
        };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nadminapi_as_of = " + asOf + "\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("AAM1004", Enum.Parse<DiagnosticSeverity>(severity)).WithLocation(0));
        await test.RunAsync();
    }

    [Fact]
    public async Task Message_NamesMethodTemplateDateReplacementAndTheFactThatMatters()
    {
        var test = new CSharpAnalyzerTest<DeprecatedEndpointAnalyzer>
        {
            TestCode = """
                using System.Net.Http;
                using System.Threading.Tasks;

                class Job
                {
                    public Task RunAsync(HttpClient http, string orgId) => {|#0:http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups", null)|};
                }
                """,
        };
        test.ExpectedDiagnostics.Add(new DiagnosticResult("AAM1002", DiagnosticSeverity.Warning).WithLocation(0).WithMessage(
            "POST /admin/v1/orgs/{orgId}/directory/groups stopped working after 2026-06-30; use POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups (v2 answers 201 without a body, so the new group id has to be looked up by its exact name); a person must rewrite this call because the project does not reference the package AdminApiMigrator.Client"));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("""http.PostAsync("https://team.atlassian.net/rest/api/3/user", null)""", "AAM1006", "POST /rest/api/3/user no longer does all")]
    [InlineData("""http.DeleteAsync("https://team.atlassian.net/rest/api/latest/user?accountId=" + orgId)""", "AAM1006", "DELETE /rest/api/latest/user no longer does all")]
    [InlineData("""http.GetAsync($"https://api.atlassian.com/ex/jira/{orgId}/rest/api/2/password/policy")""", "AAM1003", "GET /rest/api/2/password/policy was removed")]
    public async Task PathWithSeveralVersions_IsNamedAsTheCodeHasIt(string call, string id, string beginning)
    {
        var findings = await Findings.OfAsync($$"""
            using System.Net.Http;
            using System.Threading.Tasks;

            class Job
            {
                public Task RunAsync(HttpClient http, string orgId) => {{call}};
            }
            """);

        var finding = Assert.Single(findings);
        Assert.Equal(id, finding.Id);
        Assert.StartsWith(beginning, finding.GetMessage(), StringComparison.Ordinal);
        Assert.Contains(finding.Properties["template"]!, beginning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finding_CarriesWhatReportsNeed()
    {
        var finding = Assert.Single(await Findings.OfAsync("""
            using System.Net.Http;
            using System.Threading.Tasks;

            class Job
            {
                public Task RunAsync(HttpClient http, string orgId) => http.PostAsync($"/admin/v1/orgs/{orgId}/users/search", null);
            }
            """));

        Assert.Equal("search-users", finding.Properties["endpoint"]);
        Assert.Equal("POST", finding.Properties["method"]);
        Assert.Equal("/admin/v1/orgs/{orgId}/users/search", finding.Properties["template"]);
        Assert.Equal("2026-06-30", finding.Properties["removedOn"]);
        Assert.StartsWith("POST /admin/v2/orgs/{orgId}/directories/", finding.Properties["replacement"], StringComparison.Ordinal);
        Assert.Equal("likely", finding.Properties["hostEvidence"]);
        Assert.NotEmpty(finding.Properties["confidence"]!);
        Assert.NotEmpty(finding.Properties["source"]!);
    }
}
