namespace AdminApiMigrator.Emulator.Tests;

public class WitnessTests
{
    private const string Directories = "GET /admin/v2/orgs/{org}/directories?limit=5";

    public static TheoryData<string, Action<Witness>> Failing => new()
    {
        { "1 request(s) of suspend-directory-user were expected, 0 came", witness => witness.Single("suspend-directory-user") },
        { "1 request(s) of list-directories were expected, 2 came", witness => witness.Single("list-directories") },
        { "No request of suspend-directory-user, list-directories was expected, 2 came", witness => witness.None("suspend-directory-user", "list-directories") },
        { "No request was expected, 3 came", witness => witness.None() },
        { "number 3 did not", witness => witness.NoFailures() },
        { "These requests were expected: list-directories", witness => witness.InOrder("list-directories") },
        { "no operation \"list-directory\"", witness => witness.None("list-directory") },
    };

    [Theory]
    [MemberData(nameof(Failing))]
    public async Task ExpectationThatDoesNotHold_ListsTheRequests(string message, Action<Witness> expect)
    {
        await using var service = await AskedThriceAsync();

        var error = Assert.Throws<WitnessException>(() => expect(service.Requests));

        Assert.Contains(message, error.Message);
        Assert.True(message.StartsWith("no operation") || error.Message.Contains($"1. GET /admin/v2/orgs/{Wire.Org}/directories?limit=5 -> 200 (list-directories)"), error.Message);
    }

    [Fact]
    public async Task ExpectationThatHolds_IsSilent()
    {
        await using var service = await AskedThriceAsync();

        Assert.Equal(2, service.Requests.Exactly("list-directories", 2).Count);
        service.Requests.None("suspend-directory-user", "suspend-user-access");
        service.Requests.InOrder("list-directories", "list-directories", "get-domain");
        var domain = service.Requests.Single("get-domain");

        Assert.Equal(("none", 404, "ADMIN-404-3"), (domain.Ids["domainId"], domain.Status, domain.Code));
        Assert.Equal("/admin/v1/orgs/{orgId}/domains/{domainId}", domain.Template);
    }

    [Fact]
    public async Task OldRequests_AreCountedAndNotKept()
    {
        await using var service = await AdminApiEmulator.StartAsync(options: new EmulatorOptions { KeptRequests = 3 });
        using var http = service.CreateClient();
        for (var i = 0; i < 10; i++)
        {
            await http.AskAsync(Directories);
        }

        Assert.Equal(10, service.Requests.CountOf("list-directories"));
        Assert.Equal([8, 9, 10], service.Requests.All.Select(request => request.Number));
    }

    [Fact]
    public async Task LongRequests_AreCutInEveryPart()
    {
        var answered = new List<WitnessedRequest>();
        await using var service = await AdminApiEmulator.StartAsync(options: new EmulatorOptions { LongestUrl = null, Answered = answered.Add });
        using var http = service.CreateClient();
        var name = new string('a', 200_000);

        await http.AskAsync($"GET /admin/v1/orgs/{{org}}/domains/{name}?x={name}");
        await http.AskAsync($"{new string('M', 2000)} /admin/v1/orgs");
        await http.AskAsync("POST /admin/v2/orgs/{org}/directories/{dir}/groups", $$"""{"name":"{{name}}"}""");

        Assert.Equal(service.Requests.All, answered);
        Assert.All(answered, request => Assert.InRange(request.Length, 1, 16_000));
        Assert.EndsWith("aaa...", answered[0].Target);
        Assert.EndsWith("aaa...", answered[0].Ids["domainId"]);
        Assert.StartsWith("MMM", answered[1].Method);
    }

    [Fact]
    public void ManyLongRequests_AreKeptUpToAnAmountAndAllCounted()
    {
        var witness = new Witness(100_000);
        var ids = new Dictionary<string, string>();
        for (var i = 1; i <= 10_000; i++)
        {
            witness.Add(new WitnessedRequest(witness.Next(), "GET", new string('a', 8192), null, "list-directories", ids, 200, null, ""));
        }

        Assert.InRange(witness.All.Sum(request => (long)request.Length), 30L * 1024 * 1024, 32L * 1024 * 1024);
        Assert.Equal((10_000, 10_000), (witness.All[^1].Number, witness.CountOf("list-directories")));
    }

    private static async Task<AdminApiEmulator> AskedThriceAsync()
    {
        var service = await AdminApiEmulator.StartAsync();
        using var http = service.CreateClient();
        await http.AskAsync(Directories);
        await http.AskAsync(Directories);
        await http.AskAsync("GET /admin/v1/orgs/{org}/domains/none");
        return service;
    }
}
