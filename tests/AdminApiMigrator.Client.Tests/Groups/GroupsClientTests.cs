using System.Net;
using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.Groups;

public class GroupsClientTests
{
    private const string Search = "POST /admin/v2/orgs/org-1/directories/dir-1/groups/search";

    [Fact]
    public async Task EmptyGroup_IsCountedThenDeleted()
    {
        await using var service = await StartAsync();
        service.AddGroup("g1", "first");
        using var http = service.CreateHttp();

        await http.AdminApi().Groups.DeleteAsync(Org, "g1");

        Assert.Empty(service.Groups);
        Assert.Equal(
            [
                Search + """ {"groupIds":["g1"],"expand":["counts.users"],"limit":100}""",
                "DELETE /admin/v2/orgs/org-1/directories/dir-1/groups/g1",
            ],
            service.Calls);
    }

    [Fact]
    public async Task GroupWithMembers_IsNotDeleted()
    {
        await using var service = await StartAsync();
        service.AddGroup("g1", "first", "u1", "u2");
        using var http = service.CreateHttp();

        var refusal = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Groups.DeleteAsync(Org, "g1"));

        Assert.Equal(HttpStatusCode.Conflict, refusal.StatusCode);
        Assert.Equal("ADMIN-409-5", refusal.Code);
        Assert.Contains("2 users", refusal.Message);
        Assert.Contains("not sent", refusal.Message);
        Assert.Single(service.Groups);
    }

    [Fact]
    public async Task GroupWithMembersByForce_IsDeleted()
    {
        await using var service = await StartAsync();
        service.AddGroup("g1", "first", "u1");
        using var http = service.CreateHttp();

        await http.AdminApi().Groups.DeleteAsync(Org, "g1", force: true);

        Assert.Empty(service.Groups);
    }

    [Theory]
    [InlineData("""{"data":[]}""", 404)]
    [InlineData("""{"data":[{"id":"g2","counts":{"users":0}}]}""", 404)]
    [InlineData("""{"data":[{"id":"g1"}]}""", 409)]
    [InlineData("""{"data":[{"id":"g1","counts":{"resources":0}}]}""", 409)]
    public async Task GroupNotProvedEmpty_IsNotDeleted(string found, int status)
    {
        await using var service = await StartAsync();
        service.AddGroup("g1", "first");
        service.Next(Search, new CannedAnswer(200, found));
        using var http = service.CreateHttp();

        var refusal = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Groups.DeleteAsync(Org, "g1"));

        Assert.Equal((HttpStatusCode)status, refusal.StatusCode);
        Assert.Single(service.Groups);
    }

    [Fact]
    public async Task GroupThatCannotBeCounted_IsNotDeleted()
    {
        await using var service = await StartAsync();
        service.AddGroup("g1", "first");
        service.Next(Search, CannedAnswer.Error(403, "ADMIN-UAM-403-1", "no scope"));
        using var http = service.CreateHttp();

        var refusal = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Groups.DeleteAsync(Org, "g1"));

        Assert.Equal(HttpStatusCode.Forbidden, refusal.StatusCode);
        Assert.Single(service.Groups);
    }

    [Fact]
    public async Task TakenName_IsTheServicesRefusal()
    {
        await using var service = await StartAsync();
        service.AddGroup("g1", "first");
        using var http = service.CreateHttp();

        var refusal = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Groups.CreateAsync(Org, "First"));

        Assert.Equal(HttpStatusCode.Conflict, refusal.StatusCode);
    }

    [Fact]
    public async Task Search_GivesAccessAndCounts()
    {
        await using var service = await StartAsync();
        service.AddGroup("g1", "first", "u1");
        using var http = service.CreateHttp();

        await foreach (var group in http.AdminApi().Groups.SearchAsync(Org, new GroupSearch { Expand = ["counts.users"] }))
        {
            Assert.Equal(1, group.Counts!.Users);
            Assert.False(group.ManagementAccess!.Deletable);
            Assert.Equal("admins", group.ManagedBy);
        }

        Assert.Single(service.Requests);
    }
}
