using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.Http;

public class PagesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(250, 3)]
    public async Task Search_ReadsToTheEndAndRepeatsTheFilter(int count, int requests)
    {
        await using var service = await StartAsync();
        service.AddUsers(count);
        using var http = service.CreateHttp();

        var users = await ReadAsync(http.AdminApi().Users.SearchAsync(Org, new UserSearch { MembershipStatus = ["active"] }));

        Assert.Equal(service.Users.Select(u => u.AccountId), users.Select(u => u.AccountId));
        Assert.Equal(requests, service.Requests.Count);
        Assert.All(service.Requests, r => Assert.Equal("active", (string?)r.Json!["membershipStatus"]![0]));
    }

    [Fact]
    public async Task List_SendsTheCursorAlone()
    {
        await using var service = await StartAsync();
        service.AddUsers(250);
        using var http = service.CreateHttp();

        var users = await ReadAsync(http.AdminApi().Users.ListAsync(Org, new UserListFilter { MfaEnabled = true }));

        Assert.Equal(3, service.Requests.Count);
        Assert.Equal("/admin/v2/orgs/org-1/directories/-/users?cursor=c%3D100%2C100", service.Requests[1].Target);
        Assert.Equal(250, users.Select(u => u.AccountId).Distinct().Count());
    }

    [Fact]
    public async Task CursorThatDoesNotMove_IsAnErrorAndNoEndlessLoop()
    {
        await using var service = await StartAsync();
        service.AddUsers(5);
        service.StuckCursor = "stuck";
        using var http = service.CreateHttp();

        var failure = await Assert.ThrowsAsync<AdminApiException>(() => ReadAsync(http.AdminApi().Users.SearchAsync(Org)));

        Assert.Contains("twice", failure.Message);
        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task Search_ReadsNoFurtherThanTheCaller()
    {
        await using var service = await StartAsync();
        service.AddUsers(250);
        using var http = service.CreateHttp();

        await foreach (var _ in http.AdminApi().Users.SearchAsync(Org))
        {
            break;
        }

        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task CancelledEnumeration_Stops()
    {
        await using var service = await StartAsync();
        service.AddUsers(250);
        using var http = service.CreateHttp();
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in http.AdminApi().Users.SearchAsync(Org).WithCancellation(stop.Token))
            {
                await stop.CancelAsync();
            }
        });

        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task UserFields_AreRead()
    {
        await using var service = await StartAsync();
        service.AddUsers(1);
        service.AddGroup("g1", "first", "712020:0000");
        using var http = service.CreateHttp();

        var user = Assert.Single(
            await ReadAsync(http.AdminApi().Users.SearchAsync(Org, new UserSearch { Expand = ["productAccess", "groups"] })));

        Assert.Equal(new DateTimeOffset(2024, 1, 2, 3, 4, 5, 678, TimeSpan.Zero), user.AddedToOrg);
        Assert.Equal("managed", user.ClaimStatus);
        Assert.Null(user.Department);
        Assert.Null(user.MfaEnabled);
        Assert.Equal("jira-software", Assert.Single(user.ProductAccess!).Key);
        Assert.Equal("ari:cloud:identity::group/g1", Assert.Single(user.Groups!).Id);
    }

    [Theory]
    [InlineData("2026-05-06T07:08:09Z")]
    [InlineData("2026-05-06T07:08:09.000+0000")]
    [InlineData("2026-05-06T09:08:09+02:00")]
    public async Task PointInTime_IsReadWithAnyOffset(string written)
    {
        await using var service = await StartAsync();
        service.Next(
            "POST /admin/v2/orgs/org-1/directories/-/users/search",
            new CannedAnswer(200, $$"""{"data":[{"accountId":"a","addedToOrg":"{{written}}","deactivatedOn":""}]}"""));
        using var http = service.CreateHttp();

        var user = Assert.Single(await ReadAsync(http.AdminApi().Users.SearchAsync(Org)));

        Assert.Equal(new DateTimeOffset(2026, 5, 6, 7, 8, 9, TimeSpan.Zero), user.AddedToOrg);
        Assert.Null(user.DeactivatedOn);
    }

    private static async Task<List<T>> ReadAsync<T>(IAsyncEnumerable<T> entries)
    {
        var all = new List<T>();
        await foreach (var entry in entries)
        {
            all.Add(entry);
        }

        return all;
    }
}
