using System.Net;
using System.Text.Json;
using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.Groups;

public class RoleResourcesTests
{
    private const string Site = "ari:cloud:jira::site/5b1a";
    private const string Assign = $"/admin/v2/orgs/{Org}/directories/{OnlyDirectory}/groups/g1/role-assignments/assign";
    private const string Workspaces = $"/admin/v2/orgs/{Org}/workspaces";

    /// <summary>What the service refuses the ARI with, the workspaces it has, and the id that is tried then; null for none.</summary>
    public static TheoryData<int, string[], string?> Workspace => new()
    {
        { 400, ["5b1a"], "5b1a" },
        { 404, ["other", "5B1A"], "5B1A" },
        { 404, ["ari:cloud:confluence::site/5b1a", "ari:cloud:jira::workspace/5b1a"], "ari:cloud:jira::workspace/5b1a" },
        { 404, [], null },
        { 404, ["other"], null },
        { 404, [Site], null },
        { 404, ["ari:cloud:confluence::site/5b1a"], null },
        { 404, ["5b1a", "ari:cloud:jira::workspace/5b1a"], null },
    };

    [Theory]
    [MemberData(nameof(Workspace))]
    public async Task UnknownAri_IsTriedAsTheOneWorkspaceWithItsEnding(int status, string[] ids, string? tried)
    {
        await using var service = await StartWithGroupAsync();
        service.Next($"POST {Assign}", CannedAnswer.Error(status, "ADMIN-UAM-4", "no such resource"));
        service.Next($"POST {Workspaces}", new CannedAnswer(200, JsonSerializer.Serialize(new { data = ids.Select(id => new { id }) })));
        using var http = service.CreateHttp();

        var call = http.AdminApi().Groups.AssignRoleAsync(Org, "g1", Site, "atlassian/user");

        if (tried is null)
        {
            Assert.Equal(status, (int)(await Assert.ThrowsAsync<AdminApiException>(() => call)).StatusCode!);
            Assert.Empty(service.Groups[0].Roles);
        }
        else
        {
            await call;
            Assert.Equal([(tried, "atlassian/user")], service.Groups[0].Roles);
        }
    }

    /// <summary>Resources and refusals after which nothing else is asked.</summary>
    [Theory]
    [InlineData(Site, 403)]
    [InlineData(Site, 409)]
    [InlineData(Site, 500)]
    [InlineData("5b1a", 404)]
    [InlineData("site/5b1a", 400)]
    public async Task KnownOrBareResource_IsTriedOnce(string resource, int status)
    {
        await using var service = await StartWithGroupAsync();
        service.Next($"POST {Assign}", CannedAnswer.Error(status, "ADMIN-UAM-4", "no"));
        using var http = service.CreateHttp();

        var refusal = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Groups.AssignRoleAsync(Org, "g1", resource, "r"));

        Assert.Equal(status, (int)refusal.StatusCode!);
        Assert.Single(service.Calls);
    }

    /// <summary>What the second try is refused with, and which of the two refusals the caller gets.</summary>
    [Theory]
    [InlineData(404, "first")]
    [InlineData(400, "first")]
    [InlineData(409, "second")]
    public async Task SecondRefusal_IsToldWhereItSaysMore(int status, string told)
    {
        await using var service = await StartWithGroupAsync();
        service.Next($"POST {Assign}", CannedAnswer.Error(404, "ADMIN-UAM-404-1", "first"));
        service.Next($"POST {Assign}", CannedAnswer.Error(status, "ADMIN-UAM-4", "second"));
        service.Next($"POST {Workspaces}", new CannedAnswer(200, """{"data":[{"id":"5b1a"}]}"""));
        using var http = service.CreateHttp();

        var refusal = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Groups.AssignRoleAsync(Org, "g1", Site, "r"));

        Assert.Equal(told, refusal.Detail);
    }

    [Fact]
    public async Task KeyThatMayNotReadWorkspaces_LeavesTheFirstRefusal()
    {
        await using var service = await StartWithGroupAsync();
        service.Next($"POST {Assign}", CannedAnswer.Error(404, "ADMIN-UAM-404-1", "first"));
        service.Next($"POST {Workspaces}", CannedAnswer.Error(403, "ADMIN-403-3", "no scope"));
        using var http = service.CreateHttp();

        var refusal = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Groups.AssignRoleAsync(Org, "g1", Site, "r"));

        Assert.Equal((HttpStatusCode.NotFound, "first"), (refusal.StatusCode, refusal.Detail));
    }

    [Fact]
    public async Task OldCallOverV2_TriesTheWorkspaceToo()
    {
        await using var service = await StartWithGroupAsync();
        service.Groups[0].Roles.Add(("5b1a", "r"));
        service.Next($"POST {Assign.Replace("/assign", "/revoke")}", CannedAnswer.Error(404, "ADMIN-UAM-404-1", "first"));
        service.Next($"POST {Workspaces}", new CannedAnswer(200, """{"data":[{"id":"5b1a"}]}"""));
        using var http = service.CreateHttp();

        using var response = await http.AdminApi().V1.RevokeRolesFromGroupAsync(
            Org, "g1", new StringContent($$"""{"roleAssociations":[{"resource":"{{Site}}","role":"r"}]}"""));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Empty(service.Groups[0].Roles);
    }

    private static async Task<AdminService> StartWithGroupAsync()
    {
        var service = await StartAsync();
        service.AddGroup("g1", "Group");
        return service;
    }
}
