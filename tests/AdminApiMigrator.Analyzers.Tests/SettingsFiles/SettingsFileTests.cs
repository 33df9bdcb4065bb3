using System.Text;
using AdminApiMigrator.Rules;
using AdminApiMigrator.SettingsFiles;
using AdminApiMigrator.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace AdminApiMigrator.Analyzers.Tests.SettingsFiles;

/// <summary>Endpoints and tokens in the files beside the code: what is reported where, and what is left alone.</summary>
public sealed class SettingsFileTests
{
    /// <summary>No scanner may find a token in this repository; they are put together here.</summary>
    private static readonly string Token = "ATATT3" + string.Concat(Enumerable.Range(0, 160).Select(static at => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[at * 27 % 64]));

    [Theory]
    [InlineData("appsettings.json", """{ "Admin": { "Search": "{|AAM1007:https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search|}" } }""")]
    [InlineData("appsettings.Production.json", """{ "Suspend": "{|AAM1007:/admin/v1/orgs/{0}/directory/users/{1}/suspend-access|}" }""")]
    [InlineData("appsettings.json", """{ "Escaped": "{|AAM1007:https:\/\/api.atlassian.com\/admin\/v1\/orgs\/o-1\/groups\/search|}" }""")]
    [InlineData("appsettings.json", """{ "Escaped": "{|AAM1007:https:\u002F\u002Fapi.atlassian.com\u002fadmin\u002fv1\u002forgs\u002fo-1\u002fgroups\u002fsearch|}" }""")]
    [InlineData("appsettings.json", "{ // living: https://api.atlassian.com/admin/v1/orgs/1/users\n  \"Group\": \"{|AAM1007:https://api.atlassian.com/admin/v1/orgs/1/directory/groups|}\", /* old */\n}")]
    [InlineData("launchSettings.json", """{ "profiles": { "Job": { "environmentVariables": { "REMOVE": "{|AAM1007:https://api.atlassian.com/admin/v1/orgs/%ORG%/directory/users/%ID%|}" } } } }""")]
    [InlineData("settings.json", """{ "base": "https://api.atlassian.com/admin/v1/", "search": "{|AAM1007:orgs/{orgId}/users/search|}" }""")]
    [InlineData("settings.json", """{ "$schema": "https://json.example.com/settings", "A": { "Host": "https://portal.example.com" }, "B": { "Help": "https://docs.example.com", "Restore": "{|AAM1007:admin/v1/orgs/{0}/directory/users/{1}/restore-access|}" } }""")]
    [InlineData("settings.json", """{ "Server": "https://portal.example.com", "Admin": { "Paths": { "Groups": "{|AAM1007:/admin/v1/orgs/{0}/groups/search|}" }, "BaseUrl": "https://api.atlassian.com" } }""")]
    [InlineData("settings.json", """{ "curl": "curl -X POST {|AAM1007:https://api.atlassian.com/admin/v1/orgs/1/users/search|} -d '{}'" }""")]
    [InlineData("wiremock.json", """{ "request": "{\"method\":\"POST\",\"url\":\"{|AAM1007:\/admin\/v1\/orgs\/1\/directory\/groups|}\"}" }""")]
    [InlineData("App.config", """<add key="Roles" value="{|AAM1007:https://api.atlassian.com/admin/v1/orgs/1/directory/groups/2/roles/assign|}" />""")]
    [InlineData("web.config", """<url>{|AAM1007:https://admin.atlassian.com/gateway/api/admin/v1/orgs/1/users/search|}</url>""")]
    [InlineData("jobs.yaml", "jobs:\n  - url: {|AAM1007:https://api.atlassian.com/admin/v1/orgs/${ORG_ID}/directory/groups/${GROUP}/memberships|}\n")]
    [InlineData("jobs.yml", "url: '{|AAM1007:$BASE/admin/v1/orgs/$ORG/groups/search|}'\n")]
    [InlineData("urls.txt", "search={|AAM1007:https://api.atlassian.com/admin/v1/orgs/1/users/search|}\r\nliving=https://api.atlassian.com/admin/v1/orgs/1/users\r\n")]
    [InlineData("urls.txt", "POST {|AAM1007:/admin/v1/orgs/<orgId>/users/search|}.\n")]
    [InlineData("jira.json", """{ "app": "POST {|AAM1007:https://{site}.atlassian.net/rest/api/2/user/application|}" }""")]
    public Task RemovedEndpoint_IsReportedWhereItStands(string file, string text) => VerifyAsync(file, text);

    [Theory]
    [InlineData("POST {|AAM1007:https://api.atlassian.com/admin/v1/orgs/1/directory/users/2/suspend-access|}\nAuthorization: Bearer {{token}}\n")]
    [InlineData("POST {|AAM1007:{{host}}/admin/v1/orgs/{{orgId}}/users/search|} HTTP/1.1\nContent-Type: application/json\n\n{}\n")]
    [InlineData("POST {|AAM1007:{{ host }}/admin/v1/orgs/{{ org }}/groups/search|}\n")]
    [InlineData("@root = https://api.atlassian.com/admin\n@org = {{root}}/v1/orgs/1\n### delete\nDELETE {|AAM1007:{{org}}/directory/groups/{{$guid}}|}\n")]
    [InlineData("@base=https://api.atlassian.com/admin/v1\r\n\r\nDELETE {|AAM1007:{{base}}/orgs/1/directory/users/2|}\r\n")]
    [InlineData("DELETE {|AAM1007:https://{{host}}/admin/v1/orgs/1/directory/users/2|}\n")]
    public async Task RequestFile_IsReadWithItsVerbAndVariables(string text)
    {
        await VerifyAsync("admin.http", text);
        await VerifyAsync("requests/admin.rest", text);
    }

    [Theory]
    [InlineData("appsettings.json", """{ "Users": "https://api.atlassian.com/admin/v1/orgs/{orgId}/users", "Dates": "/admin/v1/orgs/{o}/directory/users/{u}/last-active-dates" }""")]
    [InlineData("appsettings.json", """{ "Search": "https://api.atlassian.com/admin/v2/orgs/{orgId}/directories/{directoryId}/users/search" }""")]
    [InlineData("appsettings.json", """{ "Other": "https://api.example.com/admin/v1/orgs/{orgId}/users/search" }""")]
    [InlineData("appsettings.json", """{ "Common": "/orgs/{orgId}/users/search", "GitHub": "https://api.github.com/orgs/x/teams" }""")]
    [InlineData("appsettings.json", """{ "Base": "https://api.github.com", "Common": "/v1/orgs/{orgId}/groups/search" }""")]
    [InlineData("appsettings.json", """{ "Portal": { "BaseUrl": "https://portal.example.com/", "Restore": "admin/v1/orgs/{0}/directory/users/{1}/restore-access" } }""")]
    [InlineData("appsettings.json", """{ "Portal": { "Paths": [ { "Restore": "/admin/v1/orgs/{0}/directory/users/{1}/restore-access" } ], "Server": "https://portal.example.com" }, "Atlassian": { "Host": "https://api.atlassian.com" } }""")]
    [InlineData("appsettings.json", """{ "Host": "https://portal.example.com", "Open": "admin/v1/orgs/{0}/groups/search""")]
    [InlineData("appsettings.json", "{\n  // https://api.atlassian.com/admin/v1/orgs/1/users/search\n  /* POST /admin/v1/orgs/1/groups/search */ \"A\": 1 }")]
    [InlineData("appsettings.json", """{ "DataCenter": "POST https://jira.example.com/rest/api/2/user/application", "Relative": "POST /rest/api/2/user/application" }""")]
    [InlineData("appsettings.json", """{ "Put": "PUT https://api.atlassian.com/admin/v1/orgs/1/users/search" }""")]
    [InlineData("web.config", "<!-- https://api.atlassian.com/admin/v1/orgs/1/users/search --><a href='https://example.com/orgs/'/>")]
    [InlineData("jobs.yaml", "# https://api.atlassian.com/admin/v1/orgs/1/users/search\nurl: x # POST /admin/v1/orgs/1/groups/search\n")]
    [InlineData("admin.http", "### POST https://api.atlassian.com/admin/v1/orgs/1/users/search\n// POST /admin/v1/orgs/1/users/search\nGET {{host}}/admin/v1/orgs/1/directory/users/2\n")]
    [InlineData("admin.http", "https://api.atlassian.com/admin/v1/orgs/1/directory/users/2\nAccept: */*\n")]
    [InlineData("admin.http", "@host=https://example.com\nPOST {{host}}/admin/v1/orgs/1/users/search\n")]
    [InlineData("PublicAPI.Shipped.txt", "const Paths.Search = \"https://api.atlassian.com/admin/v1/orgs/1/users/search\" -> string!\n")]
    [InlineData("BannedSymbols.txt", "M:C.M; not https://api.atlassian.com/admin/v1/orgs/1/users/search\n")]
    [InlineData("Index.cshtml", "<a href=\"https://api.atlassian.com/admin/v1/orgs/1/users/search\">")]
    [InlineData("notes.md", "POST https://api.atlassian.com/admin/v1/orgs/1/users/search")]
    [InlineData("empty.json", "")]
    [InlineData("broken.json", "{ \"a\": \"orgs \\")]
    [InlineData("broken.config", "<!-- orgs <!--")]
    [InlineData("broken.http", "@orgs\n@=\nPOST {{orgs")]
    public Task LivingForeignCommentedOrBrokenText_StaysSilent(string file, string text) => VerifyAsync(file, text);

    [Fact]
    public async Task Token_IsReportedInEveryKindOfSettingsFile()
    {
        await VerifyAsync("appsettings.json", $$"""{ "Token": "{|AAM2001:{{Token}}|}" }""");
        await VerifyAsync("admin.http", $"GET https://example.com\nAuthorization: Bearer {{|AAM2001:{Token}|}}\n");
        await VerifyAsync("launchSettings.json", "{ // {|AAM2001:" + Token + "|}\n}");
    }

    [Theory]
    [InlineData("appsettings.json", "ATATT3 is how tokens begin")]
    [InlineData("appsettings.json", "ATCTT3xFfGN0...")]
    [InlineData("appsettings.json", "not at the start: XATATT3")]
    public Task PrefixWithoutToken_StaysSilent(string file, string text) => VerifyAsync(file, text + (text.StartsWith("not", StringComparison.Ordinal) ? string.Concat(Enumerable.Range(0, 160).Select(static at => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[at * 27 % 64])) : ""));

    [Fact]
    public async Task TokenInFileOfAnotherKind_StaysSilent() => await VerifyAsync("PublicAPI.Unshipped.txt", Token);

    [Fact]
    public async Task FileWithByteOrderMark_IsReportedAtTheRightColumn()
    {
        using var file = new MemoryStream([.. Encoding.UTF8.Preamble, .. "POST https://api.atlassian.com/admin/v1/orgs/1/users/search"u8]);
        var test = Test();
        test.TestState.AdditionalFiles.Add(("/0/first.http", SourceText.From(file)));
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("AAM1007").WithSeverity(DiagnosticSeverity.Info).WithSpan("/0/first.http", 1, 6, 1, 60));
        await test.RunAsync();

        await VerifyAsync("kept.http", "\ufeffPOST {|AAM1007:https://api.atlassian.com/admin/v1/orgs/1/users/search|}");
    }

    [Fact]
    public async Task OneLongLine_IsReportedAtItsColumn()
    {
        var noise = string.Concat(Enumerable.Repeat("{\"a\":\"https://api.atlassian.com/admin/v1/orgs/1/users\"},", 500));

        await VerifyAsync("long.json", $"[{noise}\"{{|AAM1007:https://api.atlassian.com/admin/v1/orgs/1/users/search|}}\",{noise}1]");
    }

    [Fact]
    public void LineOfTwiceTheLength_CostsTwiceAsMuch()
    {
        Allocated(10);
        var once = Allocated(2_000);

        Assert.InRange(Allocated(4_000), once, once * 5 / 2);

        static long Allocated(int urls)
        {
            var line = string.Concat(Enumerable.Repeat("\"https:\\/\\/api.atlassian.com\\/admin\\/v1\\/orgs\\/1\\/users\",", urls));
            var before = GC.GetAllocatedBytesForCurrentThread();
            var found = WrittenUrls.In(line, ["orgs"], isRequestFile: false).Count();
            Assert.Equal(urls, found);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public async Task ExcludedEndpoint_StaysSilent()
    {
        var test = Test();
        test.TestState.AdditionalFiles.Add(("/0/appsettings.json", """{ "a": "https://api.atlassian.com/admin/v1/orgs/1/users/search" }"""));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nadminapi_exclude_endpoints = search-users\n"));
        await test.RunAsync();
    }

    [Fact]
    public async Task OwnHost_IsReported()
    {
        var test = Test();
        test.TestState.AdditionalFiles.Add(("/0/appsettings.json", """{ "a": "{|AAM1007:https://gateway.example.com/admin/v1/orgs/1/users/search|}" }"""));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nadminapi_hosts = gateway.example.com\n"));
        await test.RunAsync();
    }

    private static Task VerifyAsync(string file, string text)
    {
        var test = Test();
        test.TestState.AdditionalFiles.Add(("/0/" + file, text));
        return test.RunAsync();
    }

    private static CSharpAnalyzerTest<SettingsFileAnalyzer> Test() => new() { TestCode = "class C { }" };
}
