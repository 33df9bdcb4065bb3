using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.V1;

/// <summary>The twelve removed requests: what v1 answered, and what v2 is asked for it.</summary>
public class V1CallTests
{
    private const string V1 = "/admin/v1/orgs/org-1";
    private const string Lookup = "GET /admin/v2/orgs/org-1/directories?limit=100";
    private const string V2 = "/admin/v2/orgs/org-1/directories";

    private static readonly Dictionary<string, Case> Cases = new()
    {
        ["search users"] = new(
            "POST", V1 + "/users/search", "{}", 200, "data,links",
            [$$"""POST {{V2}}/-/users/search {"membershipStatus":["active","suspended"],"limit":100}"""],
            (v1, body) => v1.SearchUsersAsync(Org, body)),
        ["invite"] = new(
            "POST",
            V1 + "/users/invite",
            """{"email":"a@example.com","permissionRule":{"resource":"r","role":"atlassian/user"}}""",
            202,
            "[]",
            ["""POST /admin/v2/orgs/org-1/users/invite {"emails":["a@example.com"],"permissionRules":[{"resource":"r","role":"atlassian/user"}],"sendNotification":false}"""],
            (v1, body) => v1.InviteUserAsync(Org, body)),
        ["suspend"] = new(
            "POST", V1 + "/directory/users/u%3A1/suspend-access", null, 200, "message",
            [Lookup, $"POST {V2}/dir-1/users/u%3A1/suspend"],
            (v1, _) => v1.SuspendUserAccessAsync(Org, "u:1")),
        ["restore"] = new(
            "POST", V1 + "/directory/users/u%3A1/restore-access", null, 200, "message",
            [Lookup, $"POST {V2}/dir-1/users/u%3A1/restore"],
            (v1, _) => v1.RestoreUserAccessAsync(Org, "u:1")),
        ["remove"] = new(
            "DELETE", V1 + "/directory/users/u:1", null, 204, "",
            [Lookup, $"DELETE {V2}/dir-1/users/u%3A1"],
            (v1, _) => v1.RemoveUserAccessAsync(Org, "u:1")),
        ["search groups"] = new(
            "POST", V1 + "/groups/search", null, 200, "data,links",
            [$$"""POST {{V2}}/-/groups/search {"limit":100}"""],
            (v1, body) => v1.SearchGroupsAsync(Org, body)),
        ["create group"] = new(
            "POST", V1 + "/directory/groups", """{"name":"new","description":"d"}""", 200, "message,groupId",
            [
                Lookup,
                $$"""POST {{V2}}/dir-1/groups {"name":"new","description":"d"}""",
                $$"""POST {{V2}}/dir-1/groups/search {"groupNames":["new"],"limit":100}""",
                $$"""POST {{V2}}/dir-1/groups/search {"groupNames":["new"],"limit":100}""",
            ],
            (v1, body) => v1.CreateGroupAsync(Org, body)),
        ["delete group"] = new(
            "DELETE", V1 + "/directory/groups/empty", null, 200, "message",
            [
                Lookup,
                $$"""POST {{V2}}/dir-1/groups/search {"groupIds":["empty"],"expand":["counts.users"],"limit":100}""",
                $"DELETE {V2}/dir-1/groups/empty",
            ],
            (v1, _) => v1.DeleteGroupAsync(Org, "empty")),
        ["delete group by force"] = new(
            "DELETE", V1 + "/directory/groups/g1?forceIfNotEmpty=true", null, 200, "message",
            [Lookup, $"DELETE {V2}/dir-1/groups/g1"],
            (v1, _) => v1.DeleteGroupAsync(Org, "g1", forceIfNotEmpty: true)),
        ["assign"] = new(
            "POST",
            V1 + "/directory/groups/g1/roles/assign",
            """{"roleAssociations":[{"resource":"r1","role":"atlassian/user"},{"resource":"r2","role":"atlassian/admin"}]}""",
            202,
            "message",
            [
                Lookup,
                $$"""POST {{V2}}/dir-1/groups/g1/role-assignments/assign {"resourceId":"r1","roleId":"atlassian/user"}""",
                $$"""POST {{V2}}/dir-1/groups/g1/role-assignments/assign {"resourceId":"r2","roleId":"atlassian/admin"}""",
            ],
            (v1, body) => v1.AssignRolesToGroupAsync(Org, "g1", body)),
        ["revoke"] = new(
            "POST",
            V1 + "/directory/groups/g1/roles/revoke",
            """{"roleAssociations":[{"resource":"r1","role":"atlassian/user"}]}""",
            202,
            "message",
            [Lookup, $$"""POST {{V2}}/dir-1/groups/g1/role-assignments/revoke {"resourceId":"r1","roleId":"atlassian/user"}"""],
            (v1, body) => v1.RevokeRolesFromGroupAsync(Org, "g1", body)),
        ["add member"] = new(
            "POST", V1 + "/directory/groups/g1/memberships", """{"account_id":"u:2"}""", 200, "message",
            [Lookup, $$"""POST {{V2}}/dir-1/groups/g1/memberships {"accountId":"u:2"}"""],
            (v1, body) => v1.AddUserToGroupAsync(Org, "g1", body)),
        ["remove member"] = new(
            "DELETE", V1 + "/directory/groups/g1/memberships/u%3A1", null, 200, "message",
            [Lookup, $"DELETE {V2}/dir-1/groups/g1/memberships/u%3A1"],
            (v1, _) => v1.RemoveUserFromGroupAsync(Org, "g1", "u:1")),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task OldRequest_IsAnsweredAsInV1(string name)
    {
        var expected = Cases[name];
        await using var service = await StartWithStateAsync();
        using var http = service.CreateHttp();
        using var request = new HttpRequestMessage(new HttpMethod(expected.Method), new Uri(service.Address, expected.Target))
        {
            Content = expected.Content(),
        };

        using var response = await http.AdminApi().V1.SendAsync(request);

        await AssertAnsweredAsync(expected, response, service);
        Assert.Same(request, response.RequestMessage);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task OldRequestThroughTheHandler_IsAnsweredAsInV1(string name)
    {
        var expected = Cases[name];
        await using var service = await StartWithStateAsync();
        using var http = new HttpClient(new AdminApiV1Handler(new HttpClientHandler())) { BaseAddress = service.Address };
        using var request = new HttpRequestMessage(new HttpMethod(expected.Method), expected.Target) { Content = expected.Content() };

        using var response = await http.SendAsync(request);

        await AssertAnsweredAsync(expected, response, service);
        Assert.Same(request, response.RequestMessage);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task NamedCall_IsTheSameRequest(string name)
    {
        var expected = Cases[name];
        await using var service = await StartWithStateAsync();
        using var http = service.CreateHttp("/admin/v1/");

        using var response = await expected.Named(http.AdminApi().V1, expected.Content());

        await AssertAnsweredAsync(expected, response, service);
        Assert.Equal(
            Uri.UnescapeDataString(expected.Target), Uri.UnescapeDataString(response.RequestMessage!.RequestUri!.PathAndQuery));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ReadEndpointsThatStay_AreNotTouched(string name)
    {
        var expected = Cases[name];
        await using var service = await StartWithStateAsync();
        using var http = service.CreateHttp();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(service.Address, expected.Target));

        using var response = await http.AdminApi().V1.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal($"GET {expected.Target}", Assert.Single(service.Requests).ToString());
    }

    private static async Task AssertAnsweredAsync(Case expected, HttpResponseMessage response, AdminService service)
    {
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(expected.Status == (int)response.StatusCode, $"{(int)response.StatusCode}: {body}");
        Assert.Equal(expected.Wire, service.Requests.Select(r => r.ToString()));
        if (expected.Fields.Length == 0)
        {
            Assert.Equal("", body);
            return;
        }

        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        var json = JsonNode.Parse(body);
        Assert.Equal(expected.Fields, json is JsonObject fields ? string.Join(',', fields.Select(f => f.Key)) : "[]");
    }

    private static async Task<AdminService> StartWithStateAsync()
    {
        var service = await StartAsync();
        service.Users.Add(new ServiceUser("u:1", "Ann", "ann", "ann@example.com"));
        service.AddGroup("g1", "first", "u:1");
        service.AddGroup("empty", "second");
        return service;
    }

    private sealed record Case(
        string Method,
        string Target,
        string? Body,
        int Status,
        string Fields,
        string[] Wire,
        Func<V1Client, HttpContent?, Task<HttpResponseMessage>> Named)
    {
        public HttpContent? Content() => Body is null ? null : new StringContent(Body, Encoding.UTF8, "application/json");
    }
}
