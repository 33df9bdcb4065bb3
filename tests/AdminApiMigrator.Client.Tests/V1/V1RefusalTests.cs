using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.V1;

/// <summary>What comes back when v2, or v1's own rules, refuse.</summary>
public class V1RefusalTests
{
    private const string Suspend = "POST /admin/v2/orgs/org-1/directories/dir-1/users/u1/suspend";

    /// <summary>For suspend-access v1 had one code each for 400, 403 and 404, and none for the rest.</summary>
    [Theory]
    [InlineData(400, "ADMIN-400-4")]
    [InlineData(403, "ADMIN-403-3")]
    [InlineData(404, "ADMIN-404-8")]
    [InlineData(409, "ADMIN-409-9")]
    [InlineData(429, "ADMIN-429-9")]
    [InlineData(500, "ADMIN-500-9")]
    public async Task RefusalOfV2_IsHandedOnWithTheCodeThatV1Had(int status, string code)
    {
        await using var service = await StartAsync();
        var refusal = CannedAnswer.Error(status, $"ADMIN-{status}-9", "as it is") with { ContentType = "application/problem+json" };
        service.Next(Suspend, refusal.With("Retry-After", "17").With("X-RateLimit-Reset", "2026-01-01T00:00:00Z"));
        using var http = service.CreateHttp();

        using var response = await http.AdminApi().V1.SuspendUserAccessAsync(Org, "u1");

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal(refusal.Body.Replace($"ADMIN-{status}-9", code), await response.Content.ReadAsStringAsync());
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(TimeSpan.FromSeconds(17), response.Headers.RetryAfter!.Delta);
        Assert.True(response.Headers.Contains("X-RateLimit-Reset"));
        Assert.EndsWith("/suspend-access", response.RequestMessage!.RequestUri!.AbsolutePath);
    }

    /// <summary>Adding a member had two codes for 404 in v1, of the user and of the group: v2 does not say which it would have
    /// been.</summary>
    [Fact]
    public async Task CodeWithSeveralCounterparts_StaysThatOfV2()
    {
        await using var service = await StartAsync();
        service.Next(
            "POST /admin/v2/orgs/org-1/directories/dir-1/groups/g1/memberships", CannedAnswer.Error(404, "ADMIN-UAM-404-1", "one of them"));
        using var http = service.CreateHttp();

        using var response = await http.AdminApi().V1.AddUserToGroupAsync(Org, "g1", "u1");

        Assert.Equal("ADMIN-UAM-404-1", (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!["code"]);
    }

    /// <summary>It may stand in a file or a database that nobody clears: refused, the job would be refused for ever.</summary>
    [Theory]
    [InlineData("users/search")]
    [InlineData("groups/search")]
    public async Task CursorKeptFromV1_StartsAnew(string path)
    {
        await using var service = await StartAsync();
        service.AddUsers(3);
        service.AddGroup("g1", "first");
        using var http = service.CreateHttp("/admin/v1/orgs/org-1/");

        using var response = await http.AdminApi().V1.PostAsync(path, new StringContent("""{"limit":2,"cursor":"of-v1"}"""));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.NotEmpty(page["data"]!.AsArray());
        Assert.Null(Assert.Single(service.Requests).Json!["cursor"]);
    }

    [Fact]
    public async Task RefusedDirectoryLookup_IsHandedOnAndNotRemembered()
    {
        await using var service = await StartAsync();
        service.AddUsers(1);
        service.Next("GET /admin/v2/orgs/org-1/directories", new CannedAnswer(401, """{"code":401,"message":"no"}"""));
        using var http = service.CreateHttp();
        var v1 = http.AdminApi().V1;

        using var refused = await v1.SuspendUserAccessAsync(Org, "712020:0000");
        using var done = await v1.SuspendUserAccessAsync(Org, "712020:0000");

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("""{"code":401,"message":"no"}""", await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
    }

    [Fact]
    public async Task SeveralDirectories_AreNoAnswerAndNoWrite()
    {
        await using var service = await StartAsync();
        service.Directories.Add("dir-2");
        using var http = service.CreateHttp();

        await Assert.ThrowsAsync<DirectoryResolutionException>(() => http.AdminApi().V1.SuspendUserAccessAsync(Org, "u1"));

        Assert.Empty(service.Calls);
    }

    [Theory]
    [InlineData("users/search", "{", "ADMIN-400-24")]
    [InlineData("users/search", "[]", "ADMIN-400-24")]
    [InlineData("users/search", "null", "ADMIN-400-24")]
    [InlineData("users/search", """{"accountIds":"a"}""", "ADMIN-400-24")]
    [InlineData("users/search", """{"accountIds":["a",null]}""", "ADMIN-400-24")]
    [InlineData("users/search", """{"namesOrNicknames":{"eq":[null]}}""", "ADMIN-400-24")]
    [InlineData("users/search", """{"accountStatuses":["closed"]}""", "ADMIN-400-24")]
    [InlineData("users/search", """{"limit":0}""", "ADMIN-400-24")]
    [InlineData("users/search", """{"limit":10001}""", "ADMIN-400-24")]
    [InlineData("users/search", """{"expand":["PHOTO"]}""", "ADMIN-400-24")]
    [InlineData("users/search", """{"cursor":"v1-over-v2.%%%"}""", "ADMIN-400-1")]
    [InlineData("users/search", """{"cursor":"v1-over-v2.e30"}""", "ADMIN-400-1")]
    [InlineData("groups/search", """{"limit":1001}""", "ADMIN-400-24")]
    [InlineData("users/invite", "{}", "ADMIN-UAM-400-1")]
    [InlineData("users/invite", """{"email":"a@example.com","permissionRule":{"role":"r"}}""", "ADMIN-UAM-400-1")]
    [InlineData("directory/groups", "", "ADMIN-400-24")]
    [InlineData("directory/groups", """{"description":"d"}""", "ADMIN-400-24")]
    [InlineData("directory/groups", """{"name":" "}""", "ADMIN-400-24")]
    [InlineData("directory/groups/g1/memberships", """{"accountId":"u1"}""", "ADMIN-400-24")]
    [InlineData("directory/groups/g1/memberships", "u1", "ADMIN-400-24")]
    [InlineData("directory/groups/g1/roles/assign", "{}", "ADMIN-UAM-400-1")]
    [InlineData("directory/groups/g1/roles/assign", """{"roleAssociations":[]}""", "ADMIN-UAM-400-1")]
    [InlineData("directory/groups/g1/roles/assign", """{"roleAssociations":[{"resource":"r","role":"x"},{"resource":"r"}]}""", "ADMIN-UAM-400-1")]
    [InlineData("directory/groups/g1/roles/revoke", """{"roleAssociations":[null]}""", "ADMIN-UAM-400-1")]
    public async Task BadBody_IsRefusedAsInV1AndNothingIsSent(string path, string body, string code)
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp("/admin/v1/orgs/org-1/");

        using var response = await http.AdminApi().V1.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var error = Assert.Single(JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]!.AsArray())!;
        Assert.Equal(code, (string?)error["code"]);
        Assert.Equal("400", (string?)error["status"]);
        Assert.All(new[] { "id", "title", "detail" }, field => Assert.False(string.IsNullOrEmpty((string?)error[field])));
        Assert.Empty(service.Requests);
    }

    [Theory]
    [InlineData("users/search", """{"accountTypes":["atlassian","customer"]}""", "accountTypes")]
    [InlineData("users/search", """{"accountTypes":["app"]}""", "accountTypes")]
    [InlineData("users/search", """{"accountIds":[]}""", "accountIds")]
    [InlineData("users/search", """{"emailDomains":{"eq":[]}}""", "emailDomains.eq")]
    [InlineData("users/search", """{"AccountIds":["a"]}""", "AccountIds")]
    [InlineData("groups/search", """{"expand":["META"]}""", "expand")]
    [InlineData("groups/search", """{"groupIds":[]}""", "groupIds")]
    [InlineData("groups/search", """{"nameContains":"x"}""", "nameContains")]
    public async Task FilterWithoutCounterpart_IsNamedAndNothingIsSent(string path, string body, string field)
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp("/admin/v1/orgs/org-1/");

        var refusal = await Assert.ThrowsAsync<V1NotTranslatableException>(
            () => http.AdminApi().V1.PostAsync(path, new StringContent(body)));

        Assert.IsAssignableFrom<NotSupportedException>(refusal);
        Assert.Equal(field, refusal.Field);
        Assert.Contains($"'{field}'", refusal.Message);
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task ServerThatIsNotThere_IsHttpClientsOwnException()
    {
        using var http = new HttpClient { BaseAddress = new Uri("http://127.0.0.1:1/") };

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => http.AdminApi().V1.SearchUsersAsync(Org, null));
    }
}
