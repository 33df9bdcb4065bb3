using System.Net;
using System.Net.Http.Headers;
using AdminApiMigrator.Client.Tests.Service;
using Microsoft.Extensions.DependencyInjection;

namespace AdminApiMigrator.Client.Tests.Hostile;

/// <summary>
/// The directory that was found for one key is no answer for another: each key here has a directory of its own, and one has two. Whatever
/// way the key comes to the request, a changed one asks again.
/// </summary>
public class ChangedCredentialTests
{
    private const string Host = "https://credentials.example";

    private readonly string _salt = Guid.NewGuid().ToString("N");

    /// <summary>The ways, and whether the key is seen before a request goes out, so that one question is enough for an unchanged
    /// one.</summary>
    public static TheoryData<string, bool, bool> Ways
    {
        get
        {
            var ways = new TheoryData<string, bool, bool>();
            foreach (var (way, isSeen) in new[]
            {
                ("default header", true), ("token source", true), ("token handler", true), ("tenant header", true),
                ("own handler", false), ("own handler that copies", false), ("handler below v1", true),
            })
            {
                ways.Add(way, isSeen, false);
                ways.Add(way, isSeen, true);
            }

            return ways;
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task ChangedKey_AsksAgain(string way, bool isSeen, bool overV1)
    {
        var network = new ScriptedNetwork(Answer);
        using var setup = Setup.Of(way, network);

        setup.Use(_salt + "-a");
        await SuspendAsync(setup, overV1);
        await SuspendAsync(setup, overV1);
        setup.Use(_salt + "-b");
        await SuspendAsync(setup, overV1);
        setup.Use(_salt + "-a");
        await SuspendAsync(setup, overV1);

        Assert.Equal(["a", "a", "b", "a"], network.Requests.Where(r => r.StartsWith("POST")).Select(r => r.Split('/')[8]));
        var questions = network.Requests.Count(r => r.StartsWith("GET"));
        Assert.True(isSeen ? questions <= 3 : questions == 4, $"{questions} questions");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task ChangedKeyWithTwoDirectories_IsRefused(string way, bool isSeen, bool overV1)
    {
        var network = new ScriptedNetwork(Answer);
        using var setup = Setup.Of(way, network);
        setup.Use(_salt + "-a");
        await SuspendAsync(setup, overV1);

        setup.Use(_salt + "-two");

        await Assert.ThrowsAsync<DirectoryResolutionException>(() => SuspendAsync(setup, overV1));
        Assert.Single(network.Requests, r => r.StartsWith("POST"));
        Assert.True(isSeen || network.Requests.Count(r => r.StartsWith("GET")) == 2);
    }

    /// <summary>Factories make a client for each call: what one of them found is good for all with the same key.</summary>
    [Fact]
    public async Task ClientsOfAFactory_AskOnce()
    {
        var network = new ScriptedNetwork(Answer);
        var services = new ServiceCollection();
        services.AddHttpClient("legacy", http =>
        {
            http.BaseAddress = new Uri(Host);
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _salt + "-a");
        }).ConfigurePrimaryHttpMessageHandler(() => network);
        await using var provider = services.BuildServiceProvider();
        var factory = provider.GetRequiredService<IHttpClientFactory>();

        for (var i = 0; i < 8; i++)
        {
            await factory.CreateClient("legacy").AdminApi().Users.SuspendAsync("o", "u");
        }

        Assert.Equal(9, network.Requests.Count);
    }

    [Theory]
    [InlineData("X-Correlation-Id", 1)]
    [InlineData("traceparent", 1)]
    [InlineData("User-Agent", 1)]
    [InlineData("X-Tenant", 2)]
    [InlineData("Cookie", 2)]
    public async Task HeadersThatNameNobody_DoNotCount(string header, int questions)
    {
        var network = new ScriptedNetwork(Answer);
        using var http = new HttpClient(network) { BaseAddress = new Uri(Host) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _salt + "-a");

        foreach (var value in new[] { "one", "two" })
        {
            http.DefaultRequestHeaders.Remove(header);
            http.DefaultRequestHeaders.TryAddWithoutValidation(header, value);
            await http.AdminApi().Users.SuspendAsync("o", "u");
        }

        Assert.Equal(questions, network.Requests.Count(r => r.StartsWith("GET")));
    }

    private static async Task SuspendAsync(Setup setup, bool overV1)
    {
        if (!overV1)
        {
            await setup.Api.Users.SuspendAsync("o", "u");
            return;
        }

        using var response = await setup.SuspendInV1Async();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    // The last word of the credential, or of the tenant, is the directory.
    private static HttpResponseMessage Answer(HttpRequestMessage request)
    {
        var tenant = request.Headers.TryGetValues("X-Tenant", out var tenants) ? tenants.Single() : "";
        var who = tenant.Contains('-') ? tenant : request.Headers.Authorization?.Parameter;
        var directory = who?.Split('-')[^1];
        return request.Method == HttpMethod.Post ? new HttpResponseMessage(HttpStatusCode.NoContent)
            : directory == "two" ? Writes.Json("""{"data":[{"directoryId":"x"},{"directoryId":"y"}]}""")
            : Writes.Json($$"""{"data":[{"directoryId":"{{directory}}"}]}""");
    }

    private sealed class Setup(HttpClient http, Action<string> use, IDisposable? provider = null) : IDisposable
    {
        public AdminApiClient Api { get; private init; } = http.AdminApi();

        public Action<string> Use => use;

        public static Setup Of(string way, HttpMessageHandler network) => way switch
        {
            "default header" => Default(network),
            "token source" => Registered(network),
            "token handler" => ByHand(token => Tokens(token, network)),
            "tenant header" => Tenant(network),
            "own handler" => ByHand(token => new Own(token, copies: false) { InnerHandler = network }),
            "own handler that copies" => ByHand(token => new Own(token, copies: true) { InnerHandler = network }),
            _ => ByHand(token => new AdminApiV1Handler(Tokens(token, network))),
        };

        private bool HasV1Handler { get; init; }

        public Task<HttpResponseMessage> SuspendInV1Async()
        {
            const string request = "/admin/v1/orgs/o/directory/users/u/suspend-access";
            return HasV1Handler ? http.PostAsync(request, null) : http.AdminApi().V1.PostAsync(request, null);
        }

        public void Dispose()
        {
            http.Dispose();
            provider?.Dispose();
        }

        private static AdminApiTokenHandler Tokens(Func<string> token, HttpMessageHandler network)
            => new(() => new ApiToken(token()), "credentials.example") { InnerHandler = network };

        private static Setup Default(HttpMessageHandler network)
        {
            var http = new HttpClient(network) { BaseAddress = new Uri(Host) };
            return new(http, token => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token));
        }

        private static Setup Tenant(HttpMessageHandler network)
        {
            var http = new HttpClient(network) { BaseAddress = new Uri(Host) };
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "of-all");
            return new(http, tenant =>
            {
                http.DefaultRequestHeaders.Remove("X-Tenant");
                http.DefaultRequestHeaders.Add("X-Tenant", tenant);
            });
        }

        private static Setup ByHand(Func<Func<string>, HttpMessageHandler> pipeline)
        {
            var token = "";
            var handler = pipeline(() => token);
            return new(new HttpClient(handler) { BaseAddress = new Uri(Host) }, value => token = value)
            {
                HasV1Handler = handler is AdminApiV1Handler,
            };
        }

        private static Setup Registered(HttpMessageHandler network)
        {
            var token = "";
            var services = new ServiceCollection();
            services.AddAdminApi(o => (o.BaseAddress, o.TokenSource) = (new Uri(Host), () => new ApiToken(token)))
                .ConfigurePrimaryHttpMessageHandler(() => network);
            var provider = services.BuildServiceProvider();
            var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(AdminApiServiceCollectionExtensions.HttpClientName);
            return new(http, value => token = value, provider) { Api = provider.GetRequiredService<AdminApiClient>() };
        }
    }

    private sealed class Own(Func<string> token, bool copies) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var sent = copies ? new HttpRequestMessage(request.Method, request.RequestUri) : request;
            sent.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token());
            return base.SendAsync(sent, cancellationToken);
        }
    }
}
