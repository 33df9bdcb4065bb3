using System.Diagnostics;
using System.Net;
using AdminApiMigrator.Client.Tests.Service;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AdminApiMigrator.Client.Tests.Http;

/// <summary>
/// Servers that mean no good, or proxies that mean too well: every call ends in time, in an exception that a caller of HttpClient catches,
/// and the token is in nothing that a person may read later.
/// </summary>
public class HostileServerTests
{
    private const string Page = """{"data":[{"accountId":"a"}],"links":{"next":"NEXT"}}""";

    private readonly string _value = "ATC" + "TT3x" + Guid.NewGuid().ToString("N");
    private readonly CapturedLog _log = new();

    /// <summary>What comes as the first page of users, with status 200 unless it says otherwise, and what the exception must say.</summary>
    public static TheoryData<string, string, int, string> Bodies => new()
    {
        { "nothing", "", 200, "not the JSON of this operation" },
        { "a page of a proxy", "<html><body>Sign in</body></html>", 200, "proxy" },
        { "null", "null", 200, "not the JSON of this operation" },
        { "a list", "[]", 200, "not the JSON of this operation" },
        { "another shape", """{"data":{"a":1}}""", 200, "not the JSON of this operation" },
        { "half of it", """{"data":[{"accountId":"a"}""", 200, "not the JSON of this operation" },
        { "a deep one", new string('[', 100_000), 200, "not the JSON of this operation" },
        { "no text", "\0\u0001\u0002", 200, "not the JSON of this operation" },
        { "an error that is no JSON", "<h1>Bad gateway</h1>", 502, "502" },
        { "an error of another shape", """{"errors":"no"}""", 400, "400" },
        { "a deep error", new string('[', 100_000), 500, "500" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task WrongBody_IsAClearException(string what, string body, int status, string says)
    {
        await using var service = await HostileService.StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync(body);
        });

        var failure = await FailsAsync<AdminApiException>(service);

        Assert.True(failure.Message.Contains(says), $"{what}: {failure.Message}");
        Assert.True(failure.Message.Length < 500, $"{what} is not repeated.");
        Assert.Equal(1, service.Requests);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task DripThatNeverEnds_EndsWithTheTimeout(bool overV2)
    {
        await using var service = await HostileService.StartAsync(async (context, _) =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.WriteAsync(" ");
                await context.Response.Body.FlushAsync();
                await Task.Delay(20, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        });

        await FailsAsync<OperationCanceledException>(service, overV2, o => o.Timeout = TimeSpan.FromMilliseconds(400));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AnswerThatBreaksOff_IsAnHttpRequestException(bool overV2)
    {
        await using var service = await HostileService.StartAsync(async (context, _) =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.WriteAsync("""{"data":[""");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

        await FailsAsync<HttpRequestException>(service, overV2);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ConnectionThatIsClosed_IsAnHttpRequestException(bool overV2)
    {
        await using var service = await HostileService.StartAsync((context, _) =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        await FailsAsync<HttpRequestException>(service, overV2);
    }

    [Fact]
    public async Task Storm_EndsWithTheAnswer()
    {
        await using var service = await HostileService.StartAsync((context, _) =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "86400";
            return Task.CompletedTask;
        });

        var failure = await FailsAsync<AdminApiException>(service);

        Assert.Equal(429, (int)failure.StatusCode!);
        Assert.Equal(1, service.Requests);
    }

    [Fact]
    public async Task StormThatAsksToComeBackAtOnce_IsNotObeyedWithoutEnd()
    {
        await using var service = await HostileService.StartAsync((context, _) =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "0";
            return Task.CompletedTask;
        });

        await FailsAsync<AdminApiException>(
            service, false, o => o.Retry = new AdminApiRetryOptions { MaxRetries = 3, FirstDelay = TimeSpan.FromMilliseconds(5) });

        Assert.Equal(4, service.Requests);
    }

    [Fact]
    public async Task RedirectToAnotherHost_IsNotFollowed()
    {
        await using var thief = await HostileService.StartAsync((context, _) =>
        {
            context.Response.StatusCode = 403;
            return Task.CompletedTask;
        });
        await using var service = await HostileService.StartAsync((context, _) =>
        {
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = $"http://localhost:{thief.Address.Port}/";
            return Task.CompletedTask;
        });

        var failure = await FailsAsync<AdminApiException>(service);

        Assert.Equal(HttpStatusCode.TemporaryRedirect, failure.StatusCode);
        Assert.Contains("follows no redirect", failure.Message);
        Assert.Equal(0, thief.Requests);
    }

    [Fact]
    public async Task RedirectInACircle_Ends()
    {
        await using var service = await HostileService.StartAsync((context, _) =>
        {
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = context.Request.Path.Value;
            return Task.CompletedTask;
        });

        var failure = await FailsAsync<AdminApiException>(service);

        Assert.Equal(HttpStatusCode.TemporaryRedirect, failure.StatusCode);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task CursorsInACircle_End(int length)
    {
        await using var service = await HostileService.StartAsync(
            (context, number) => context.Response.WriteAsync(Page.Replace("NEXT", $"c{number % length}")));

        var failure = await FailsAsync<AdminApiException>(service);

        Assert.Contains("twice", failure.Message);
        Assert.Equal(length + 1, service.Requests);
    }

    [Fact]
    public async Task EmptyPagesWithNewCursors_End()
    {
        await using var service = await HostileService.StartAsync(
            (context, number) => context.Response.WriteAsync($$$"""{"data":[],"links":{"next":"{{{number}}}"}}"""));

        var failure = await FailsAsync<AdminApiException>(service);

        Assert.Contains("in a row", failure.Message);
    }

    [Fact]
    public async Task ErrorOfTenMegabytes_IsAShortMessage()
    {
        var detail = new string('x', 10 << 20);
        await using var service = await HostileService.StartAsync((context, _) =>
        {
            context.Response.StatusCode = 400;
            return context.Response.WriteAsync($$"""{"errors":[{"code":"ADMIN-400-1","detail":"{{detail}}"}]}""");
        });

        var failure = await FailsAsync<AdminApiException>(service);

        Assert.Equal("ADMIN-400-1", failure.Code);
        Assert.True(failure.ToString().Length < 10_000);
    }

    [Fact]
    public async Task PageOfTenMegabytes_IsRead()
    {
        var name = new string('n', 10 << 20);
        await using var service = await HostileService.StartAsync(
            (context, _) => context.Response.WriteAsync($$"""{"data":[{"accountId":"a","name":"{{name}}"}]}"""));
        await using var provider = Provide(service, null);
        var before = GC.GetAllocatedBytesForCurrentThread();

        await foreach (var user in provider.GetRequiredService<AdminApiClient>().Users.SearchAsync("o"))
        {
            Assert.Equal(name.Length, user.Name!.Length);
        }

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 200 << 20);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task BodyWithoutEnd_IsCutOff(bool overV2)
    {
        var piece = new byte[1 << 20];
        await using var service = await HostileService.StartAsync(async (context, _) =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(piece);
            }
        });

        var failure = await FailsAsync<HttpRequestException>(service, overV2);

        Assert.Contains((64 << 20).ToString(), failure.ToString());
    }

    /// <summary>What the HttpClient is set to, null for its own default; the bytes that come; and whether their length is
    /// announced.</summary>
    [Theory]
    [InlineData(null, 65 << 20, false, 64 << 20)]
    [InlineData(null, 65 << 20, true, 64 << 20)]
    [InlineData(1000, 1001, false, 1000)]
    [InlineData(1000, 1001, true, 1000)]
    [InlineData(70 << 20, 71 << 20, false, 70 << 20)]
    public async Task BodyPastTheBoundOfAnyHttpClient_IsCutOff(int? bound, int bytes, bool announced, int says)
    {
        await using var service = await HostileService.StartAsync((context, _) =>
        {
            context.Response.ContentLength = announced ? bytes : null;
            return context.Response.Body.WriteAsync(new byte[bytes]).AsTask();
        });
        using var http = new HttpClient { BaseAddress = service.Address };
        http.MaxResponseContentBufferSize = bound ?? http.MaxResponseContentBufferSize;

        var failure = await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Directories.ResolveAsync("o"));

        Assert.Contains($"more than {says} bytes", failure.Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5000)]
    [InlineData(2 << 20)]
    public async Task BodyOfJustTheBound_IsRead(int more)
    {
        var body = $$"""{"data":[{"directoryId":"d"}]{{new string(' ', more)}}}""";
        await using var service = await HostileService.StartAsync((context, _) => context.Response.WriteAsync(body));
        using var http = new HttpClient { BaseAddress = service.Address, MaxResponseContentBufferSize = body.Length };

        Assert.Equal("d", await http.AdminApi().Directories.ResolveAsync("o"));
    }

    [Fact]
    public async Task TimeoutOfAnyHttpClient_CountsForTheBodyToo()
    {
        await using var service = await HostileService.StartAsync(async (context, _) =>
        {
            await context.Response.WriteAsync("{");
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });
        using var http = new HttpClient { BaseAddress = service.Address, Timeout = TimeSpan.FromMilliseconds(300) };

        var failure = await Assert.ThrowsAsync<TaskCanceledException>(
            () => http.AdminApi().Directories.ListAsync("o").GetAsyncEnumerator().MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20)));

        Assert.IsType<TimeoutException>(failure.InnerException);
    }

    [Theory]
    [InlineData("Bearer {0} is no key")]
    [InlineData("Authorization: bearer {0}")]
    [InlineData("unknown key {0}")]
    public async Task CredentialThatTheServerRepeats_IsHidden(string format)
    {
        await using var service = await HostileService.StartAsync((context, _) =>
        {
            var sent = context.Request.Headers.Authorization.ToString()["Bearer ".Length..];
            context.Response.StatusCode = 401;
            return context.Response.WriteAsync($$"""{"code":401,"message":"{{string.Format(format, sent)}}"}""");
        });

        var failure = await FailsAsync<AdminApiException>(service);

        Assert.Contains("[hidden]", failure.Detail);
    }

    /// <summary>Lists users, or searches them as v1 did, and looks for the token in all that was said about it.</summary>
    private async Task<T> FailsAsync<T>(HostileService service, bool overV2 = false, Action<AdminApiOptions>? configure = null)
        where T : Exception
    {
        await using var provider = Provide(service, configure);
        var time = Stopwatch.StartNew();

        var call = overV2 ? SearchAsInV1Async(provider) : ListAsync(provider);
        var failure = await Assert.ThrowsAnyAsync<T>(() => call.WaitAsync(TimeSpan.FromSeconds(60)));

        Assert.True(time.Elapsed < TimeSpan.FromSeconds(30), $"It took {time.Elapsed}.");
        Assert.NotEmpty(_log.Lines);
        Assert.All([failure.ToString(), .. _log.Lines], text => Assert.DoesNotContain(_value, text));
        return failure;
    }

    private static async Task ListAsync(IServiceProvider provider)
    {
        await foreach (var _ in provider.GetRequiredService<AdminApiClient>().Users.SearchAsync("o"))
        {
        }
    }

    private static async Task SearchAsInV1Async(IServiceProvider provider)
    {
        var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(AdminApiServiceCollectionExtensions.HttpClientName);
        using var response = await http.PostAsync("/admin/v1/orgs/o/users/search", null);
    }

    private ServiceProvider Provide(HostileService service, Action<AdminApiOptions>? configure)
    {
        var services = new ServiceCollection();
        services.AddLogging(l => l.AddProvider(_log).SetMinimumLevel(LogLevel.Trace));
        services.AddAdminApi(o =>
        {
            (o.BaseAddress, o.Token) = (service.Address, new ApiToken(_value));
            configure?.Invoke(o);
        });
        return services.BuildServiceProvider();
    }
}
