using System.Net;
using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.Directories;

public class DirectoriesClientTests
{
    private const string Lookup = "GET /admin/v2/orgs/org-1/directories";

    [Fact]
    public async Task OneDirectory_IsAskedForOnce()
    {
        await using var service = await StartAsync();
        service.AddUsers(2);
        using var http = service.CreateHttp();

        await http.AdminApi().Users.SuspendAsync(Org, "712020:0000");
        await http.AdminApi().Users.RestoreAsync(Org, "712020:0001");
        await http.AdminApi().Groups.CreateAsync(Org, "new");

        Assert.Single(service.Requests, r => r.Target.Contains("/directories?"));
    }

    [Fact]
    public async Task TwoOrganizations_AreAskedForEach()
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp();

        await http.AdminApi().Directories.ResolveAsync("org-1");
        await http.AdminApi().Directories.ResolveAsync("org-2");

        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task NoDirectory_IsRefused()
    {
        await using var service = await StartAsync();
        service.Directories.Clear();
        using var http = service.CreateHttp();

        var refusal = await Assert.ThrowsAsync<DirectoryResolutionException>(() => http.AdminApi().Users.SuspendAsync(Org, "u1"));

        Assert.Empty(refusal.Directories);
        Assert.Equal(Org, refusal.OrgId);
        Assert.Contains("no directory", refusal.Message);
        Assert.Contains("directoryId", refusal.Message);
        Assert.Empty(service.Calls);
    }

    [Fact]
    public async Task SeveralDirectories_AreListedAndNothingIsWritten()
    {
        await using var service = await StartAsync();
        service.Directories.Add("dir-2");
        service.AddUsers(1);
        using var http = service.CreateHttp();

        var refusal = await Assert.ThrowsAsync<DirectoryResolutionException>(() => http.AdminApi().Users.RemoveAsync(Org, "712020:0000"));

        Assert.Equal(["dir-1", "dir-2"], refusal.Directories.Select(d => d.Id));
        Assert.Contains("dir-1 (Name of dir-1), dir-2 (Name of dir-2)", refusal.Message);
        Assert.Contains("Pass directoryId", refusal.Message);
        Assert.Empty(service.Calls);
    }

    [Fact]
    public async Task DirectoriesOnSeveralPages_AreAllCounted()
    {
        await using var service = await StartAsync();
        service.Directories.AddRange(Enumerable.Range(2, 149).Select(i => $"dir-{i}"));
        using var http = service.CreateHttp();

        var refusal = await Assert.ThrowsAsync<DirectoryResolutionException>(() => http.AdminApi().Directories.ResolveAsync(Org));

        Assert.Equal(150, refusal.Directories.Count);
        Assert.EndsWith("/directories?cursor=c%3D100%2C100", service.Requests[^1].Target);
    }

    [Fact]
    public async Task CallsAtTheSameTime_ShareOneRequest()
    {
        await using var service = await StartAsync();
        var gate = new TaskCompletionSource();
        service.Gate = gate.Task;
        using var http = service.CreateHttp();

        var calls = Enumerable.Range(0, 20).Select(_ => http.AdminApi().Directories.ResolveAsync(Org)).ToList();
        gate.SetResult();

        Assert.All(await Task.WhenAll(calls), id => Assert.Equal(OnlyDirectory, id));
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task FailedRequest_IsNotRemembered()
    {
        await using var service = await StartAsync();
        service.Next(Lookup, CannedAnswer.Error(500, "ADMIN-500-1", "try later"));
        using var http = service.CreateHttp();

        var failure = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Directories.ResolveAsync(Org));

        Assert.Equal(HttpStatusCode.InternalServerError, failure.StatusCode);
        Assert.Equal(OnlyDirectory, await http.AdminApi().Directories.ResolveAsync(Org));
        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task RefusalOverTheNumber_IsNotRemembered()
    {
        await using var service = await StartAsync();
        service.Directories.Add("dir-2");
        using var http = service.CreateHttp();
        await Assert.ThrowsAsync<DirectoryResolutionException>(() => http.AdminApi().Directories.ResolveAsync(Org));

        service.Directories.Remove("dir-2");

        Assert.Equal(OnlyDirectory, await http.AdminApi().Directories.ResolveAsync(Org));
    }

    [Fact]
    public async Task OneOfTwoCallersLeaves_TheOtherGetsTheAnswer()
    {
        await using var service = await StartAsync();
        var gate = new TaskCompletionSource();
        service.Gate = gate.Task;
        using var http = service.CreateHttp();
        using var impatience = new CancellationTokenSource();

        var leaving = http.AdminApi().Directories.ResolveAsync(Org, impatience.Token);
        var staying = http.AdminApi().Directories.ResolveAsync(Org);
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        gate.SetResult();

        Assert.Equal(OnlyDirectory, await staying);
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task AllCallersLeave_TheRequestEndsAndIsNotRemembered()
    {
        await using var service = await StartAsync();
        service.Gate = new TaskCompletionSource().Task;
        using var http = service.CreateHttp();
        using var impatience = new CancellationTokenSource();

        var leaving = http.AdminApi().Directories.ResolveAsync(Org, impatience.Token);
        await WaitUntilAsync(() => service.Requests.Count == 1);
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        service.Gate = Task.CompletedTask;

        Assert.Equal(OnlyDirectory, await http.AdminApi().Directories.ResolveAsync(Org));
        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task List_GivesIdsAndNames()
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp();

        var directories = new List<OrganizationDirectory>();
        await foreach (var directory in http.AdminApi().Directories.ListAsync(Org))
        {
            directories.Add(directory);
        }

        Assert.Equal([new OrganizationDirectory { Id = "dir-1", Name = "Name of dir-1" }], directories);
    }

    private static async Task WaitUntilAsync(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!condition())
        {
            await Task.Delay(5, limit.Token);
        }
    }
}
