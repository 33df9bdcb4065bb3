using System.Net.Http.Headers;
using AdminApiMigrator.Client.Tests.Service;
using AdminApiMigrator.Emulator;

namespace AdminApiMigrator.Client.Tests.Limits;

/// <summary>
/// The limit of 200 calls in 60 seconds, kept against a service that counts, over a network that takes time on the way there and back: what
/// is counted is when a call arrives, which the client does not see.
/// </summary>
public class LimitProofTests
{
    private const int Calls = 2000;
    private const string Org = "3f0c9a52-7d1e-4b6a-9c58-2e7b41d0a6f3";
    private const string User = "712020:0a1b2c3d-0001-4000-8000-000000000001";

    private readonly TravellingClock _clock = new(new DateTimeOffset(2026, 8, 9, 10, 11, 12, TimeSpan.Zero));

    [Theory]
    [InlineData(1, LimitWindow.Fixed)]
    [InlineData(10, LimitWindow.Fixed)]
    [InlineData(50, LimitWindow.Fixed)]
    [InlineData(1, LimitWindow.Sliding)]
    [InlineData(10, LimitWindow.Sliding)]
    [InlineData(50, LimitWindow.Sliding)]
    public async Task TwoThousandCalls_AreNeverRefused(int atATime, LimitWindow window)
    {
        await using var service = await StartAsync(window);
        using var http = CreateHttp(service);
        var api = Open(http);
        var left = Calls;

        await Task.WhenAll(Enumerable.Range(0, atATime).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                await api.Users.GetLastActiveDatesAsync(Org, User);
            }
        })));

        Assert.Equal(Calls, service.Requests.Count);
        service.Requests.NoFailures();
    }

    [Theory]
    [InlineData(LimitWindow.Fixed)]
    [InlineData(LimitWindow.Sliding)]
    public async Task CallsOfAnotherProgram_AreSeenInTheHeaders(LimitWindow window)
    {
        await using var service = await StartAsync(window);
        using var http = CreateHttp(service);
        using var other = service.CreateClient();
        for (var i = 0; i < 150; i++)
        {
            using var response = await other.GetAsync(
                $"/admin/v1/orgs/{Org}/directory/users/{Uri.EscapeDataString(User)}/last-active-dates");
            response.EnsureSuccessStatusCode();
        }

        var api = Open(http);
        for (var i = 0; i < 120; i++)
        {
            await api.Users.GetLastActiveDatesAsync(Org, User);
        }

        Assert.Equal(270, service.Requests.Count);
    }

    [Fact]
    public async Task SameCalls_WithoutALimiter_AreRefused()
    {
        await using var service = await StartAsync(LimitWindow.Sliding);
        using var http = CreateHttp(service);
        var api = new AdminApiClient(new Connection(http, ServiceRoot.FromBaseAddress(service.BaseAddress)), new DirectoryCache());

        var refusal = await Assert.ThrowsAsync<AdminApiException>(async () =>
        {
            for (var i = 0; i < 2 * Calls; i++)
            {
                await api.Users.GetLastActiveDatesAsync(Org, User);
            }
        });

        Assert.Equal(429, (int)refusal.StatusCode!);
    }

    private Task<AdminApiEmulator> StartAsync(LimitWindow window) => AdminApiEmulator.StartAsync(
        options: new EmulatorOptions { Clock = _clock, Trouble = new EmulatorTrouble { LimitWindow = window } });

    private AdminApiClient Open(HttpClient http) => new(
        new Connection(http, ServiceRoot.FromBaseAddress(http.BaseAddress!), limiter: new RequestLimiter(_clock)), new DirectoryCache());

    private HttpClient CreateHttp(AdminApiEmulator service)
    {
        using var like = service.CreateClient();
        var key = AuthenticationHeaderValue.Parse(like.DefaultRequestHeaders.Authorization!.ToString());
        return new HttpClient(new SlowNetwork(_clock) { InnerHandler = new SocketsHttpHandler() })
        {
            BaseAddress = service.BaseAddress,
            DefaultRequestHeaders = { Authorization = key },
        };
    }

    /// <summary>Takes up to a fifth of a second of the clock's time each way, another one for each request.</summary>
    private sealed class SlowNetwork(TravellingClock clock) : DelegatingHandler
    {
        private int _sent;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var number = Interlocked.Increment(ref _sent);
            clock.Advance(TimeSpan.FromMilliseconds(number * 37 % 200));
            var response = await base.SendAsync(request, cancellationToken);
            clock.Advance(TimeSpan.FromMilliseconds(number * 61 % 200));
            return response;
        }
    }
}
