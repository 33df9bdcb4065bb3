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
