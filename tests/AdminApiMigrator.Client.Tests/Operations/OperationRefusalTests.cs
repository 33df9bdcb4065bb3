using System.Text.Json;
using AdminApiMigrator.Client.Tests.Service;

namespace AdminApiMigrator.Client.Tests.Operations;

public class OperationRefusalTests
{
    private const string Org = AdminService.Org;

    public static TheoryData<string, Func<AdminApiClient, Task>> Refused => new()
    {
        { "a blank text", api => api.Accounts.SetEmailAsync("a", " ") },
        { "a missing text", api => api.Accounts.SetEmailAsync("a", null!) },
        { "a missing body", api => api.Policies.CreateAsync(Org, null!) },
        { "an undefined body", api => api.Tokens.CreateServiceAccountAsync(Org, default) },
        { "an id that climbs", api => api.Domains.GetAsync(Org, "..") },
        { "a missing list", api => api.JiraUsers.CreateAsync("a@example.com", null!) },
        { "a list that is too long", api => api.Groups.CountAsync(Org, new() { GroupIds = [.. Enumerable.Range(0, 11).Select(i => $"g{i}")] }) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task BadArgument_IsRefusedBeforeAnythingIsSent(string what, Func<AdminApiClient, Task> call)
    {
        await using var service = await AdminService.StartAsync();
        using var http = service.CreateHttp();

        var refusal = await Assert.ThrowsAnyAsync<ArgumentException>(() => call(http.AdminApi()));

        Assert.False(string.IsNullOrEmpty(refusal.Message), what);
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task SiteOperation_AtTheHostOfTheAdminApi_IsRefusedWithTheWayOut()
    {
        using var http = new HttpClient();

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => http.AdminApi().JiraGroups.CreateAsync("staff"));

        Assert.Contains("JiraGroups", refusal.Message);
        Assert.Contains("http.AdminApi(\"https://your-site.atlassian.net\")", refusal.Message);
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("{\"data\":null}")]
    [InlineData("null")]
    public async Task AnswerThatIsNotTheDescribedOne_IsAnError(string body)
    {
        await using var service = await AdminService.StartAsync();
        using var http = service.CreateHttp();
        service.Next($"GET /admin/v1/orgs/{Org}/domains/d", new CannedAnswer(200, body));

        await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Domains.GetAsync(Org, "d"));
    }

    [Fact]
    public async Task ObjectWhereATextIsDescribed_IsNeverHandedOutAsItsJson()
    {
        await using var service = await AdminService.StartAsync();
        using var http = service.CreateHttp();
        service.Next($"GET /admin/v1/orgs/{Org}/domains/d", new CannedAnswer(200, """{"data":{"id":{"a":1}}}"""));

        var failure = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Domains.GetAsync(Org, "d"));

        Assert.Contains("A text was expected.", failure.InnerException!.Message);
    }

    [Fact]
    public async Task EmptyAnswerWithoutDescription_IsUndefined()
    {
        await using var service = await AdminService.StartAsync();
        using var http = service.CreateHttp();
        service.Next($"GET /admin/control/v1/orgs/{Org}/policies/p/validate", new CannedAnswer(204));

        var answer = await http.AdminApi().ControlPolicies.ValidateAsync(Org, "p");

        Assert.Equal(JsonValueKind.Undefined, answer.ValueKind);
        Assert.Single(service.Requests);
    }

    [Theory]
    [InlineData("""{"resourceId":"r","roles":[["a","b"],["c"]]}""", "a,b|c")]
    [InlineData("""{"resourceId":"r","roles":["a","b"]}""", "a|b")]
    [InlineData("""{"resourceId":"r","roles":[]}""", "")]
    public async Task Roles_AreReadFromAListOfListsAndFromAFlatOne(string assignment, string expected)
    {
        await using var service = await AdminService.StartAsync();
        using var http = service.CreateHttp();
        service.Next($"GET /admin/v2/orgs/{Org}/directories/-/users/a/role-assignments", new CannedAnswer(200, $$"""{"data":[{{assignment}}]}"""));

        await foreach (var read in http.AdminApi().Users.ListRoleAssignmentsAsync(Org, "a"))
        {
            Assert.Equal(expected, string.Join('|', read.Roles!.Select(roles => string.Join(',', roles))));
        }
    }

    [Fact]
    public async Task ListWhoseCursorStandsStill_EndsWithAnError()
    {
        await using var service = await AdminService.StartAsync();
        using var http = service.CreateHttp();
        for (var i = 0; i < 3; i++)
        {
            service.Next($"GET /admin/v1/orgs/{Org}/domains", new CannedAnswer(200, """{"data":[{"id":"d"}],"links":{"next":"same"}}"""));
        }

        await Assert.ThrowsAsync<AdminApiException>(async () =>
        {
            await foreach (var domain in http.AdminApi().Domains.ListAsync(Org))
            {
                Assert.Equal("d", domain.Id);
            }
        });
        Assert.Equal(2, service.Requests.Count);
    }
}
