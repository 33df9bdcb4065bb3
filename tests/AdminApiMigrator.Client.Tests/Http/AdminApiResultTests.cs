using System.Net;
using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.Http;

public class AdminApiResultTests
{
    private const string Suspend = "POST /admin/v2/orgs/org-1/directories/dir-1/users/712020:0000/suspend";
    private const string Invite = "POST /admin/v2/orgs/org-1/users/invite";

    [Fact]
    public async Task Done_HasTheStatusOfV2AndNoError()
    {
        await using var service = await StartWithUserAsync();
        using var http = service.CreateHttp();

        var result = await http.AdminApi().Users.TrySuspendAsync(Org, "712020:0000");

        Assert.True(result.IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.NoContent, result.StatusCode);
        Assert.Null(result.Error);
        Assert.Same(result, result.EnsureSuccessStatusCode());
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task Refusal_IsAResultWithWhatTheExceptionWouldSay(int status)
    {
        await using var service = await StartWithUserAsync();
        var refusal = CannedAnswer.Error(status, "ADMIN-9", "why not").With("Retry-After", "7");
        service.Next(Suspend.Replace(":0", "%3A0"), refusal);
        service.Next(Suspend.Replace(":0", "%3A0"), refusal);
        using var http = service.CreateHttp();

        var result = await http.AdminApi().Users.TrySuspendAsync(Org, "712020:0000");
        var thrown = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Users.SuspendAsync(Org, "712020:0000"));

        Assert.False(result.IsSuccessStatusCode);
        Assert.Equal((HttpStatusCode)status, result.StatusCode);
        Assert.Equal(
            (thrown.Message, thrown.Code, thrown.Detail, thrown.RetryAfter),
            (result.Error.Message, result.Error.Code, result.Error.Detail, result.Error.RetryAfter));
        Assert.Same(result.Error, Assert.Throws<AdminApiException>(() => result.EnsureSuccessStatusCode()));
    }

    [Fact]
    public async Task GroupWithMembers_IsARefusalBeforeAnythingIsDeleted()
    {
        await using var service = await StartWithUserAsync();
        service.AddGroup("g1", "first", "712020:0000");
        using var http = service.CreateHttp();

        var kept = await http.AdminApi().Groups.TryDeleteAsync(Org, "g1");
        var gone = await http.AdminApi().Groups.TryDeleteAsync(Org, "g1", force: true);

        Assert.Equal((HttpStatusCode.Conflict, "ADMIN-409-5"), (kept.StatusCode, kept.Error?.Code));
        Assert.True(gone.IsSuccessStatusCode);
        Assert.Empty(service.Groups);
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(206, false)]
    public async Task InvitationInPart_IsNoSuccessAndHasItsValue(int status, bool done)
    {
        await using var service = await StartAsync();
        service.Next(Invite, new CannedAnswer(status, """{"data":[{"id":"u1"},null]}"""));
        using var http = service.CreateHttp();

        var result = await http.AdminApi().Users.TryInviteAsync(Org, new UserInvitation("a@example.com"));

        Assert.Equal(done, result.IsSuccessStatusCode);
        Assert.Equal((HttpStatusCode)status, result.StatusCode);
        Assert.Equal("u1", Assert.Single(result.Value.Users).Id);
        Assert.Equal(done, result.Error is null);
    }

    [Fact]
    public async Task RefusedInvitation_HasNoValue()
    {
        await using var service = await StartAsync();
        service.Next(Invite, CannedAnswer.Error(402, "ADMIN-UAM-402-1", "no subscription"));
        using var http = service.CreateHttp();

        var result = await http.AdminApi().Users.TryInviteAsync(Org, new UserInvitation("a@example.com"));

        Assert.Equal(HttpStatusCode.PaymentRequired, result.StatusCode);
        Assert.False(result.HasValue);
        Assert.Same(result.Error, Assert.Throws<AdminApiException>(() => result.Value));
    }

    /// <summary>What says nothing about the write is thrown from here, too.</summary>
    [Fact]
    public async Task WhatIsNoAnswer_IsThrown()
    {
        await using var service = await StartWithUserAsync();
        using var http = service.CreateHttp();
        using var nowhere = new HttpClient { BaseAddress = new Uri("http://127.0.0.1:1/") };
        service.Next(Suspend.Replace(":0", "%3A0"), new CannedAnswer(200, "<html>", "text/html"));

        await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Users.TrySuspendAsync(Org, "712020:0000"));
        await Assert.ThrowsAsync<ArgumentException>(() => http.AdminApi().Users.TrySuspendAsync(Org, " "));
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => nowhere.AdminApi().Users.TrySuspendAsync(Org, "u"));
        service.Directories.Add("dir-2");
        using var other = service.CreateHttp();
        await Assert.ThrowsAsync<DirectoryResolutionException>(() => other.AdminApi().Users.TrySuspendAsync(Org, "712020:0000"));
    }

    [Fact]
    public void Results_CanBeMadeInTests()
    {
        var error = new AdminApiException("no", HttpStatusCode.NotFound, "ADMIN-404-8");

        Assert.True(new AdminApiResult(HttpStatusCode.NoContent).IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.NotFound, new AdminApiResult(error).StatusCode);
        Assert.Equal("value", new AdminApiResult<string>(HttpStatusCode.OK, "value").Value);
        Assert.False(new AdminApiResult<string>(error).HasValue);
        Assert.Throws<ArgumentException>(() => new AdminApiResult(new AdminApiException("nobody answered")));
    }

    private static async Task<AdminService> StartWithUserAsync()
    {
        var service = await StartAsync();
        service.AddUsers(1);
        return service;
    }
}
