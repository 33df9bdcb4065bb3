using System.Net;
using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.Http;

public class AdminApiExceptionTests
{
    private const string Suspend = "POST /admin/v2/orgs/org-1/directories/dir-1/users/u1/suspend";

    [Theory]
    [InlineData(400, """{"errors":[{"code":"ADMIN-400-4","detail":"not so"}]}""", "ADMIN-400-4", "not so")]
    [InlineData(401, """{"code":401,"message":"Unauthorized"}""", "401", "Unauthorized")]
    [InlineData(403, """{"errors":[{"code":"ADMIN-UAM-403-1","title":"Forbidden"}]}""", "ADMIN-UAM-403-1", "Forbidden")]
    [InlineData(404, """{"errors":[{"id":"e","status":404,"code":"ADMIN-404-8","title":"t","detail":"no user"}]}""", "ADMIN-404-8", "no user")]
    [InlineData(409, """{"errors":[{"code":"ADMIN-409-3","detail":"licence"},{"code":"second"}]}""", "ADMIN-409-3", "licence")]
    [InlineData(429, """{"message":"slow down"}""", null, "slow down")]
    [InlineData(500, "", null, null)]
    [InlineData(502, "<html>Bad gateway</html>", null, null)]
    [InlineData(503, "[1]", null, null)]
    [InlineData(400, """{"errors":["odd",null]}""", null, null)]
    [InlineData(400, """{"errors":{"code":"x"}}""", null, null)]
    public async Task Refusal_IsReadInEitherShape(int status, string body, string? code, string? detail)
    {
        await using var service = await StartAsync();
        service.Next(Suspend, new CannedAnswer(status, body));
        using var http = service.CreateHttp();

        var failure = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Users.SuspendAsync(Org, "u1"));

        Assert.Equal((HttpStatusCode)status, failure.StatusCode);
        Assert.Equal(code, failure.Code);
        Assert.Equal(detail, failure.Detail);
        using var phrased = new HttpResponseMessage((HttpStatusCode)status);
        Assert.StartsWith($"{Suspend} answered {status} ({phrased.ReasonPhrase})", failure.Message);
        Assert.Contains(code ?? "", failure.Message);
        Assert.Contains(detail ?? "", failure.Message);
    }

    [Theory]
    [InlineData("Retry-After", "7", 7.0)]
    [InlineData("X-RateLimit-Reset", "2000-01-01T00:00:00Z", null)]
    [InlineData("X-Beta-RateLimit-Reset", "2999-01-01T00:00:00Z", null)]
    [InlineData("Beta-Retry-After", "7", null)]
    public async Task WaitThatTheServiceAsksFor_IsToldToTheCaller(string header, string value, double? seconds)
    {
        await using var service = await StartAsync();
        service.Next(Suspend, CannedAnswer.Error(429, "ADMIN-429-1", "slow down").With(header, value));
        using var http = service.CreateHttp();

        var failure = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Users.SuspendAsync(Org, "u1"));

        Assert.Equal(seconds, failure.RetryAfter?.TotalSeconds);
    }

    [Fact]
    public async Task OldCatch_StillCatches()
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp();

        var failure = await Assert.ThrowsAnyAsync<HttpRequestException>(() => http.AdminApi().Users.SuspendAsync(Org, "nobody"));

        Assert.Equal(HttpStatusCode.NotFound, failure.StatusCode);
    }

    [Theory]
    [InlineData("Atl-Traceid", "trace-9")]
    [InlineData("X-Request-Id", "request-9")]
    public async Task RequestId_ComesFromTheHeaders(string header, string id)
    {
        await using var service = await StartAsync();
        service.Next(Suspend, CannedAnswer.Error(404, "ADMIN-404-8", "d").With(header, id));
        service.Next(Suspend, CannedAnswer.Error(404, "ADMIN-404-8", "d"));
        using var http = service.CreateHttp();

        var traced = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Users.SuspendAsync(Org, "u1"));
        var plain = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Users.SuspendAsync(Org, "u1"));

        Assert.Equal(id, traced.RequestId);
        Assert.Equal("e-1", plain.RequestId);
    }

    [Fact]
    public async Task Message_HoldsNeitherTokenNorQuery()
    {
        await using var service = await StartAsync();
        service.Next("GET /admin/v2/orgs/org-1/directories/-/users", new CannedAnswer(403));
        using var http = service.CreateHttp();
        var token = Guid.NewGuid().ToString();
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);

        var users = http.AdminApi().Users.ListAsync(Org, new UserListFilter { SearchTerm = "ann@example.com" });

        var failure = await Assert.ThrowsAsync<AdminApiException>(async () => await users.GetAsyncEnumerator().MoveNextAsync());

        Assert.DoesNotContain(token, failure.ToString());
        Assert.DoesNotContain("ann", failure.ToString());
    }

    [Theory]
    [InlineData("<html>signed out</html>")]
    [InlineData("null")]
    [InlineData("""{"data":7}""")]
    [InlineData("")]
    public async Task SuccessThatCannotBeRead_IsAnError(string body)
    {
        await using var service = await StartAsync();
        service.Next("GET /admin/v2/orgs/org-1/directories", new CannedAnswer(200, body, "text/html"));
        using var http = service.CreateHttp();

        var failure = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Directories.ResolveAsync(Org));

        Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
        Assert.Contains("proxy", failure.Message);
    }

    [Fact]
    public async Task ServerThatIsNotThere_IsHttpClientsOwnException()
    {
        using var http = new HttpClient { BaseAddress = new Uri("http://127.0.0.1:1/") };

        var failure = await Assert.ThrowsAnyAsync<HttpRequestException>(() => http.AdminApi().Users.SuspendAsync(Org, "u1"));

        Assert.IsNotType<AdminApiException>(failure);
    }

    [Fact]
    public async Task Timeout_IsHttpClientsOwnException()
    {
        await using var service = await StartAsync();
        service.Gate = new TaskCompletionSource().Task;
        using var http = service.CreateHttp();
        http.Timeout = TimeSpan.FromMilliseconds(50);

        var failure = await Assert.ThrowsAsync<TaskCanceledException>(() => http.AdminApi().Users.SuspendAsync(Org, "u1", OnlyDirectory));

        Assert.IsType<TimeoutException>(failure.InnerException);
    }

    [Fact]
    public async Task CancelledCall_IsNotSent()
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp();
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => http.AdminApi().Users.SuspendAsync(Org, "u1", OnlyDirectory, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => http.AdminApi().V1.SuspendUserAccessAsync(Org, "u1", cancelled));

        Assert.Empty(service.Calls);
    }
}
