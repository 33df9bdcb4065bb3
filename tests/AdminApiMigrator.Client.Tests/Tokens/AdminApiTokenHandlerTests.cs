using System.Net;
using System.Net.Http.Headers;
using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.Tokens;

public class AdminApiTokenHandlerTests
{
    private readonly string _value = Guid.NewGuid().ToString("N");

    public static TheoryData<string, string[], bool> Addresses => new()
    {
        { "https://api.atlassian.com/admin/v1/orgs", [], true },
        { "https://API.Atlassian.COM:443/admin/v1/orgs", [], true },
        { "https://api.atlassian.com.evil.example/admin/v1/orgs", [], false },
        { "https://evil.example/api.atlassian.com", [], false },
        { "https://api.atlassian.com@evil.example/", [], false },
        { "https://sub.api.atlassian.com/", [], false },
        { "https://atlassian.com/", [], false },
        { "https://gateway.example/admin", [], false },
        { "https://gateway.example/admin", ["gateway.example"], true },
        { "https://api.atlassian.com/admin", ["gateway.example"], false },
        { "http://127.0.0.1:8080/", ["127.0.0.1"], true },
        { "http://localhost:8080/", ["localhost"], true },
        { "http://[::1]:8080/", ["::1"], true },
        { "http://localhost:8080/", [], false },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Token_GoesToConfiguredHostsOnly(string address, string[] hosts, bool sent)
    {
        var network = new RecordingHandler();
        using var http = new HttpClient(new AdminApiTokenHandler(new ApiToken(_value), hosts) { InnerHandler = network });

        using var response = await http.GetAsync(address);

        Assert.Equal(sent ? "Bearer " + _value : null, Assert.Single(network.Requests).Authorization);
        Assert.DoesNotContain(_value, response.RequestMessage!.ToString());
    }

    [Fact]
    public async Task PlainHttpToAnotherMachine_IsRefused()
    {
        var network = new RecordingHandler();
        using var http = new HttpClient(new AdminApiTokenHandler(new ApiToken(_value)) { InnerHandler = network });

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => http.GetAsync("http://api.atlassian.com/admin/v1/orgs"));

        Assert.Contains("Use https", refusal.Message);
        Assert.DoesNotContain(_value, refusal.ToString());
        Assert.Empty(network.Requests);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task RedirectToAnotherHost_LosesTheToken(int status)
    {
        await using var service = await StartAsync();
        await using var other = await StartAsync();
        var elsewhere = new UriBuilder(other.Address) { Host = "localhost", Path = "/admin/v2/orgs/org-1/directories" }.Uri;
        service.Next("GET /admin/v2/orgs/org-1/directories", new CannedAnswer(status).With("Location", elsewhere.ToString()));
        using var http = CreateHttp(service);

        // An answer from there is none of the service.
        await Assert.ThrowsAsync<AdminApiException>(() => http.AdminApi().Directories.ResolveAsync(Org));

        Assert.Equal("Bearer " + _value, Assert.Single(service.Requests).Headers["Authorization"]);
        Assert.DoesNotContain(Assert.Single(other.Requests).Headers, h => h.Value.Contains(_value));
    }

    [Fact]
    public async Task RedirectFollowedAboveTheHandler_LosesTheToken()
    {
        await using var service = await StartAsync();
        await using var other = await StartAsync();
        service.Next("GET /a", new CannedAnswer(307).With("Location", $"http://localhost:{other.Address.Port}/b"));
        var network = new SocketsHttpHandler { AllowAutoRedirect = false };
        var token = new AdminApiTokenHandler(new ApiToken(_value), "127.0.0.1") { InnerHandler = network };
        using var http = new HttpClient(new Following { InnerHandler = token });

        using var response = await http.GetAsync(new Uri(service.Address, "/a"));

        Assert.Equal("Bearer " + _value, Assert.Single(service.Requests).Headers["Authorization"]);
        Assert.DoesNotContain("Authorization", Assert.Single(other.Requests).Headers.Keys);
    }

    [Fact]
    public async Task OwnCredentialOfARequest_IsKept()
    {
        await using var service = await StartAsync();
        using var http = CreateHttp(service);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "own");

        await http.AdminApi().Directories.ResolveAsync(Org);

        Assert.Equal("Bearer own", Assert.Single(service.Requests).Headers["Authorization"]);
    }

    [Fact]
    public async Task ExpiredToken_IsNotSent()
    {
        await using var service = await StartAsync();
        var clock = new SetClock(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var http = CreateHttp(service, new ApiToken(_value, expiresAt: clock.Now, clock: clock));

        await Assert.ThrowsAsync<ApiTokenExpiredException>(() => http.AdminApi().Directories.ResolveAsync(Org));

        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task TokenOfTheMoment_IsAskedForEveryRequest()
    {
        await using var service = await StartAsync();
        var number = 0;
        using var http = new HttpClient(
            new AdminApiTokenHandler(() => new ApiToken($"t{++number}"), "127.0.0.1") { InnerHandler = new HttpClientHandler() });

        using var first = await http.GetAsync(service.Address);
        using var second = await http.GetAsync(service.Address);

        Assert.Equal(["Bearer t1", "Bearer t2"], service.Requests.Select(r => r.Headers["Authorization"]));
    }

    [Fact]
    public async Task HandlerForV1Above_HasTheTokenOnAllRequestsOfV2()
    {
        await using var service = await StartAsync();
        service.AddUsers(1);
        using var http = new HttpClient(
            new AdminApiV1Handler(new AdminApiTokenHandler(new ApiToken(_value), "127.0.0.1") { InnerHandler = new HttpClientHandler() }))
        {
            BaseAddress = service.Address,
        };

        using var response = await http.PostAsync($"/admin/v1/orgs/org-1/directory/users/{service.Users[0].AccountId}/suspend-access", null);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(2, service.Requests.Count);
        Assert.All(service.Requests, r => Assert.Equal("Bearer " + _value, r.Headers["Authorization"]));
    }

    [Theory]
    [InlineData("https://api.atlassian.com")]
    [InlineData("api.atlassian.com:https")]
    [InlineData("api.atlassian.com:70000")]
    [InlineData("*.atlassian.com")]
    [InlineData("")]
    public void HostThatIsNoHostName_IsRefused(string host)
        => Assert.Contains(
            "without https://", Assert.Throws<ArgumentException>(() => new AdminApiTokenHandler(new ApiToken(_value), host)).Message);

    [Fact]
    public void TokenOfAnAccount_IsRefused()
        => Assert.Contains(
            "401",
            Assert.Throws<ArgumentException>(() => new AdminApiTokenHandler(new ApiToken(_value, ApiTokenKind.AccountToken))).Message);

    private HttpClient CreateHttp(AdminService service, ApiToken? token = null)
        => new(new AdminApiTokenHandler(token ?? new ApiToken(_value), "127.0.0.1") { InnerHandler = new HttpClientHandler() })
        {
            BaseAddress = service.Address,
        };

    /// <summary>Follows a redirect as careless code does: the same headers to wherever it leads.</summary>
    private sealed class Following : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var response = await base.SendAsync(request, cancellationToken);
            using var next = new HttpRequestMessage(request.Method, response.Headers.Location);
            foreach (var header in response.RequestMessage!.Headers)
            {
                next.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }

            return await base.SendAsync(next, cancellationToken);
        }
    }
}
