using AdminApiMigrator.Emulator.Tests.Contract;

namespace AdminApiMigrator.Emulator.Tests.Families;

/// <summary>What the service refuses, with status and code, v1 beside v2. A refusal changes nothing.</summary>
public class RefusalTests
{
    private const string Service = "ari:cloud:jira-servicedesk::site/00000000-0000-0000-0000-000000000001";
    private const string Groups1 = "/admin/v1/orgs/{org}/directory/groups";
    private const string Groups2 = "/admin/v2/orgs/{org}/directories/{dir}/groups";
    private const string Users1 = "/admin/v1/orgs/{org}/directory/users";
    private const string Users2 = "/admin/v2/orgs/{org}/directories/{dir}/users";

    public static TheoryData<string, string?, int, string?> Refusals => new()
    {
        { $"DELETE {Groups1}/{Requests.Engineering}", null, 409, "ADMIN-409-5" },
        { $"DELETE {Groups1}/{Requests.Engineering}?forceIfNotEmpty=false", null, 409, "ADMIN-409-5" },
        { $"DELETE {Groups1}/{Requests.Engineering}?forceIfNotEmpty=maybe", null, 400, "ADMIN-400-4" },
        { $"DELETE {Groups1}/c1d2e3f4-0004-4000-8000-000000000004", null, 403, "ADMIN-403-6" },
        { $"DELETE {Groups1}/c1d2e3f4-0005-4000-8000-000000000005", null, 403, "ADMIN-403-7" },
        { $"DELETE {Groups1}/none", null, 404, "ADMIN-404-10" },
        { $"DELETE {Groups2}/c1d2e3f4-0006-4000-8000-000000000006", null, 403, "ADMIN-UAM-403-1" },
        { $"DELETE {Groups2}/none", null, 404, "ADMIN-UAM-404-3" },
        { $"POST {Groups1}", """{"name":"Engineering"}""", 409, "ADMIN-409-28" },
        { $"POST {Groups1}", """{"description":"no name"}""", 400, "ADMIN-400-24" },
        { $"POST {Groups1}", "{", 400, "ADMIN-400-24" },
        { $"POST {Groups2}", """{"name":"Engineering"}""", 409, "ADMIN-UAM-409-2" },
        { $"POST {Groups2}", """{"name":5}""", 400, "ADMIN-UAM-400-1" },
        { $"POST {Groups1}/{Requests.Engineering}/memberships", $$"""{"account_id":"{{Requests.Bob}}"}""", 409, "ADMIN-409-28" },
        { $"POST {Groups1}/{Requests.Engineering}/memberships", $$"""{"accountId":"{{Requests.Dan}}"}""", 400, "ADMIN-400-24" },
        { $"POST {Groups2}/{Requests.Engineering}/memberships", $$"""{"accountId":"{{Requests.Bob}}"}""", 409, "ADMIN-UAM-409-2" },
        { $"POST {Groups2}/{Requests.Engineering}/memberships", $$"""{"account_id":"{{Requests.Dan}}"}""", 400, "ADMIN-UAM-400-1" },
        { $"POST {Groups2}/{Requests.Engineering}/memberships", """{"accountId":"557058:0a1b2c3d-0005-4000-8000-000000000005"}""", 404, "ADMIN-UAM-404-1" },
        { $"POST {Groups2}/c1d2e3f4-0006-4000-8000-000000000006/memberships", $$"""{"accountId":"{{Requests.Ann}}"}""", 403, "ADMIN-UAM-403-1" },
        { $"DELETE {Groups2}/{Requests.Engineering}/memberships/{Requests.Dan}", null, 404, "ADMIN-UAM-404-1" },
        { $"DELETE {Groups1}/{Requests.Engineering}/memberships/{Requests.Dan}", null, 404, "ADMIN-404-8" },
        { $"POST {Groups1}/{Requests.Engineering}/roles/assign", """{"roleAssociations":[]}""", 400, "ADMIN-UAM-400-1" },
        { $"POST {Groups1}/{Requests.Engineering}/roles/assign", $$"""{"roleAssociations":[{"resource":"{{Requests.Jira}}","role":"atlassian/user"},{"resource":"{{Requests.Jira}}","role":"atlassian/king"}]}""", 400, "ADMIN-UAM-400-3" },
        { $"POST {Groups1}/{Requests.Engineering}/roles/assign", """{"roleAssociations":[{"resource":"ari:cloud:jira::site/none","role":"atlassian/user"}]}""", 404, "ADMIN-UAM-404-1" },
        { $"POST {Groups2}/{Requests.Engineering}/role-assignments/assign", $$"""{"resourceId":"{{Requests.Jira}}","roleId":"atlassian/king"}""", 400, "ADMIN-UAM-400-3" },
        { $"POST {Users1}/none/suspend-access", null, 404, "ADMIN-404-8" },
        { $"POST {Users2}/none/suspend", null, 404, "ADMIN-UAM-404-1" },
        { $"POST {Users2}/557058:0a1b2c3d-0005-4000-8000-000000000005/suspend", null, 404, "ADMIN-UAM-404-1" },
        { $"POST /admin/v2/orgs/{{org}}/directories/-/users/{Requests.Bob}/suspend", null, 400, "ADMIN-UAM-400-1" },
        { $"POST /admin/v2/orgs/{{org}}/directories/none/users/{Requests.Bob}/suspend", null, 404, "ADMIN-UAM-404-1" },
        { "POST /admin/v2/orgs/none/directories/d/users/x/suspend", null, 404, "ADMIN-UAM-404-2" },
        { $"POST {Users2}/search", """{"searchTerm":"a","emails":["b@contoso.com"]}""", 400, "ADMIN-UAM-400-1" },
        { $"POST {Users2}/search", """{"limit":0}""", 400, "ADMIN-UAM-400-1" },
        { $"POST {Users2}/search", """{"limit":1e99}""", 400, "ADMIN-UAM-400-1" },
        { $"POST {Users2}/search", """{"limit":1.5}""", 400, "ADMIN-UAM-400-1" },
        { $"POST {Users2}/search", """{"limit":99999999999999999999}""", 400, "ADMIN-UAM-400-1" },
        { $"POST {Users2}/search", """{"limit":1,"limit":2}""", 400, "ADMIN-UAM-400-1" },
        { $"POST {Groups2}", """{"name":"\ud800"}""", 400, "ADMIN-UAM-400-1" },
        { "POST /admin/v1/orgs/{org}/users/search", """{"limit":1e99}""", 400, "ADMIN-400-24" },
        { "POST /admin/v2/orgs/{org}/workspaces", """{"limit":1e99}""", 400, "ADMIN-UAM-400-1" },
        { $"GET {Users2}?limit=x", null, 400, "ADMIN-UAM-400-1" },
        { $"GET {Users2}?limit=1e99", null, 400, "ADMIN-UAM-400-1" },
        { $"GET {Groups2}?limit=99999999999999999999", null, 400, "ADMIN-UAM-400-1" },
        { "GET /admin/v2/orgs/{org}/directories?limit=x", null, 400, "ADMIN-UAM-400-1" },
        { "GET /admin/v1/orgs/{org}/events?limit=x", null, 400, "ADMIN-400-4" },
        { "GET /admin/v1/orgs/{org}/events-stream?limit=x", null, 400, "ADMIN-400-4" },
        { $"POST {Users2}/search", """{"cursor":"stored-from-v1"}""", 400, "ADMIN-400-1" },
        { $"POST {Groups2}/search", """{"groupNames":["a"],"searchTerm":"b"}""", 400, "ADMIN-UAM-400-1" },
        { $"GET {Groups2}?limit=101", null, 400, "ADMIN-UAM-400-1" },
        { $"GET {Users2}?{string.Join('&', Enumerable.Range(0, 11).Select(i => $"accountIds={i}"))}", null, 400, "ADMIN-UAM-400-1" },
        { "POST /admin/v1/orgs/{org}/users/search", """{"limit":10001}""", 400, "ADMIN-400-24" },
        { "POST /admin/v1/orgs/{org}/users/search", """{"accountStatuses":["active"]}""", 400, "ADMIN-400-24" },
        { "POST /admin/v1/orgs/{org}/groups/search", """{"limit":1001}""", 400, "ADMIN-400-24" },
        { "POST /admin/v1/orgs/{org}/users/invite", """{"email":"nobody"}""", 400, "ADMIN-UAM-400-1" },
        { "POST /admin/v1/orgs/{org}/users/invite", """{"email":"gus@contoso.com"}""", 400, "ADMIN-UAM-400-2" },
        { $"POST /admin/v1/orgs/{{org}}/users/{Requests.Bob}/roles/assign", """{"role":"atlassian/user"}""", 400, "ADMIN-UAM-400-1" },
        { "GET /admin/v1/orgs/{org}/events?from=yesterday", null, 400, "ADMIN-400-3" },
        { "GET /admin/v1/orgs/{org}/domains/none", null, 404, "ADMIN-404-3" },
        { "GET /admin/v1/orgs/{org}/policies/none", null, 404, "ADMIN-404-5" },
        { "GET /admin/v1/orgs/{org}/events/none", null, 404, "ADMIN-404-4" },
        { "PATCH /admin/v1/orgs/{org}/users/search", null, 405, "ADMIN-405-1" },
        { "GET /admin/v3/orgs/{org}", null, 404, null },
        { "GET /users/557058:none/manage/profile", null, 404, null },
        { "PUT /users/5b10ac8d82e05b22cc7d4ef5/manage/email", """{"email":"x@contoso.com"}""", 403, null },
        { $"PUT /users/{Requests.Bob}/manage/email", """{"email":"bob@elsewhere.example"}""", 400, null },
        { $"POST /users/{Requests.Bob}/manage/lifecycle/cancel-delete", null, 400, null },
    };

    public static TheoryData<string> FullRequests =>
    [
        $"POST {Groups1}/{Requests.Engineering}/roles/assign|{{\"roleAssociations\":[{{\"resource\":\"{Service}\",\"role\":\"atlassian/user\"}}]}}|ADMIN-UAM-409-3",
        $"POST {Groups2}/{Requests.Engineering}/role-assignments/assign|{{\"resourceId\":\"{Service}\",\"roleId\":\"atlassian/user\"}}|ADMIN-UAM-409-3",
        $"POST /admin/v1/orgs/{{org}}/users/{Requests.Bob}/roles/assign|{{\"resource\":\"{Service}\",\"role\":\"atlassian/user\"}}|ADMIN-UAM-409-3",
        $"POST /admin/v1/orgs/{{org}}/users/invite|{{\"email\":\"n@contoso.com\",\"permissionRule\":{{\"resource\":\"{Service}\",\"role\":\"atlassian/user\"}}}}|ADMIN-UAM-409-3",
    ];

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Request_IsRefusedAndChangesNothing(string request, string? body, int status, string? code)
    {
        await using var service = await Wire.StartAsync();
        using var http = service.CreateClient();
        var before = service.State.ToJson();

        var answer = await http.AskAsync(request, body);

        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.Equal(before, service.State.ToJson());
        if (code is null)
        {
            Assert.Equal(status, (int)answer.Json["code"]!);
        }
        else
        {
            Assert.Equal($"{status}", (string?)answer.Json["errors"]![0]!["status"]);
            Assert.NotEmpty((string?)answer.Json["errors"]![0]!["detail"] ?? "");
        }
    }

    [Theory]
    [MemberData(nameof(FullRequests))]
    public async Task WorkspaceWithoutALicenceLeft_RefusesWithAConflict(string line)
    {
        var seed = EmulatorSeed.Parse(EmulatorSeed.Default.ToString().Replace("\"licences\": 2", "\"licences\": 0"));
        await using var service = await Wire.StartAsync(seed: seed);
        using var http = service.CreateClient();
        var before = service.State.ToJson();
        var parts = line.Split('|');

        var answer = await http.AskAsync(parts[0], parts[1]);

        Assert.Equal((409, parts[2]), (answer.Status, answer.Code));
        Assert.Equal(before, service.State.ToJson());
    }

    [Fact]
    public async Task BodyThatIsNotCalledJson_IsRefused()
    {
        await using var service = await Wire.StartAsync();
        using var http = service.CreateClient();

        var answer = await http.AskAsync($"POST {Groups2}", """{"name":"x"}""", "text/plain");

        Assert.Equal((415, "ADMIN-UAM-415-1"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task OrganizationOnTheOriginalExperience_HasNoV1ButMaySeveralDirectories()
    {
        var seed = EmulatorSeed.Parse(EmulatorSeed.Default.ToString()
            .Replace("\"name\": \"Contoso\",", "\"name\": \"Contoso\", \"isCentralized\": false,")
            .Replace("\"name\": \"Contoso directory\" }", "\"name\": \"Contoso directory\" }, { \"id\": \"second\", \"name\": \"Second\" }"));
        await using var service = await Wire.StartAsync(seed: seed);
        using var http = service.CreateClient();

        var v1 = await http.AskAsync("POST /admin/v1/orgs/{org}/users/search", "{}");
        var directories = await http.AskAsync("GET /admin/v2/orgs/{org}/directories");
        var ofBob = await http.AskAsync($"GET /admin/v2/orgs/{{org}}/directories?accountId={Requests.Bob}");

        Assert.Equal((400, "ADMIN-400-4"), (v1.Status, v1.Code));
        Assert.Equal(2, directories.Json["data"]!.AsArray().Count);
        Assert.Single(ofBob.Json["data"]!.AsArray());
    }

    [Fact]
    public async Task OrganizationWithoutAPaidPlan_InvitesNobody()
    {
        var seed = EmulatorSeed.Parse(EmulatorSeed.Default.ToString().Replace("\"name\": \"Contoso\",", "\"name\": \"Contoso\", \"isPaid\": false,"));
        await using var service = await Wire.StartAsync(seed: seed);
        using var http = service.CreateClient();

        var answer = await http.AskAsync("POST /admin/v2/orgs/{org}/users/invite", """{"emails":["n@contoso.com"]}""");

        Assert.Equal((402, "ADMIN-UAM-402-1"), (answer.Status, answer.Code));
    }
}
