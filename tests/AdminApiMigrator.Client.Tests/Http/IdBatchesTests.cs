using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.Http;

public class IdBatchesTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 2)]
    [InlineData(25, 3)]
    public async Task AccountIds_AreAskedForTenAtATime(int count, int requests)
    {
        await using var service = await StartAsync();
        service.AddUsers(30);
        using var http = service.CreateHttp();
        var ids = service.Users.Take(count).Select(u => u.AccountId).ToList();

        var users = await ReadAsync(http.AdminApi().Users.ListAsync(Org, new UserListFilter { AccountIds = [.. ids] }));

        Assert.Equal(ids, users.Select(u => u.AccountId));
        Assert.Equal(requests, service.Requests.Count);
    }

    [Fact]
    public async Task UserFoundByTwoRequests_IsGivenOnce()
    {
        await using var service = await StartAsync();
        service.AddUsers(3);
        var groups = Enumerable.Range(0, 12).Select(i => service.AddGroup($"g{i}", $"group {i}", service.Users[i % 2].AccountId)).ToList();
        using var http = service.CreateHttp();

        var users = await ReadAsync(
            http.AdminApi().Users.ListAsync(Org, new UserListFilter { GroupIds = [.. groups.Select(g => g.Id)], MfaEnabled = true }));

        Assert.Equal(service.Users.Take(2).Select(u => u.AccountId), users.Select(u => u.AccountId));
        Assert.Equal(2, service.Requests.Count);
        Assert.All(service.Requests, r => Assert.Contains("mfaEnabled=true", r.Target));
    }

    [Fact]
    public async Task TwoLongFilters_NarrowEachOther()
    {
        await using var service = await StartAsync();
        service.AddUsers(20);
        string[] members = [.. service.Users.Where((_, i) => i % 3 == 0).Select(u => u.AccountId)];
        string[] groups = [.. Enumerable.Range(0, 11).Select(i => service.AddGroup($"g{i}", $"group {i}", members).Id)];
        using var http = service.CreateHttp();
        var filter = new UserListFilter { AccountIds = [.. service.Users.Take(11).Select(u => u.AccountId)], GroupIds = groups };

        var users = await ReadAsync(http.AdminApi().Users.ListAsync(Org, filter));

        Assert.Equal(members.Take(4), users.Select(u => u.AccountId).Order());
        Assert.Equal(4, service.Requests.Count);
    }

    [Fact]
    public async Task SameIdManyTimes_IsOneRequest()
    {
        await using var service = await StartAsync();
        service.AddUsers(1);
        using var http = service.CreateHttp();
        var filter = new UserListFilter { AccountIds = [.. Enumerable.Repeat(service.Users[0].AccountId, 40)] };

        Assert.Single(await ReadAsync(http.AdminApi().Users.ListAsync(Org, filter)));

        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task Groups_AreAskedForTenAtATime()
    {
        await using var service = await StartAsync();
        service.AddGroup("g", "group");
        using var http = service.CreateHttp();
        var filter = new GroupListFilter { GroupIds = [.. Enumerable.Range(0, 21).Select(i => $"g{i}")] };

        var groups = await ReadAsync(http.AdminApi().Groups.ListAsync(Org, filter));

        // The server of this test gives its group whatever it is asked for.
        Assert.Equal("g", Assert.Single(groups).Id);
        Assert.Equal([10, 10, 1], service.Requests.Select(r => r.Target.Split("groupIds=").Length - 1));
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
