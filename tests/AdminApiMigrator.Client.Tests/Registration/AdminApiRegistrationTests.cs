using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using AdminApiMigrator.Client.Tests.Service;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.Registration;

public class AdminApiRegistrationTests
{
    private readonly string _value = Guid.NewGuid().ToString("N");

    public static TheoryData<string, Action<AdminApiOptions>> BadOptions => new()
    {
        { "BaseAddress must be an absolute", o => o.BaseAddress = new Uri("/admin", UriKind.Relative) },
        { "BaseAddress must be https", o => (o.BaseAddress, o.Token) = (new Uri("http://api.atlassian.com"), new ApiToken("t")) },
        { "both set", o => (o.Token, o.TokenSource) = (new ApiToken("t"), () => new ApiToken("t")) },
        { "user account", o => o.Token = new ApiToken("t", ApiTokenKind.AccountToken) },
        { "expired", o => o.Token = new ApiToken("t", expiresAt: DateTimeOffset.UnixEpoch) },
        { "TokenHosts has 'https://a.example'", o => o.TokenHosts.Add("https://a.example") },
        { "Timeout", o => o.Timeout = TimeSpan.Zero },
        { "MaxRetries", o => o.Retry = new AdminApiRetryOptions { MaxRetries = -1 } },
        { "MaxResponseBytes", o => o.MaxResponseBytes = 0 },
    };

    [Theory]
    [MemberData(nameof(BadOptions))]
    public async Task BadOption_StopsTheStart(string says, Action<AdminApiOptions> configure)
    {
        using var host = new HostBuilder().ConfigureServices(services => services.AddAdminApi(configure)).Build();

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains(says, refusal.Message);
    }

    [Fact]
    public async Task Defaults_Start()
    {
        using var host = new HostBuilder().ConfigureServices(services => services.AddAdminApi(o => o.Token = new ApiToken(_value))).Build();

        await host.StartAsync();

        Assert.NotNull(host.Services.GetRequiredService<AdminApiClient>());
        await host.StopAsync();
    }

    [Fact]
    public async Task RegisteredClient_SendsTheTokenAndSharesWhatItKnowsOfDirectories()
    {
        await using var service = await StartAsync();
        service.AddUsers(1);
        var id = service.Users[0].AccountId;
        await using var provider = Provide(service);

        await provider.GetRequiredService<AdminApiClient>().Users.SuspendAsync(Org, id);
        await provider.GetRequiredService<AdminApiClient>().Users.RestoreAsync(Org, id);
        using var old = provider.GetRequiredService<IHttpClientFactory>().CreateClient(AdminApiServiceCollectionExtensions.HttpClientName);
        using var response = await old.DeleteAsync($"/admin/v1/orgs/{Org}/directory/users/{id}");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(4, service.Requests.Count);
        Assert.All(service.Requests, r => Assert.Equal("Bearer " + _value, r.Headers["Authorization"]));
    }

    [Fact]
    public async Task SecondRegistration_AddsOptionsAndNoHandlers()
    {
        await using var service = await StartAsync();
        service.Next("GET /echo", new CannedAnswer(429));
        await using var provider = Provide(service, services =>
        {
            services.AddAdminApi(o => o.Retry = new AdminApiRetryOptions { MaxRetries = 1, FirstDelay = TimeSpan.FromMilliseconds(1) });
            services.AddAdminApi();
        });
        service.Next("GET /echo", new CannedAnswer(429));
        using var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(AdminApiServiceCollectionExtensions.HttpClientName);

        Assert.Equal(429, (int)(await http.GetAsync("/echo")).StatusCode);

        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task V1SwitchedOff_PassesOldRequests()
    {
        await using var service = await StartAsync();
        await using var provider = Provide(service, services => services.AddAdminApi(o => o.AnswerV1 = false));
        using var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(AdminApiServiceCollectionExtensions.HttpClientName);

        using var response = await http.DeleteAsync("/admin/v1/orgs/org-1/directory/users/u1");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("DELETE /admin/v1/orgs/org-1/directory/users/u1", Assert.Single(service.Requests).ToString());
    }

    [Fact]
    public async Task LogsAndActivities_HoldNoSecret()
    {
        await using var service = await StartAsync();
        var log = new CapturedLog();
        var seen = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == AdminApiTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => seen.Enqueue($"{activity.DisplayName} {activity.Status} {string.Join(' ', activity.TagObjects)}"),
        };
        ActivitySource.AddActivityListener(listener);
        await using var provider = Provide(
            service, services => services.AddLogging(l => l.AddProvider(log).SetMinimumLevel(LogLevel.Trace)));

        var failure = await Assert.ThrowsAsync<AdminApiException>(
            () => provider.GetRequiredService<AdminApiClient>().Users.SuspendAsync(Org, "secret-user"));

        string[] all = [.. log.Lines, .. seen, failure.ToString()];
        Assert.NotEmpty(log.Lines);
        Assert.Contains(seen, line => line.StartsWith("POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend Error"));
        Assert.All(all, line => Assert.DoesNotContain(_value, line));
        Assert.All(seen, line => Assert.DoesNotContain("secret-user", line));
    }

    private ServiceProvider Provide(AdminService service, Action<IServiceCollection>? more = null)
    {
        var services = new ServiceCollection();
        services.AddAdminApi(o => (o.BaseAddress, o.Token) = (new Uri(service.Address, "/admin/v1/"), new ApiToken(_value)));
        more?.Invoke(services);
        return services.BuildServiceProvider();
    }
}
