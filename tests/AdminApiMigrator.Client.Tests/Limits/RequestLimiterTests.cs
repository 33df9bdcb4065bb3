using System.Diagnostics.Metrics;
using AdminApiMigrator.Client.Tests.Operations;
using AdminApiMigrator.Client.Tests.Service;
using Microsoft.Extensions.DependencyInjection;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.Limits;

public class RequestLimiterTests
{
    private const string LastActive = "/admin/v1/orgs/{0}/directory/users/u/last-active-dates";

    private static readonly DateTimeOffset Now = new(2026, 8, 9, 10, 11, 12, TimeSpan.Zero);

    private readonly RushingClock _clock = new(Now);

    /// <summary>
    /// What is sent 201 times at one moment, and how long the last one waits: the window, and the second that the service counts in.
    /// </summary>
    public static TheoryData<string, string, int> Requests => new()
    {
        { "GET", string.Format(LastActive, "o"), 61 },
        { "GET", "/gateway/api" + string.Format(LastActive, "o"), 61 },
        { "GET", string.Format(LastActive, "o") + "?cursor=c", 61 },
        { "DELETE", string.Format(LastActive, "o"), 0 },
        { "GET", "/admin/v1/orgs/o/directory/users/last-active-dates", 0 },
        { "GET", "/admin/v1/orgs/o/events-stream", 0 },
        { "GET", "/admin/v1/orgs/o/events/e", 0 },
        { "POST", "/admin/v2/orgs/o/directories/-/users/search", 0 },
        { "GET", "/echo", 0 },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Request_WaitsJustWhereTheServiceLimitsIt(string method, string path, int seconds)
    {
        var network = new RecordingHandler();
        using var http = new HttpClient(new AdminApiLimitHandler(_clock) { InnerHandler = network });

        for (var i = 0; i < 201; i++)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), "https://api.atlassian.com" + path);
            await http.SendAsync(request);
        }

        Assert.Equal(201, network.Requests.Count);
        Assert.Equal(TimeSpan.FromSeconds(seconds), _clock.GetUtcNow() - Now);
    }

    [Fact]
    public void Limits_AreThoseOfTheRules() => Assert.Equal(
        from entry in CatalogueOperation.Rules.Entries
        where entry.Node.Text("rateLimit") is not null
        orderby entry.Request
        select $"{entry.Request} {entry.Node.Text("rateLimit")}",
        OperationLimits.All.Select(limit => $"{limit.Route} {limit.Calls}/{limit.Time.TotalSeconds}s"));

    [Fact]
    public async Task Limits_SlideWithTheRequestsThatUsedThemUp()
    {
        var limiter = new RequestLimiter(_clock);
        var events = OperationLimits.All.Single(limit => limit.Calls == 10);
        for (var i = 0; i < 10; i++)
        {
            await PassAsync(limiter, events.Route);
            await Task.Delay(TimeSpan.FromSeconds(2), _clock);
        }

        Assert.Equal(20, (_clock.GetUtcNow() - Now).TotalSeconds);
        await PassAsync(limiter, events.Route);
        Assert.Equal(61, (_clock.GetUtcNow() - Now).TotalSeconds);
        await PassAsync(limiter, events.Route);
        Assert.Equal(63, (_clock.GetUtcNow() - Now).TotalSeconds);
    }

    [Fact]
    public async Task Request_TakesItsPlaceUntilAWindowAfterItsAnswer()
    {
        var limiter = new RequestLimiter(_clock);
        var events = OperationLimits.All.Single(limit => limit.Calls == 10);
        var turns = new List<RequestTurn?>();
        for (var i = 0; i < 10; i++)
        {
            turns.Add(await limiter.EnterAsync(ServiceRoot.Cloud, events.Route, ["o"], default));
        }

        var eleventh = limiter.EnterAsync(ServiceRoot.Cloud, events.Route, ["o"], default);
        await Task.Delay(TimeSpan.FromMinutes(10), _clock);
        Assert.False(eleventh.IsCompleted);

        // Whenever the service counted it, it was not later than this.
        turns[0]!.Dispose();
        await eleventh.WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal(TimeSpan.FromSeconds(661), _clock.GetUtcNow() - Now);
    }

    /// <summary>Headers of an answer, and how many seconds the next request waits.</summary>
    [Theory]
    [InlineData(200, "X-RateLimit-Remaining: 0|X-RateLimit-Reset: 2026-08-09T10:11:42Z", 31)]
    [InlineData(200, "X-RateLimit-Remaining: 3|X-RateLimit-Reset: 2026-08-09T10:11:42Z", 0)]
    [InlineData(200, "X-RateLimit-Remaining: 0", 0)]
    [InlineData(200, "X-RateLimit-Reset: 2026-08-09T10:11:42Z", 0)]
    [InlineData(200, "RateLimit-Remaining: 0|RateLimit-Reset: 20", 21)]
    [InlineData(200, "RateLimit: limit=10, remaining=0, reset=7", 8)]
    [InlineData(200, "RateLimit: \"default\";r=0;t=12", 13)]
    [InlineData(200, "RateLimit: \"default\";r=5;t=12", 0)]
    [InlineData(200, "Beta-RateLimit: \"default\";r=0;t=12", 13)]
    [InlineData(429, "Retry-After: 25", 26)]
    [InlineData(429, "X-RateLimit-Reset: 2026-08-09T10:11:42Z", 31)]
    [InlineData(429, "Retry-After: 86400", 600)]
    [InlineData(200, "X-RateLimit-Remaining: 0|X-RateLimit-Reset: 9999-12-31T23:59:59Z", 600)]
    [InlineData(200, "X-RateLimit-Remaining: none|X-RateLimit-Reset: soon", 0)]
    [InlineData(503, "Retry-After: 25", 0)]
    public async Task CountOfTheService_IsEvidence(int status, string headers, int seconds)
    {
        var limiter = new RequestLimiter(_clock);
        var route = OperationLimits.All.Single(limit => limit.Calls == 10).Route;
        using var response = new HttpResponseMessage((System.Net.HttpStatusCode)status);
        foreach (var header in headers.Split('|'))
        {
            response.Headers.TryAddWithoutValidation(header.Split(": ")[0], header.Split(": ")[1]);
        }

        using (var turn = await limiter.EnterAsync(ServiceRoot.Cloud, route, ["o"], default))
        {
            turn!.Answered(response);
        }

        await PassAsync(limiter, route);

        Assert.Equal(TimeSpan.FromSeconds(seconds), _clock.GetUtcNow() - Now);
    }

    [Fact]
    public async Task OtherOrganizationsAndHosts_HaveALimitOfTheirOwn()
    {
        var network = new RecordingHandler();
        using var http = new HttpClient(new AdminApiLimitHandler(_clock) { InnerHandler = network });

        for (var i = 0; i < 600; i++)
        {
            var (host, org) = (i % 3) switch { 0 => ("a", "o"), 1 => ("a", "p"), _ => ("b", "o") };
            await http.GetAsync($"https://{host}.example{string.Format(LastActive, org)}");
        }

        Assert.Equal(Now, _clock.GetUtcNow());
    }

    [Fact]
    public async Task CancelledWait_EndsAtOnceAndTakesNobodysTurn()
    {
        var clock = new SetClock(Now);
        var limiter = new RequestLimiter(clock);
        var route = OperationLimits.All.Single(limit => limit.Calls == 10).Route;
        for (var i = 0; i < 10; i++)
        {
            await PassAsync(limiter, route);
        }

        // Its timers are those of the system, so the waits last until they are cancelled.
        using var stop = new CancellationTokenSource();
        Task[] waits = [.. Enumerable.Range(0, 5).Select(_ => PassAsync(limiter, route, stop.Token))];
        await stop.CancelAsync();
        foreach (var wait in waits)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait.WaitAsync(TimeSpan.FromSeconds(20)));
        }

        clock.Advance(TimeSpan.FromSeconds(61));
        for (var i = 0; i < 10; i++)
        {
            await PassAsync(limiter, route).WaitAsync(TimeSpan.FromSeconds(20));
        }
    }

    [Fact]
    public async Task TypedCallOfAnyHttpClient_WaitsAndIsCounted()
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp();
        var waits = 0L;
        using var listener = new MeterListener { InstrumentPublished = (instrument, l) => l.EnableMeasurementEvents(instrument) };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            if (instrument.Name == "adminapi.limit.waits" && Equals(tags[0].Value, "GET /admin/v1/orgs/{orgId}/events"))
            {
                Interlocked.Add(ref waits, value);
            }
        });
        listener.Start();
        using var stop = new CancellationTokenSource();
        for (var i = 0; i < 10; i++)
        {
            service.Next("GET /admin/v1/orgs/a/events", new CannedAnswer(200, """{"data":[]}"""));
            await ReadAsync(http, "a", default);
        }

        var eleventh = ReadAsync(http, "a", stop.Token);
        service.Next("GET /admin/v1/orgs/b/events", new CannedAnswer(200, """{"data":[]}"""));
        await ReadAsync(http, "b", default);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => eleventh);
        Assert.Equal(11, service.Requests.Count);
        Assert.True(Interlocked.Read(ref waits) >= 1);

        static async Task ReadAsync(HttpClient http, string org, CancellationToken cancellationToken)
        {
            await foreach (var _ in http.AdminApi().Events.QueryAsync(org, cancellationToken: cancellationToken))
            {
                Assert.Fail("The page has no entries.");
            }
        }
    }

    [Theory]
    [InlineData(true, 10)]
    [InlineData(false, 11)]
    public async Task RegisteredClients_CountTogetherUnlessToldNotTo(bool limit, int sent)
    {
        await using var service = await StartAsync();
        var services = new ServiceCollection();
        services.AddAdminApi(o => (o.BaseAddress, o.LimitRequests) = (service.Address, limit));
        await using var provider = services.BuildServiceProvider();
        for (var i = 0; i < 11; i++)
        {
            service.Next("GET /admin/v1/orgs/a/events", new CannedAnswer(200, """{"data":[]}"""));
        }

        for (var i = 0; i < 10; i++)
        {
            await foreach (var _ in provider.GetRequiredService<AdminApiClient>().Events.QueryAsync("a"))
            {
                Assert.Fail("The page has no entries.");
            }
        }

        // Sent by hand, it waits as well.
        using var old = provider.GetRequiredService<IHttpClientFactory>().CreateClient(AdminApiServiceCollectionExtensions.HttpClientName);
        using var stop = new CancellationTokenSource();
        var byHand = old.GetAsync("/admin/v1/orgs/a/events", stop.Token);
        if (limit)
        {
            stop.CancelAfter(TimeSpan.FromMilliseconds(500));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => byHand);
        }
        else
        {
            (await byHand).EnsureSuccessStatusCode();
        }

        Assert.Equal(sent, service.Requests.Count);
    }

    private static async Task PassAsync(RequestLimiter limiter, string route, CancellationToken cancellationToken = default)
    {
        using var turn = await limiter.EnterAsync(ServiceRoot.Cloud, route, ["o"], cancellationToken);
        Assert.NotNull(turn);
    }
}
