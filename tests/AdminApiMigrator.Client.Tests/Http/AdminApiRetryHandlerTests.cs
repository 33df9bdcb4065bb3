using System.Net;
using System.Text;
using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.Http;

public class AdminApiRetryHandlerTests
{
    private static readonly DateTimeOffset Now = new(2026, 8, 9, 10, 11, 12, TimeSpan.Zero);

    private readonly RushingClock _clock = new(Now);

    /// <summary>What is sent, what is answered first, and whether it is sent again.</summary>
    public static TheoryData<string, string, int, bool> Answers => new()
    {
        { "GET", "/echo", 429, true },
        { "GET", "/echo", 503, true },
        { "HEAD", "/echo", 503, true },
        { "POST", "/echo", 429, true },
        { "PUT", "/echo", 429, true },
        { "DELETE", "/echo", 429, true },
        { "POST", "/admin/v2/orgs/org-1/directories/-/users/search", 503, true },
        { "POST", "/echo", 503, false },
        { "POST", "/rest/api/3/search", 503, false },
        { "POST", "/admin/v2/orgs/org-1/users/invite", 503, false },
        { "DELETE", "/echo", 503, false },
        { "GET", "/echo", 500, false },
        { "GET", "/echo", 502, false },
        { "GET", "/echo", 404, false },
        { "GET", "/echo", 302, false },
    };

    /// <summary>Headers of the first answer, and the seconds to wait; null where the service names none that counts.</summary>
    public static TheoryData<string, string, double?> Waits => new()
    {
        { "Retry-After", "7", 7 },
        { "Retry-After", "Sun, 09 Aug 2026 10:11:42 GMT", 30 },
        { "X-RateLimit-Reset", "2026-08-09T10:11:52Z", 40 },
        { "X-RateLimit-Reset", "2026-08-09T12:11:22.500+02:00", 10.5 },
        { "X-RateLimit-Reset", "2026-08-09T10:11:22", 10 },
        { "Retry-After", "0", null },
        { "Retry-After", "Sun, 09 Aug 2026 10:10:42 GMT", null },
        { "Retry-After", "soon", null },
        { "X-RateLimit-Reset", "2026-08-09T10:00:00Z", null },
        { "X-RateLimit-Reset", "1786270000", null },
        { "Beta-Retry-After", "7", null },
        { "X-Beta-RateLimit-Reset", "2026-08-09T10:11:52Z", null },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task BusyService_IsAskedAgainWhereThatIsSafe(string method, string path, int status, bool again)
    {
        await using var service = await StartAsync();
        service.Next($"{method} {path}", new CannedAnswer(status));
        using var http = CreateHttp(service);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method is "POST" or "PUT")
        {
            request.Content = new StringContent("""{"searchTerm":"\u00e4"}""", Encoding.UTF8, "application/json");
        }

        using var response = await http.SendAsync(request);

        Assert.Equal(again ? 2 : 1, service.Requests.Count);
        Assert.Equal(again ? 1 : 0, _clock.Waits.Count);
        Assert.True(again == ((int)response.StatusCode != status));
        Assert.Single(service.Requests.Select(r => r.ToString()).Distinct());
    }

    [Theory]
    [MemberData(nameof(Waits))]
    public async Task Wait_IsTheOneTheServiceAsksFor(string header, string value, double? seconds)
    {
        await using var service = await StartAsync();
        service.Next("GET /echo", new CannedAnswer(429).With(header, value));
        using var http = CreateHttp(service);

        (await http.GetAsync("/echo")).EnsureSuccessStatusCode();

        var wait = Assert.Single(_clock.Waits).TotalSeconds;
        if (seconds is { } expected)
        {
            Assert.Equal(expected, wait, 3);
        }
        else
        {
            Assert.InRange(wait, 0.5, 1);
        }
    }

    [Fact]
    public async Task RetryAfter_IsBeforeReset()
    {
        await using var service = await StartAsync();
        service.Next("GET /echo", new CannedAnswer(429).With("Retry-After", "3").With("X-RateLimit-Reset", "2026-08-09T10:11:52Z"));
        using var http = CreateHttp(service);

        (await http.GetAsync("/echo")).EnsureSuccessStatusCode();

        Assert.Equal(TimeSpan.FromSeconds(3), Assert.Single(_clock.Waits));
    }

    [Fact]
    public async Task Storm_EndsAfterSoManyTriesWithLongerAndLongerWaits()
    {
        await using var service = await StartAsync();
        Storm(service, 20);
        using var http = CreateHttp(service);

        using var response = await http.GetAsync("/echo");

        Assert.Equal(429, (int)response.StatusCode);
        Assert.Equal("busy", await response.Content.ReadAsStringAsync());
        Assert.Equal(6, service.Requests.Count);
        Assert.All(_clock.Waits.Select((wait, i) => wait.TotalSeconds / Math.Pow(2, i)), share => Assert.InRange(share, 0.5, 1));
    }

    [Theory]
    [InlineData("90", 0)]
    [InlineData("3600", 0)]
    [InlineData("89", 1)]
    [InlineData("40", 2)]
    public async Task WaitPastTheDeadline_IsNotBegun(string seconds, int waits)
    {
        await using var service = await StartAsync();
        Storm(service, 20, seconds);
        using var http = CreateHttp(service);

        using var response = await http.GetAsync("/echo");

        Assert.Equal(429, (int)response.StatusCode);
        Assert.Equal(seconds, response.Headers.RetryAfter!.ToString());
        Assert.Equal(waits, _clock.Waits.Count);
        Assert.True(_clock.GetUtcNow() < Now.AddSeconds(90));
    }

    [Fact]
    public async Task CancelledWait_EndsAtOnce()
    {
        await using var service = await StartAsync();
        Storm(service, 20, "60");
        using var http = new HttpClient(new AdminApiRetryHandler { InnerHandler = new HttpClientHandler() }) { BaseAddress = service.Address };
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => http.GetAsync("/echo", stop.Token).WaitAsync(TimeSpan.FromSeconds(20)));

        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task BodyThatCannotBeReadTwice_IsSentOnce()
    {
        await using var service = await StartAsync();
        Storm(service, 1, method: "POST");
        using var http = CreateHttp(service);
        using var source = new System.IO.Pipes.AnonymousPipeServerStream();
        using var pipe = new System.IO.Pipes.AnonymousPipeClientStream(source.GetClientHandleAsString());
        source.Write("once"u8);
        source.Dispose();

        using var response = await http.PostAsync("/echo", new StreamContent(pipe));

        Assert.Equal(429, (int)response.StatusCode);
        Assert.Equal("once", Assert.Single(service.Requests).Body);
    }

    [Fact]
    public async Task BodyOfAStreamOfKnownLength_IsSentAgain()
    {
        await using var service = await StartAsync();
        Storm(service, 1, method: "POST");
        using var http = CreateHttp(service);

        using var response = await http.PostAsync("/echo", new StreamContent(new MemoryStream("twice"u8.ToArray())));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["twice", "twice"], service.Requests.Select(r => r.Body));
    }

    [Fact]
    public async Task OldCallOverV2_WaitsForEachOfItsRequests()
    {
        await using var service = await StartAsync();
        service.AddUsers(1);
        service.Next("GET /admin/v2/orgs/org-1/directories", new CannedAnswer(503));
        var suspend = $"/admin/v2/orgs/org-1/directories/dir-1/users/{Uri.EscapeDataString(service.Users[0].AccountId)}/suspend";
        service.Next($"POST {suspend}", new CannedAnswer(429));
        using var http = new HttpClient(new AdminApiV1Handler(new AdminApiRetryHandler(null, _clock) { InnerHandler = new HttpClientHandler() }));

        using var response = await http.PostAsync(
            new Uri(service.Address, $"/admin/v1/orgs/org-1/directory/users/{service.Users[0].AccountId}/suspend-access"), null);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(4, service.Requests.Count);
    }

    [Fact]
    public async Task NoRetries_MeansOneRequest()
    {
        await using var service = await StartAsync();
        Storm(service, 1);
        using var http = CreateHttp(service, new AdminApiRetryOptions { MaxRetries = 0 });

        Assert.Equal(429, (int)(await http.GetAsync("/echo")).StatusCode);
    }

    [Theory]
    [InlineData(-1, 1, 1, 1, "MaxRetries")]
    [InlineData(5, 0, 1, 1, "Deadline")]
    [InlineData(5, 1, 0, 1, "FirstDelay")]
    [InlineData(5, 1, 2, 1, "LongestDelay")]
    public void OptionOutOfRange_IsNamed(int retries, int deadline, int first, int longest, string name)
    {
        var options = new AdminApiRetryOptions
        {
            MaxRetries = retries,
            Deadline = TimeSpan.FromSeconds(deadline),
            FirstDelay = TimeSpan.FromSeconds(first),
            LongestDelay = TimeSpan.FromSeconds(longest),
        };

        Assert.StartsWith(name, Assert.Throws<ArgumentException>(() => new AdminApiRetryHandler(options)).Message);
    }

    private static void Storm(AdminService service, int count, string? retryAfter = null, string method = "GET")
    {
        for (var i = 0; i < count; i++)
        {
            var answer = new CannedAnswer(429, "busy", "text/plain");
            service.Next($"{method} /echo", retryAfter is null ? answer : answer.With("Retry-After", retryAfter));
        }
    }

    private HttpClient CreateHttp(AdminService service, AdminApiRetryOptions? options = null)
        => new(new AdminApiRetryHandler(options, _clock) { InnerHandler = new HttpClientHandler { AllowAutoRedirect = false } })
        {
            BaseAddress = service.Address,
        };
}
