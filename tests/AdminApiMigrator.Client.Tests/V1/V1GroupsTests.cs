using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.V1;

/// <summary>v1's writes to groups where v2 behaves differently.</summary>
public class V1GroupsTests
{
    private const string Directories = "/admin/v2/orgs/org-1/directories";

    [Fact]
    public async Task NewGroup_IsFoundAgainByItsExactName()
    {
        await using var service = await StartAsync();
        service.Next($"POST {Directories}/dir-1/groups", new CannedAnswer(201));
        service.Next($"POST {Directories}/dir-1/groups/search", new CannedAnswer(200, """{"data":[]}"""));
        service.Next($"POST {Directories}/dir-1/groups/search", new CannedAnswer(200, """
            {"data":[
              {"id":"other-case","name":"NEW"},
              {"id":"other-place","name":"New","directoryId":"dir-2"},
              {"id":"it","name":"New","directoryId":"dir-1"}]}
            """));
        using var http = service.CreateHttp();

        using var response = await http.AdminApi().V1.CreateGroupAsync(Org, JsonContent.Create(new { name = "New" }));

        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("it", (string?)body["groupId"]);
        Assert.Single(service.Requests, r => r.Target.EndsWith("/groups"));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task LookupThatFailsOnce_DoesNotLoseTheNewGroup(int status)
    {
        await using var service = await StartAsync();
        service.Next($"POST {Directories}/dir-1/groups/search", new CannedAnswer(status));
        using var http = service.CreateHttp();

        using var response = await http.AdminApi().V1.CreateGroupAsync(Org, JsonContent.Create(new { name = "New" }));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("group-1", (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["groupId"]);
    }

    [Fact]
    public async Task NewGroupThatDoesNotShow_IsAnErrorThatSaysItExists()
    {
        await using var service = await StartAsync();
        service.Next($"POST {Directories}/dir-1/groups", new CannedAnswer(201));
        using var http = service.CreateHttp();

        using var response = await http.AdminApi().V1.CreateGroupAsync(Org, JsonContent.Create(new { name = "New" }));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!;
        Assert.Equal("ADMIN-500-1", (string?)error["code"]);
        Assert.Contains("is created", (string?)error["detail"]);
        Assert.Contains("Do not create it again", (string?)error["detail"]);
    }

    [Fact]
    public async Task TakenName_IsTheServicesRefusalAndIsNotLookedUp()
    {
        await using var service = await StartAsync();
        service.AddGroup("g1", "New");
        using var http = service.CreateHttp();

        using var response = await http.AdminApi().V1.CreateGroupAsync(Org, JsonContent.Create(new { name = "New" }));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.DoesNotContain(service.Requests, r => r.Target.EndsWith("/search"));
    }

    [Theory]
    [InlineData("", 409)]
    [InlineData("?forceIfNotEmpty=false", 409)]
    [InlineData("?forceIfNotEmpty", 409)]
    [InlineData("?notForceIfNotEmpty=true", 409)]
    [InlineData("?forceIfNotEmpty=true", 200)]
    [InlineData("?x=1&forceIfNotEmpty=True", 200)]
    public async Task GroupWithMembers_IsDeletedByForceOnly(string query, int status)
    {
        await using var service = await StartAsync();
        service.AddGroup("g1", "first", "u1");
        using var http = service.CreateHttp();

        using var response = await http.AdminApi().V1.DeleteAsync("/admin/v1/orgs/org-1/directory/groups/g1" + query);

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal(status == 200 ? 0 : 1, service.Groups.Count);
        if (status == 409)
        {
            var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!;
            Assert.Equal("ADMIN-409-5", (string?)error["code"]);
            Assert.Equal("409", (string?)error["status"]);
        }
    }

    [Fact]
    public async Task UnknownGroup_IsNotFoundAsInV1()
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp();

        using var response = await http.AdminApi().V1.DeleteGroupAsync(Org, "nothing");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("ADMIN-404-10", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task OneOfThreeRolesFails_TheAnswerTellsHowFarItCame()
    {
        await using var service = await StartAsync();
        service.AddGroup("g1", "first");
        service.Next($"POST {Directories}/dir-1/groups/g1/role-assignments/assign", new CannedAnswer(200));
        service.Next(
            $"POST {Directories}/dir-1/groups/g1/role-assignments/assign",
            CannedAnswer.Error(409, "ADMIN-UAM-409-3", "licence limit").With("X-RateLimit-Remaining", "3"));
        using var http = service.CreateHttp();

        using var response = await http.AdminApi().V1.AssignRolesToGroupAsync(Org, "g1", Roles("r1", "r2", "r3"));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        var errors = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]!.AsArray();
        Assert.Equal("licence limit", (string?)errors[0]!["detail"]);
        Assert.Equal("ADMIN-UAM-409-3", (string?)errors[1]!["code"]);
        Assert.Equal(
            "Done: atlassian/user on r1. Failed: atlassian/user on r2. Not tried: atlassian/user on r3.", (string?)errors[1]!["detail"]);
        Assert.Equal("3", Assert.Single(response.Headers.GetValues("X-RateLimit-Remaining")));
        Assert.Equal(2, service.Calls.Count);
    }

    [Fact]
    public async Task FirstRoleFails_TheAnswerIsTheServicesOwn()
    {
        await using var service = await StartAsync();
        service.AddGroup("g1", "first");
        var refusal = CannedAnswer.Error(400, "ADMIN-UAM-400-3", "no such role");
        service.Next($"POST {Directories}/dir-1/groups/g1/role-assignments/revoke", refusal);
        using var http = service.CreateHttp();

        using var response = await http.AdminApi().V1.RevokeRolesFromGroupAsync(Org, "g1", Roles("r1", "r2"));

        Assert.Equal(refusal.Body, await response.Content.ReadAsStringAsync());
        Assert.Single(service.Calls);
    }

    [Fact]
    public async Task InvitationDoneInPart_IsNoSuccess()
    {
        await using var service = await StartAsync();
        service.Next(
            "POST /admin/v2/orgs/org-1/users/invite",
            new CannedAnswer(206, """{"data":[{"id":"i1","results":[{"roleAssignmentResult":[{"why":"no seat"}]}]}]}"""));
        using var http = service.CreateHttp();

        using var response = await http.AdminApi().V1.InviteUserAsync(Org, JsonContent.Create(new { email = "a@example.com" }));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Contains("no seat", (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!["detail"]);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task InvitationMail_IsSentOnlyWhenAskedFor(bool? asked, bool sent)
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp();

        using var response = await http.AdminApi().V1.InviteUserAsync(
            Org, JsonContent.Create(new { email = "a@example.com", sendNotification = asked, notificationText = "hello" }));

        Assert.Equal("""["invited-0"]""", await response.Content.ReadAsStringAsync());
        var body = Assert.Single(service.Requests).Json!;
        Assert.Equal(sent, (bool)body["sendNotification"]!);
        Assert.Equal("hello", (string?)body["notificationText"]);
    }

    private static JsonContent Roles(params string[] resources)
        => JsonContent.Create(new { roleAssociations = resources.Select(resource => new { resource, role = "atlassian/user" }) });
}
