using System.Net;
using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.Http;

/// <summary>What may stand in a path.</summary>
public class IdTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\t")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(" .. ")]
    public async Task IdThatIsNone_IsRefusedBeforeAnythingIsSent(string id)
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp();
        var api = http.AdminApi();

        await Assert.ThrowsAsync<ArgumentException>("orgId", () => api.Users.SuspendAsync(id, "u1"));
        await Assert.ThrowsAsync<ArgumentException>("accountId", () => api.Users.SuspendAsync(Org, id));
        await Assert.ThrowsAsync<ArgumentException>("directoryId", () => api.Users.SuspendAsync(Org, "u1", id));
        await Assert.ThrowsAsync<ArgumentException>("groupId", () => api.Groups.DeleteAsync(Org, id));
        await Assert.ThrowsAsync<ArgumentException>("groupId", () => api.Groups.AssignRoleAsync(Org, id, "r", "atlassian/user"));
        await Assert.ThrowsAsync<ArgumentException>("accountId", () => api.Groups.RemoveMemberAsync(Org, "g1", id));
        await Assert.ThrowsAsync<ArgumentException>("orgId", () => api.Directories.ResolveAsync(id));

        Assert.Empty(service.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("..")]
    public async Task IdThatIsNone_FindsNothingInV1AndIsNotSent(string id)
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp();

        using var response = await http.AdminApi().V1.SuspendUserAccessAsync(Org, id);
        using var blank = await http.AdminApi().V1.DeleteAsync($"/admin/v1/orgs/{Org}/directory/users/%20");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (response.StatusCode, blank.StatusCode));
        Assert.Contains("ADMIN-404-1", await response.Content.ReadAsStringAsync());
        Assert.Empty(service.Requests);
    }

    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("../x", "..%2Fx")]
    [InlineData("712020:5b10", "712020%3A5b10")]
    [InlineData("a b", "a%20b")]
    [InlineData("a%2Fb", "a%252Fb")]
    [InlineData("ü?#&", "%C3%BC%3F%23%26")]
    public async Task IdWithSigns_StaysOneSegment(string id, string segment)
    {
        await using var service = await StartAsync();
        service.Users.Add(new ServiceUser(id, "n", "n", "n@example.com"));
        using var http = service.CreateHttp();

        await http.AdminApi().Users.SuspendAsync(Org, id, OnlyDirectory);
        using var response = await http.AdminApi().V1.RestoreUserAccessAsync(Org, id);

        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal(
            [
                $"POST /admin/v2/orgs/org-1/directories/dir-1/users/{segment}/suspend",
                $"POST /admin/v2/orgs/org-1/directories/dir-1/users/{segment}/restore",
            ],
            service.Calls);
    }

    [Fact]
    public async Task AllDirectories_IsNoPlaceToWriteTo()
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp();

        await Assert.ThrowsAsync<ArgumentException>("directoryId", () => http.AdminApi().Users.RemoveAsync(Org, "u1", "-"));
        await Assert.ThrowsAsync<ArgumentException>("directoryId", () => http.AdminApi().Groups.DeleteAsync(Org, "g1", directoryId: "-"));

        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task BlankBodyValue_IsRefusedBeforeAnythingIsSent()
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp();
        var groups = http.AdminApi().Groups;

        await Assert.ThrowsAsync<ArgumentException>("name", () => groups.CreateAsync(Org, " "));
        await Assert.ThrowsAsync<ArgumentException>("accountId", () => groups.AddMemberAsync(Org, "g1", ""));
        await Assert.ThrowsAsync<ArgumentException>("roleId", () => groups.AssignRoleAsync(Org, "g1", "r", ""));
        await Assert.ThrowsAsync<ArgumentNullException>("resourceId", () => groups.RevokeRoleAsync(Org, "g1", null!, "r"));
        await Assert.ThrowsAsync<ArgumentException>("invitation", () => http.AdminApi().Users.InviteAsync(Org, new UserInvitation()));
        await Assert.ThrowsAsync<ArgumentNullException>("invitation", () => http.AdminApi().Users.InviteAsync(Org, null!));

        Assert.Empty(service.Requests);
    }
}
