using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator.Tests.Families;

/// <summary>Page sizes, cursors and who is in which list.</summary>
public class PagesTests
{
    private const string V1 = "POST /admin/v1/orgs/{org}/users/search";
    private const string V2 = "POST /admin/v2/orgs/{org}/directories/-/users/search";
    private const string List = "GET /admin/v2/orgs/{org}/directories/-/users";

    [Fact]
    public async Task TenThousandUsers_AreOnePageOfV1AndAHundredOfV2()
    {
        await using var service = await Wire.StartAsync(seed: EmulatorSeed.Default.WithUsers(12_000));
        using var http = service.CreateClient();

        var v1 = (await http.AskAsync(V1, "{}")).Json;
        var v2 = (await http.AskAsync(V2, """{"limit":100000}""")).Json;
        var shortest = (await http.AskAsync(List)).Json;

        Assert.Equal(10_000, v1["data"]!.AsArray().Count);
        Assert.NotNull(v1["links"]!["next"]);
        Assert.Equal(100, v2["data"]!.AsArray().Count);
        Assert.Equal(20, shortest["data"]!.AsArray().Count);
        var rest = (await http.AskAsync(V1, $$"""{"cursor":"{{v1["links"]!["next"]}}"}""")).Json;
        Assert.Equal(2_006, rest["data"]!.AsArray().Count);
        Assert.Null(rest["links"]!["next"]);
    }

    [Fact]
    public async Task CursorOfAGetList_CarriesTheFiltersAlone()
    {
        await using var service = await Wire.StartAsync(seed: EmulatorSeed.Default.WithUsers(50));
        using var http = service.CreateClient();

        var found = new List<string>();
        var answer = (await http.AskAsync($"{List}?limit=7&searchTerm=user000")).Json;
        while (true)
        {
            found.AddRange(answer["data"]!.AsArray().Select(user => (string)user!["email"]!));
            if ((string?)answer["links"]!["next"] is not { } next)
            {
                break;
            }

            answer = (await http.AskAsync($"{List}?cursor={next}")).Json;
        }

        Assert.Equal(50, found.Count);
        Assert.Equal(50, found.Distinct().Count());
        Assert.All(found, email => Assert.StartsWith("user000", email));
    }

    [Fact]
    public async Task RemovalBetweenPages_LosesAndDoublesNobody()
    {
        await using var service = await Wire.StartAsync(seed: EmulatorSeed.Default.WithUsers(30));
        using var http = service.CreateClient();
        const string body = """{"limit":10,"searchTerm":"user000"}""";
        var first = (await http.AskAsync(V2, body)).Json;
        var seen = first["data"]!.AsArray().Select(user => (string)user!["accountId"]!).ToList();

        await http.AskAsync($"DELETE /admin/v2/orgs/{{org}}/directories/{{dir}}/users/{seen[0]}");
        var second = (await http.AskAsync(V2, $$"""{"limit":10,"searchTerm":"user000","membershipStatus":["active"],"cursor":"{{first["links"]!["next"]}}"}""")).Json;

        seen.AddRange(second["data"]!.AsArray().Select(user => (string)user!["accountId"]!));
        Assert.Equal(Enumerable.Range(1, 20).Select(i => $"712020:11111111-1111-4111-8111-0000000{i:00000}"), seen);
    }

    [Fact]
    public async Task ManagedAccounts_PageByWholeAddresses()
    {
        await using var service = await Wire.StartAsync(seed: EmulatorSeed.Default.WithUsers(150));
        using var http = service.CreateClient();

        var first = (await http.AskAsync("GET /admin/v1/orgs/{org}/users")).Json;
        var next = new Uri((string)first["links"]!["next"]!);
        var second = JsonNode.Parse(await http.GetStringAsync(next))!;

        Assert.Equal(service.BaseAddress.Authority, next.Authority);
        Assert.Equal(100, first["data"]!.AsArray().Count);
        Assert.Equal(155, (int)first["meta"]!["total"]!);
        Assert.Equal(55, second["data"]!.AsArray().Count);
        Assert.Null(second["links"]!["next"]);
    }

    // Every list by pages whose answer has links to the page before; a cursor alone must lead to it.
    [Theory]
    [InlineData("GET /admin/v2/orgs/{org}/directories/-/users?limit=2", "accountId")]
    [InlineData("POST /admin/v2/orgs/{org}/directories/-/users/search", "accountId")]
    [InlineData("GET /admin/v2/orgs/{org}/directories/-/groups?limit=2", "id")]
    [InlineData("POST /admin/v2/orgs/{org}/directories/-/groups/search", "id")]
    [InlineData("POST /admin/v1/orgs/{org}/users/search", "accountId")]
    [InlineData("POST /admin/v1/orgs/{org}/groups/search", "id")]
    [InlineData("POST /admin/v2/orgs/{org}/workspaces", "id")]
    [InlineData("GET /admin/v1/orgs/{org}/users", "account_id")]
    [InlineData("GET /admin/v1/orgs/{org}/events?limit=1", "id")]
    public async Task Links_LeadForwardsAndBackTheSameWay(string request, string id)
    {
        await using var service = await Wire.StartAsync(seed: EmulatorSeed.Default.WithUsers(150));
        using var http = service.CreateClient();
        var forwards = new List<string>();
        var backwards = new List<string>();

        var page = await PageAsync(null);
        Assert.Null(page["links"]!["prev"]);
        while (true)
        {
            forwards.Add(Ids(page));
            Assert.Equal(Ids(page), Ids(await PageAsync((string)page["links"]!["self"]!)));
            if ((string?)page["links"]!["next"] is not { } next)
            {
                break;
            }

            page = await PageAsync(next);
        }

        while (true)
        {
            backwards.Add(Ids(page));
            if ((string?)page["links"]!["prev"] is not { } previous)
            {
                break;
            }

            page = await PageAsync(previous);
        }

        backwards.Reverse();
        Assert.True(forwards.Count > 1, "There is one page only.");
        Assert.Equal(forwards, backwards);

        string Ids(JsonNode page) => string.Join(' ', page["data"]!.AsArray().Select(entry => (string)entry![id]!));

        async Task<JsonNode> PageAsync(string? cursor)
        {
            var isBody = request.StartsWith("POST ");
            var body = isBody ? $$"""{"limit":2{{(cursor is null ? "" : $",\"cursor\":\"{cursor}\"")}}}""" : null;
            var target = isBody || cursor is null ? request
                : cursor.StartsWith("http") ? $"GET {new Uri(cursor).PathAndQuery}"
                : $"{request}&cursor={cursor}";
            return (await http.AskAsync(target, body)).Json;
        }
    }

    [Theory]
    [InlineData("POST /admin/v2/orgs/{org}/directories/{dir}/groups/{team}/memberships", "{\"accountId\":\"{bob}\"}", 204)]
    [InlineData("POST /admin/v1/orgs/{org}/directory/groups/{team}/memberships", "{\"account_id\":\"{bob}\"}", 200)]
    public async Task Team_IsChangedByItsIdAsAGroupIs(string add, string body, int status)
    {
        await using var service = await Wire.StartAsync();
        using var http = service.CreateClient();
        const string team = "c1d2e3f4-0007-4000-8000-000000000007";
        var (before, remove) = (service.State.Snapshot(), add.Replace("POST", "DELETE") + $"/{Contract.Requests.Bob}");
        const string roles = "POST /admin/v2/orgs/{org}/directories/{dir}/groups/" + team + "/role-assignments";
        var role = $$"""{"resourceId":"{{Contract.Requests.Jira}}","roleId":"atlassian/user"}""";

        var added = await http.AskAsync(add.Replace("{team}", team), body.Replace("{bob}", Contract.Requests.Bob));
        var counted = await http.AskAsync($"GET /admin/v2/orgs/{{org}}/directories/{{dir}}/groups/{team}");
        var granted = await http.AskAsync($"{roles}/assign", role);
        var changed = service.State.Snapshot();
        var revoked = await http.AskAsync($"{roles}/revoke", role);
        var removed = await http.AskAsync(remove.Replace("{team}", team));
        var deleted = await http.AskAsync($"DELETE /admin/v2/orgs/{{org}}/directories/{{dir}}/groups/{team}");

        Assert.Equal((status, 200, 204, status, 403), (added.Status, granted.Status, revoked.Status, removed.Status, deleted.Status));
        Assert.Equal(1, (int)counted.Json["data"]!["counts"]!["users"]!);
        Assert.True((bool)counted.Json["data"]!["managementAccess"]!["modifiable"]!);
        Assert.NotEqual(before, changed);
        Assert.Equal(before, service.State.Snapshot());
    }

    [Theory]
    [InlineData("2023-03-21", "suspend-access", 204)]
    [InlineData("2023-03-22", "suspend-access", 200)]
    [InlineData("2023-03-21", "restore-access", 204)]
    [InlineData("2023-03-22", "restore-access", 200)]
    [InlineData("2026-06-30", "restore-access", 200)]
    public async Task SuccessOfEarlierDays_IsAnsweredOnThem(string asOf, string operation, int status)
    {
        await using var service = await Wire.StartAsync(asOf);
        using var http = service.CreateClient();

        var answer = await http.AskAsync($"POST /admin/v1/orgs/{{org}}/directory/users/{Contract.Requests.Dan}/{operation}");

        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 204, answer.Text.Length == 0);
        Assert.Equal(operation == "suspend-access", service.State.Snapshot().Contains("\"isSuspended\": true"));
    }

    [Theory]
    [InlineData("2023-05-10", "key last_active last_active_timestamp name url")]
    [InlineData("2023-05-11", "id key last_active last_active_timestamp")]
    public async Task FieldsOfEarlierDays_AreAnsweredOnThem(string asOf, string fields)
    {
        await using var service = await Wire.StartAsync(asOf);
        using var http = service.CreateClient();

        var answer = await http.AskAsync($"GET /admin/v1/orgs/{{org}}/directory/users/{Contract.Requests.Ann}/last-active-dates");

        var access = answer.Json["data"]!["product_access"]!.AsArray();
        Assert.NotEmpty(access);
        Assert.All(access, item => Assert.Equal(fields, string.Join(' ', item!.AsObject().Select(field => field.Key).Order())));
    }

    [Theory]
    [InlineData("search-users: {}", "ann bob cleo dan finn gus")]
    [InlineData("search-users: {\"isSuspended\":true}", "dan")]
    [InlineData("search-users: {\"accountTypes\":[\"customer\"]}", "finn")]
    [InlineData("search-users: {\"accountStatuses\":[\"INACTIVE\"]}", "gus")]
    [InlineData("search-users: {\"namesOrNicknames\":{\"contains\":\"AR\"}}", "ann cleo")]
    [InlineData("search-users: {\"emailUsernames\":{\"eq\":[\"bob\"]},\"emailDomains\":{\"eq\":[\"contoso.com\"]}}", "bob")]
    [InlineData("search-directory-users: {}", "ann bob cleo dan eva gus")]
    [InlineData("search-directory-users: {\"membershipStatus\":[\"no_membership\"]}", "eva")]
    [InlineData("search-directory-users: {\"membershipStatus\":[\"active\",\"suspended\"]}", "ann bob cleo dan gus")]
    [InlineData("search-directory-users: {\"status\":[\"deactivated\"]}", "gus")]
    [InlineData("search-directory-users: {\"claimStatus\":\"unmanaged\"}", "cleo")]
    [InlineData("search-directory-users: {\"emailDomains\":[\"partner.example\"]}", "")]
    [InlineData("search-directory-users: {\"emails\":[\"ANN@contoso.com\"]}", "ann")]
    [InlineData("search-directory-users: {\"mfaEnabled\":true}", "ann")]
    [InlineData("search-directory-users: {\"roleIds\":[\"atlassian/user\"]}", "ann bob")]
    [InlineData("search-directory-users: {\"groupIds\":[\"c1d2e3f4-0002-4000-8000-000000000002\"]}", "dan")]
    public async Task Search_FindsJustThese(string line, string nicknames)
    {
        await using var service = await Wire.StartAsync();
        using var http = service.CreateClient();
        var parts = line.Split(": ", 2);
        var body = JsonNode.Parse(parts[1])!;
        body["expand"] = parts[0] == "search-users" ? new JsonArray("NAME") : new JsonArray();

        var answer = await http.AskAsync(parts[0] == "search-users" ? V1 : V2, body.ToJsonString());

        Assert.Equal(nicknames, string.Join(' ', answer.Json["data"]!.AsArray().Select(user => (string)user!["nickname"]!).Order()));
    }

    [Theory]
    [InlineData("POST /admin/v1/orgs/{org}/groups/search", "{}")]
    [InlineData("POST /admin/v2/orgs/{org}/directories/-/groups/search", "{}")]
    [InlineData("GET /admin/v2/orgs/{org}/directories/-/groups", null)]
    public async Task Teams_AreFoundByIdOnly(string request, string? body)
    {
        await using var service = await Wire.StartAsync();
        using var http = service.CreateClient();

        var names = (await http.AskAsync(request, body)).Json["data"]!.AsArray().Select(group => (string)group!["name"]!).ToList();
        var team = await http.AskAsync("GET /admin/v2/orgs/{org}/directories/-/groups/c1d2e3f4-0007-4000-8000-000000000007");

        Assert.Equal(6, names.Count);
        Assert.DoesNotContain("Release crew", names);
        Assert.Equal("Release crew", (string?)team.Json["data"]!["name"]);
    }

    [Fact]
    public async Task StreamOfEvents_GoesOnWithTheCursorThatWasKept()
    {
        await using var service = await Wire.StartAsync();
        using var http = service.CreateClient();
        const string stream = "GET /admin/v1/orgs/{org}/events-stream";

        var first = (await http.AskAsync(stream)).Json;
        var kept = (string)first["meta"]!["next"]!;
        var empty = (await http.AskAsync($"{stream}?cursor={kept}")).Json;
        await http.AskAsync($"POST /admin/v2/orgs/{{org}}/directories/{{dir}}/users/{Contract.Requests.Bob}/suspend");
        var later = (await http.AskAsync($"{stream}?cursor={kept}")).Json;

        Assert.Equal(2, first["data"]!.AsArray().Count);
        Assert.Empty(empty["data"]!.AsArray());
        Assert.Null(empty["meta"]!["next"]);
        Assert.Equal("user_suspended", (string?)Assert.Single(later["data"]!.AsArray())!["attributes"]!["action"]);
    }
}
