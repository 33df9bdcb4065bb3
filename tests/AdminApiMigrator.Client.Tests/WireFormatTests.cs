using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests;

/// <summary>What goes over the wire for each typed call, byte for byte.</summary>
public class WireFormatTests
{
    private const string Base = "/admin/v2/orgs/org-1/directories";

    private static readonly Dictionary<string, (Func<AdminApiClient, Task> Call, string Wire)> Calls = new()
    {
        ["suspend"] = (api => api.Users.SuspendAsync(Org, "712020:1"), $"POST {Base}/dir-1/users/712020%3A1/suspend"),
        ["restore"] = (api => api.Users.RestoreAsync(Org, "u1"), $"POST {Base}/dir-1/users/u1/restore"),
        ["remove"] = (api => api.Users.RemoveAsync(Org, "u1"), $"DELETE {Base}/dir-1/users/u1"),
        ["suspend in a directory"] = (api => api.Users.SuspendAsync(Org, "u1", "other"), $"POST {Base}/other/users/u1/suspend"),
        ["invite"] = (
            api => api.Users.InviteAsync(Org, new UserInvitation("a@example.com")),
            """POST /admin/v2/orgs/org-1/users/invite {"emails":["a@example.com"]}"""),
        ["invite with all"] = (
            api => api.Users.InviteAsync(Org, new UserInvitation("a@example.com", "b@example.com")
            {
                PermissionRules = [new PermissionRule("ari:cloud:jira::site/s", "atlassian/user")],
                AdditionalGroups = ["g"],
                SendNotification = false,
                NotificationText = "hello",
            }),
            """POST /admin/v2/orgs/org-1/users/invite {"emails":["a@example.com","b@example.com"],"permissionRules":[{"resource":"ari:cloud:jira::site/s","role":"atlassian/user"}],"additionalGroups":["g"],"sendNotification":false,"notificationText":"hello"}"""),
        ["search users"] = (api => Read(api.Users.SearchAsync(Org)), $$"""POST {{Base}}/-/users/search {"limit":100}"""),
        ["search users in a directory"] = (
            api => Read(api.Users.SearchAsync(
                Org, new UserSearch { SearchTerm = "ann", MembershipStatus = ["active"], PageSize = 7 }, OnlyDirectory)),
            $$"""POST {{Base}}/dir-1/users/search {"membershipStatus":["active"],"searchTerm":"ann","limit":7}"""),
        ["list users"] = (api => Read(api.Users.ListAsync(Org)), $"GET {Base}/-/users?limit=100"),
        ["list users by filters"] = (
            api => Read(api.Users.ListAsync(Org, new UserListFilter { AccountIds = ["a:1", "b"], MfaEnabled = true, SearchTerm = "x&y" })),
            $"GET {Base}/-/users?accountIds=a%3A1&accountIds=b&mfaEnabled=true&searchTerm=x%26y&limit=100"),
        ["create"] = (
            api => api.Groups.CreateAsync(Org, "new", "words"),
            $$"""POST {{Base}}/dir-1/groups {"name":"new","description":"words"}"""),
        ["create plainly"] = (api => api.Groups.CreateAsync(Org, "new"), $$"""POST {{Base}}/dir-1/groups {"name":"new"}"""),
        ["delete by force"] = (api => api.Groups.DeleteAsync(Org, "g1", force: true), $"DELETE {Base}/dir-1/groups/g1"),
        ["assign"] = (
            api => api.Groups.AssignRoleAsync(Org, "g1", "r", "atlassian/user"),
            $$"""POST {{Base}}/dir-1/groups/g1/role-assignments/assign {"resourceId":"r","roleId":"atlassian/user"}"""),
        ["revoke"] = (
            api => api.Groups.RevokeRoleAsync(Org, "g1", "r", "atlassian/user"),
            $$"""POST {{Base}}/dir-1/groups/g1/role-assignments/revoke {"resourceId":"r","roleId":"atlassian/user"}"""),
        ["add member"] = (
            api => api.Groups.AddMemberAsync(Org, "g1", "u:1"),
            $$"""POST {{Base}}/dir-1/groups/g1/memberships {"accountId":"u:1"}"""),
        ["remove member"] = (api => api.Groups.RemoveMemberAsync(Org, "g1", "u:1"), $"DELETE {Base}/dir-1/groups/g1/memberships/u%3A1"),
        ["search groups"] = (
            api => Read(api.Groups.SearchAsync(Org, new GroupSearch { GroupNames = ["a"], Expand = ["counts.users"] })),
            $$"""POST {{Base}}/-/groups/search {"groupNames":["a"],"expand":["counts.users"],"limit":100}"""),
        ["list groups"] = (
            api => Read(api.Groups.ListAsync(Org, new GroupListFilter { GroupIds = ["a", "b"] }, "dir-1")),
            $"GET {Base}/dir-1/groups?groupIds=a&groupIds=b&limit=100"),
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task TypedCall_SendsTheRequestOfTheDocument(string name)
    {
        await using var service = await StartWithOneOfEachAsync();
        using var http = service.CreateHttp();

        await Calls[name].Call(http.AdminApi());

        Assert.Equal([Calls[name].Wire], service.Calls);
    }

    [Fact]
    public async Task DirectoryList_SendsTheRequestOfTheDocument()
    {
        await using var service = await StartWithOneOfEachAsync();
        using var http = service.CreateHttp();

        await Read(http.AdminApi().Directories.ListAsync(Org));
        await Read(http.AdminApi().Directories.ListAsync(Org, "u:1"));

        Assert.Equal([$"GET {Base}?limit=100", $"GET {Base}?accountId=u%3A1&limit=100"], service.Requests.Select(r => r.ToString()));
    }

    [Fact]
    public async Task Request_CarriesTheClientsHeadersAndAsksForJson()
    {
        await using var service = await StartWithOneOfEachAsync();
        using var http = service.CreateHttp();
        http.DefaultRequestHeaders.Authorization = new("Bearer", "key");
        http.DefaultRequestHeaders.Add("X-Tenant", "t1");

        await http.AdminApi().Users.SuspendAsync(Org, "u1");

        Assert.All(service.Requests, request =>
        {
            Assert.Equal("Bearer key", request.Headers["Authorization"]);
            Assert.Equal("t1", request.Headers["X-Tenant"]);
            Assert.Equal("application/json", request.Headers["Accept"]);
        });
    }

    [Fact]
    public async Task ClientsOwnAccept_StaysAlone()
    {
        await using var service = await StartWithOneOfEachAsync();
        using var http = service.CreateHttp();
        http.DefaultRequestHeaders.Accept.ParseAdd("application/vnd.custom+json");

        await http.AdminApi().Users.SuspendAsync(Org, "u1", "dir-1");

        Assert.Equal("application/vnd.custom+json", Assert.Single(service.Requests).Headers["Accept"]);
    }

    private static async Task<AdminService> StartWithOneOfEachAsync()
    {
        var service = await StartAsync();
        foreach (var id in new[] { "u1", "u:1", "712020:1" })
        {
            service.Users.Add(new ServiceUser(id, "Ann", "ann", "ann@example.com"));
        }

        service.AddGroup("g1", "first", "u:1");
        service.Next($"POST {Base}/other/users/u1/suspend", new CannedAnswer(204));
        return service;
    }

    private static async Task Read<T>(IAsyncEnumerable<T> entries)
    {
        await foreach (var _ in entries)
        {
        }
    }
}
