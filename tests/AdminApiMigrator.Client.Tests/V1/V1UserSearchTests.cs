using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.V1;

public class V1UserSearchTests
{
    [Theory]
    [InlineData("""{}""", "ann,bob,cid,dan")]
    [InlineData("""{"accountIds":["ann","gone","nobody"]}""", "ann")]
    [InlineData("""{"accountTypes":["atlassian"],"accountStatuses":["ACTIVE"]}""", "ann,bob,dan")]
    [InlineData("""{"accountStatuses":["INACTIVE"]}""", "cid")]
    [InlineData("""{"accountStatuses":["ACTIVE","INACTIVE"]}""", "ann,bob,cid,dan")]
    [InlineData("""{"isSuspended":true}""", "bob")]
    [InlineData("""{"isSuspended":false}""", "ann,cid,dan")]
    [InlineData("""{"namesOrNicknames":{"contains":"ann"}}""", "ann,dan")]
    [InlineData("""{"namesOrNicknames":{"contains":"corp"}}""", "")]
    [InlineData("""{"namesOrNicknames":{"eq":["ann miller"]}}""", "ann")]
    [InlineData("""{"namesOrNicknames":{"eq":["Ann Miller","annie","Bob Ross"]}}""", "ann,bob")]
    [InlineData("""{"namesOrNicknames":{"eq":["Ann"]}}""", "")]
    [InlineData("""{"namesOrNicknames":{"eq":["Bob Ross","Dan Hann"],"contains":"ann"}}""", "dan")]
    [InlineData("""{"emailUsernames":{"eq":["ann","bob"]}}""", "ann,bob,dan")]
    [InlineData("""{"emailUsernames":{"contains":"n"}}""", "ann,dan")]
    [InlineData("""{"emailUsernames":{"eq":["corp"]}}""", "")]
    [InlineData("""{"emailDomains":{"eq":["CORP.example"]}}""", "ann,bob")]
    [InlineData("""{"emailDomains":{"contains":"partner"}}""", "cid,dan")]
    [InlineData("""{"emailUsernames":{"eq":["ann","cid"]},"emailDomains":{"eq":["corp.example","partner.example"]}}""", "ann,cid,dan")]
    [InlineData("""{"emailUsernames":{"eq":["ann"]},"emailDomains":{"eq":["corp.example"]},"namesOrNicknames":{"contains":"bob"}}""", "")]
    [InlineData("""{"namesOrNicknames":{"contains":"a"},"emailUsernames":{"contains":"ann"},"isSuspended":false}""", "ann,dan")]
    [InlineData("""{"accountIds":["ann","bob"],"namesOrNicknames":{"eq":["Bob Ross"]},"emailDomains":{"eq":["corp.example"]}}""", "bob")]
    [InlineData("""{"accountIds":null,"namesOrNicknames":null,"expand":[],"limit":"3"}""", "ann,bob,cid")]
    public async Task Filters_FindWhatV1Found(string body, string found)
    {
        await using var service = await StartWithPeopleAsync();
        using var http = service.CreateHttp();

        var page = await SearchAsync(http, body);

        Assert.Equal(found, string.Join(',', page["data"]!.AsArray().Select(u => (string?)u!["accountId"]).Order()));
    }

    [Theory]
    [InlineData("""{"namesOrNicknames":{"eq":["x","y"]}}""", """{"membershipStatus":["active","suspended"],"searchTerm":"x","limit":100}|{"membershipStatus":["active","suspended"],"searchTerm":"y","limit":100}""")]
    [InlineData("""{"namesOrNicknames":{"eq":["x","y"]},"emailUsernames":{"contains":"z"}}""", """{"membershipStatus":["active","suspended"],"searchTerm":"z","limit":100}""")]
    [InlineData("""{"emailUsernames":{"eq":["x"]},"emailDomains":{"eq":["y","z"]}}""", """{"membershipStatus":["active","suspended"],"emails":["x@y","x@z"],"limit":100}""")]
    [InlineData("""{"emailDomains":{"eq":["y"]}}""", """{"membershipStatus":["active","suspended"],"limit":100}""")]
    [InlineData("""{"accountIds":["a"],"namesOrNicknames":{"eq":["x","y"]}}""", """{"accountIds":["a"],"membershipStatus":["active","suspended"],"limit":100}""")]
    [InlineData("""{"isSuspended":true,"accountStatuses":["ACTIVE"],"limit":5}""", """{"accountStatus":["active"],"membershipStatus":["suspended"],"limit":5}""")]
    [InlineData("""{"expand":["NAME","PRODUCT_LAST_ACCESS","GROUPS"]}""", """{"membershipStatus":["active","suspended"],"expand":["productAccess","groups"],"limit":100}""")]
    public async Task Filters_BecomeTheNarrowestV2Searches(string body, string searches)
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp();

        await SearchAsync(http, body);

        Assert.Equal(searches.Split('|'), service.Requests.Select(r => r.Body));
    }

    [Theory]
    [InlineData("", "accountId,accountType,accountStatus,statusInUserbase")]
    [InlineData("\"NAME\"", "accountId,accountType,accountStatus,statusInUserbase,name,nickname")]
    [InlineData("\"EMAIL\"", "accountId,accountType,accountStatus,statusInUserbase,email")]
    [InlineData("\"EMAIL\",\"EMAIL_VERIFIED\"", "accountId,accountType,accountStatus,statusInUserbase,email,emailVerified")]
    [InlineData("\"PRODUCT_LAST_ACCESS\",\"GROUPS\"", "accountId,accountType,accountStatus,statusInUserbase,productLastAccess,groups")]
    public async Task Expand_GivesTheFieldsOfV1AndNoMore(string expand, string fields)
    {
        await using var service = await StartWithPeopleAsync();
        using var http = service.CreateHttp();

        var page = await SearchAsync(http, $$"""{"limit":1,"expand":[{{expand}}]}""");

        Assert.Equal(fields, string.Join(',', page["data"]![0]!.AsObject().Select(f => f.Key)));
    }

    [Fact]
    public async Task ExpandedShapes_AreThoseOfV1()
    {
        await using var service = await StartWithPeopleAsync();
        service.AddGroup("g1", "first", "ann");
        using var http = service.CreateHttp();

        var user = (await SearchAsync(http, """{"accountIds":["ann"],"expand":["PRODUCT_LAST_ACCESS","GROUPS"]}"""))["data"]![0]!;

        Assert.Equal(
            """[{"productKey":"jira-software","cloudSiteId":"site-1","lastActiveTimestamp":"2026-05-06T07:08:09.000Z"}]""",
            user["productLastAccess"]!.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Equal("""[{"id":"g1","name":"first"}]""", user["groups"]!.ToJsonString());
    }

    [Theory]
    [InlineData("active", "true")]
    [InlineData("suspended", "false")]
    public async Task StatusInUserbase_TellsTheMembership(string membership, string status)
    {
        await using var service = await StartAsync();
        service.AddUsers(1);
        service.Users[0].MembershipStatus = membership;
        using var http = service.CreateHttp();

        var page = await SearchAsync(http, "{}");

        Assert.Equal(status, page["data"]![0]!["statusInUserbase"]!.ToJsonString());
    }

    [Fact]
    public async Task LargePage_IsReadToTheEnd()
    {
        await using var service = await StartAsync();
        service.AddUsers(250);
        using var http = service.CreateHttp();

        var page = await SearchAsync(http, """{"limit":10000}""");

        Assert.Equal(service.Users.Select(u => u.AccountId), page["data"]!.AsArray().Select(u => (string?)u!["accountId"]));
        Assert.Null(page["links"]!["next"]);
        Assert.Equal(3, service.Requests.Count);
    }

    [Theory]
    [InlineData(250, 120, "120,120,10")]
    [InlineData(250, 100, "100,100,50")]
    [InlineData(250, 30, "30,30,30,30,30,30,30,30,10")]
    [InlineData(250, 125, "125,125")]
    [InlineData(200, 100, "100,100")]
    [InlineData(200, 200, "200")]
    [InlineData(5, 2, "2,2,1")]
    [InlineData(0, 10, "0")]
    public async Task Cursors_GoOnExactlyWhereThePageEnded(int users, int limit, string pages)
    {
        await using var service = await StartAsync();
        service.AddUsers(users);
        using var http = service.CreateHttp();

        var (ids, sizes) = await ReadAllAsync(http, new JsonObject { ["limit"] = limit });

        Assert.Equal(pages, string.Join(',', sizes));
        Assert.Equal(service.Users.Select(u => u.AccountId), ids);
    }

    [Theory]
    [InlineData("""{"limit":7,"namesOrNicknames":{"contains":"1"}}""")]
    [InlineData("""{"limit":3,"namesOrNicknames":{"eq":["user 0001","nick1","nick2","User 0003","nick200","none"]}}""")]
    [InlineData("""{"limit":40,"emailDomains":{"contains":"example"}}""")]
    [InlineData("""{"limit":1,"emailUsernames":{"eq":["user5","user50"]}}""")]
    public async Task CursorsOverFilters_GiveEachUserOnce(string body)
    {
        await using var service = await StartAsync();
        service.AddUsers(250);
        using var http = service.CreateHttp();
        var whole = JsonNode.Parse(body)!.AsObject();
        whole.Remove("limit");

        var all = await SearchAsync(http, whole.ToJsonString());
        var expected = all["data"]!.AsArray().Select(u => (string?)u!["accountId"]).ToList();
        var (ids, _) = await ReadAllAsync(http, JsonNode.Parse(body)!.AsObject());

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Distinct(), expected);
        Assert.Equal(expected, ids);
    }

    [Fact]
    public async Task AddressesByTheHundred_AreAskedForInParts()
    {
        await using var service = await StartAsync();
        service.AddUsers(100);
        using var http = service.CreateHttp();
        var names = new JsonArray([.. Enumerable.Range(0, 100).Select(i => JsonValue.Create($"user{i}"))]);
        var body = new JsonObject
        {
            ["emailUsernames"] = new JsonObject { ["eq"] = names },
            ["emailDomains"] = new JsonObject { ["eq"] = new JsonArray("example.com", "example.org", "example.net") },
            ["limit"] = 40,
        };

        var (ids, sizes) = await ReadAllAsync(http, body);

        Assert.Equal(service.Users.Select(u => u.AccountId), ids);
        Assert.Equal([40, 40, 20], sizes);
        Assert.All(service.Requests, r => Assert.InRange(r.Json!["emails"]!.AsArray().Count, 1, 100));
    }

    [Fact]
    public async Task CursorOfOtherFilters_IsVoid()
    {
        await using var service = await StartAsync();
        service.AddUsers(5);
        using var http = service.CreateHttp();
        var cursor = (string?)(await SearchAsync(http, """{"limit":2,"isSuspended":false}"""))["links"]!["next"];

        using var content = new StringContent(new JsonObject { ["limit"] = 2, ["cursor"] = cursor }.ToJsonString());
        using var response = await http.AdminApi().V1.SearchUsersAsync(Org, content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("ADMIN-400-1", await response.Content.ReadAsStringAsync());
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task CursorWithAnotherLimit_StillGoesOnWhereThePageEnded()
    {
        await using var service = await StartAsync();
        service.AddUsers(250);
        using var http = service.CreateHttp();

        var first = await SearchAsync(http, """{"limit":130}""");
        var second = await SearchAsync(http, new JsonObject { ["limit"] = 7, ["cursor"] = (string?)first["links"]!["next"] }.ToJsonString());
        var third = await SearchAsync(http, new JsonObject { ["cursor"] = (string?)second["links"]!["next"] }.ToJsonString());

        Assert.Equal(
            service.Users.Select(u => u.AccountId),
            new[] { first, second, third }.SelectMany(p => p["data"]!.AsArray()).Select(u => (string?)u!["accountId"]));
    }

    [Fact]
    public async Task CursorThatDoesNotMove_IsAnErrorAndNoEndlessLoop()
    {
        await using var service = await StartAsync();
        service.AddUsers(5);
        service.StuckCursor = "stuck";
        using var http = service.CreateHttp();

        await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().V1.SearchUsersAsync(Org, null));

        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task RefusalInTheMiddle_IsTheAnswer()
    {
        await using var service = await StartAsync();
        service.AddUsers(250);
        const string search = "POST /admin/v2/orgs/org-1/directories/-/users/search";
        service.Next(search, new CannedAnswer(200, """{"data":[{"accountId":"a"}],"links":{"next":"c=100,100"}}"""));
        service.Next(search, CannedAnswer.Error(429, "ADMIN-429-1", "slow down").With("Retry-After", "3"));
        using var http = service.CreateHttp();

        using var response = await http.AdminApi().V1.SearchUsersAsync(Org, null);

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(3), response.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task CancelledInTheMiddle_Stops()
    {
        await using var service = await StartAsync();
        service.AddUsers(250);
        using var http = service.CreateHttp();
        using var stop = new CancellationTokenSource();
        var gate = new TaskCompletionSource();
        service.Gate = gate.Task;

        var search = http.AdminApi().V1.SearchUsersAsync(Org, null, stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => search);
        Assert.InRange(service.Requests.Count, 0, 1);
    }

    private static async Task<AdminService> StartWithPeopleAsync()
    {
        var service = await StartAsync();
        service.Users.AddRange(
        [
            new("ann", "Ann Miller", "annie", "ann@corp.example"),
            new("bob", "Bob Ross", "bobby", "bob@corp.example") { MembershipStatus = "suspended" },
            new("cid", "Cid", "cid", "cid@partner.example") { AccountStatus = "inactive" },
            new("dan", "Dan Hann", "dan", "ann@partner.example"),
            new("gone", "Ann Gone", "gone", "gone@corp.example") { MembershipStatus = "no_membership" },
        ]);
        return service;
    }

    private static async Task<(List<string?> Ids, List<int> Sizes)> ReadAllAsync(HttpClient http, JsonObject body)
    {
        var (ids, sizes) = (new List<string?>(), new List<int>());
        for (var pages = 0; pages < 300; pages++)
        {
            var page = await SearchAsync(http, body.ToJsonString());
            ids.AddRange(page["data"]!.AsArray().Select(u => (string?)u!["accountId"]));
            sizes.Add(page["data"]!.AsArray().Count);
            if (page["links"]!["next"] is not { } next)
            {
                return (ids, sizes);
            }

            body["cursor"] = (string?)next;
        }

        throw new InvalidOperationException("The cursors do not end.");
    }

    private static async Task<JsonNode> SearchAsync(HttpClient http, string body)
    {
        using var content = new StringContent(body);
        using var response = await http.AdminApi().V1.SearchUsersAsync(Org, content);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, text);
        return JsonNode.Parse(text)!;
    }
}
