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
