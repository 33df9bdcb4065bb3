using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using AdminApiMigrator.Client.Tests.Service;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AdminApiMigrator.Client.Tests.Hostile;

/// <summary>Lists without end, retries that lead elsewhere, bounds that are no bounds, and cancellations that must stay the
/// caller's.</summary>
public class HostileFlowTests
{
    private static readonly AdminApiRetryOptions Soon = new() { FirstDelay = TimeSpan.FromMilliseconds(1) };

    private readonly string _key = Guid.NewGuid().ToString("N");

    /// <summary>How a second try is asked for, and whether the first request brought its own credential.</summary>
    public static TheoryData<int, bool> Redirects
    {
        get
        {
            var redirects = new TheoryData<int, bool>();
            foreach (var status in new[] { 301, 302, 303, 307, 308 })
            {
                redirects.Add(status, false);
                redirects.Add(status, true);
            }

            return redirects;
        }
    }

    [Theory]
    [MemberData(nameof(Redirects))]
    public async Task SecondTry_StartsWhereTheFirstDid(int status, bool ownCredential)
    {
        var seen = new List<string>();
        await using var thief = await HostileService.StartAsync((context, _) =>
        {
            seen.Add(context.Request.Headers.Authorization.ToString());
            context.Response.StatusCode = 429;
            return Task.CompletedTask;
        });
        await using var service = await HostileService.StartAsync(async (context, number) =>
        {
            using var reader = new StreamReader(context.Request.Body);
            seen.Add($"{context.Request.Method} {await reader.ReadToEndAsync()} {context.Request.Headers.Authorization}");
            context.Response.StatusCode = number == 1 ? status : 204;
            context.Response.Headers.Location = new Uri(thief.Address, "/elsewhere").ToString();
        });
        var network = new AdminApiTokenHandler(new ApiToken(_key), "127.0.0.1") { InnerHandler = new SocketsHttpHandler() };
        using var http = new HttpClient(new AdminApiRetryHandler(Soon) { InnerHandler = network });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service.Address, "/write"));
        request.Content = new StringContent("body");
        if (ownCredential)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _key);
        }

        using var response = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal([$"POST body Bearer {_key}", "", $"POST body Bearer {_key}"], seen);
    }

    [Theory]
    [InlineData("gateway.example", "https://gateway.example/", true)]
    [InlineData("gateway.example", "https://gateway.example:8443/", false)]
    [InlineData("gateway.example:8443", "https://gateway.example:8443/", true)]
    [InlineData("gateway.example:8443", "https://gateway.example/", false)]
    [InlineData("127.0.0.1", "http://127.0.0.1:5001/", true)]
    [InlineData("127.0.0.1:5000", "http://127.0.0.1:5001/", false)]
    [InlineData("[::1]:5000", "http://[::1]:5000/", true)]
    public async Task Token_GoesToItsPort(string host, string address, bool sent)
    {
        var network = new RecordingHandler();
        using var http = new HttpClient(new AdminApiTokenHandler(new ApiToken(_key), host) { InnerHandler = network });

        await http.GetAsync(address);

        Assert.Equal(sent, Assert.Single(network.Requests).Authorization is not null);
    }

    [Fact]
    public async Task RegisteredClient_SendsItsTokenToTheOnePort()
    {
        var network = new RecordingHandler();
        var services = new ServiceCollection();
        services.AddAdminApi(o => (o.BaseAddress, o.Token) = (new Uri("http://127.0.0.1:5000/"), new ApiToken(_key)))
            .ConfigurePrimaryHttpMessageHandler(() => network);
        await using var provider = services.BuildServiceProvider();
        var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(AdminApiServiceCollectionExtensions.HttpClientName);

        await http.GetAsync("http://127.0.0.1:5001/a");
        await http.GetAsync("/a");

        Assert.Equal([null, "Bearer " + _key], network.Requests.Select(r => r.Authorization));
    }

    /// <summary>A list that can be read once is sent the same twice.</summary>
    [Fact]
    public async Task JsonThatCanBeReadOnce_IsSentTwice()
    {
        var bodies = new List<string>();
        using var http = new HttpClient(new AdminApiRetryHandler(Soon)
        {
            InnerHandler = new ScriptedNetwork(request =>
            {
                bodies.Add(request.Content!.ReadAsStringAsync().Result);
                return new HttpResponseMessage(bodies.Count == 1 ? HttpStatusCode.TooManyRequests : HttpStatusCode.NoContent);
            }),
        });
        var queue = new Queue<int>([1, 2, 3]);

        using var response = await http.PostAsync("https://retry.example/", JsonContent.Create(Drain(queue)));

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(["[1,2,3]", "[1,2,3]"], bodies);

        static IEnumerable<int> Drain(Queue<int> queue)
        {
            while (queue.TryDequeue(out var number))
            {
                yield return number;
            }
        }
    }

    [Fact]
    public async Task CursorsWithoutEnd_End()
    {
        var read = 0;
        var failure = await Assert.ThrowsAsync<AdminApiException>(async () =>
        {
            await foreach (var _ in Pages.ReadEntriesAsync(
                (cursor, _) => Task.FromResult(new Page<string> { Data = ["a"], Links = new PageLinks { Next = $"c{read++}" } }), default))
            {
            }
        });

        Assert.Equal(Pages.MostPages, read);
        Assert.Contains("incomplete", failure.Message);
    }

    [Fact]
    public async Task CursorOfAMegabyte_IsRefused()
    {
        var page = $$$"""{"data":[{"accountId":"a"}],"links":{"next":"{{{new string('c', 1 << 20)}}}"}}""";
        using var http = new HttpClient(new ScriptedNetwork(_ => Writes.Json(page)));

        var failure = await Assert.ThrowsAsync<AdminApiException>(async () =>
        {
            await foreach (var _ in http.AdminApi().Users.SearchAsync("o"))
            {
            }
        });

        Assert.True(failure.Message.Length < 300);
    }

    [Theory]
    [InlineData("""{"data":[null,{"accountId":"a"},null]}""", 1)]
    [InlineData("""{"data":[null]}""", 0)]
    public async Task NullInAList_IsNoEntry(string body, int entries)
    {
        using var http = new HttpClient(new ScriptedNetwork(_ => Writes.Json(body)));
        var users = new List<DirectoryUser>();

        await foreach (var user in http.AdminApi().Users.SearchAsync("o"))
        {
            users.Add(user);
        }

        using var expand = new StringContent("""{"expand":["GROUPS","PRODUCT_LAST_ACCESS"]}""");
        using var overV1 = await http.AdminApi().V1.SearchUsersAsync("o", expand);
        Assert.Equal(entries, users.Count);
        Assert.Equal(HttpStatusCode.OK, overV1.StatusCode);
    }

    [Theory]
    [InlineData(0, 16 * 1024)]
    [InlineData(1 << 20, 2 << 20)]
    [InlineData(1 << 30, 0x7FFFFFC7)]
    [InlineData(0x7FFFFFC6, 0x7FFFFFC7)]
    public void Buffer_GrowsAsFarAsThereAreArrays(int length, int grown) => Assert.Equal(grown, BodyBytes.Grown(length));

    [Fact]
    public void BufferThatCannotGrow_IsAnHttpRequestException() => Assert.Throws<HttpRequestException>(() => BodyBytes.Grown(0x7FFFFFC7));

    [Fact]
    public async Task LargestBound_Works()
    {
        var page = $$"""{"data":[{"directoryId":"d"}]{{new string(' ', 3 << 20)}}}""";
        var services = new ServiceCollection();
        services.AddAdminApi(o => (o.BaseAddress, o.MaxResponseBytes) = (new Uri("https://bound.example"), int.MaxValue))
            .ConfigurePrimaryHttpMessageHandler(() => new ScriptedNetwork(_ => Writes.Json(page)));
        await using var provider = services.BuildServiceProvider();

        Assert.Equal("d", await provider.GetRequiredService<AdminApiClient>().Directories.ResolveAsync("o"));
    }

    [Theory]
    [InlineData("accountIds", 101)]
    [InlineData("namesOrNicknames", 101)]
    [InlineData("emailUsernames", 3000)]
    [InlineData("emailDomains", 3000)]
    [InlineData("groupIds", 101)]
    [InlineData("groupNames", 3000)]
    public async Task FilterWithMoreValuesThanV1Took_IsRefusedAtOnce(string field, int values)
    {
        var network = new ScriptedNetwork(_ => Writes.Json("""{"data":[]}"""));
        using var http = new HttpClient(network);
        var list = "[" + string.Join(",", Enumerable.Range(0, values).Select(i => $"\"v{i}\"")) + "]";
        var body = field.EndsWith("Ids") ? $$"""{"{{field}}":{{list}}}""" : $$$"""{"{{{field}}}":{"eq":{{{list}}}}}""";
        var time = Stopwatch.StartNew();

        using var response = field.StartsWith("group")
            ? await http.AdminApi().V1.SearchGroupsAsync("o", new StringContent(body, Encoding.UTF8))
            : await http.AdminApi().V1.SearchUsersAsync("o", new StringContent(body, Encoding.UTF8));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("ADMIN-400-24", await response.Content.ReadAsStringAsync());
        Assert.Empty(network.Requests);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(5));
    }

    /// <summary>Who asks whose cancellation it was looks at the token of the exception.</summary>
    [Theory]
    [InlineData("typed")]
    [InlineData("directory")]
    [InlineData("v1")]
    [InlineData("body")]
    public async Task Cancellation_CarriesTheCallersToken(string way)
    {
        var arrived = new TaskCompletionSource();
        await using var service = await HostileService.StartAsync(async (context, _) =>
        {
            if (way == "body")
            {
                await context.Response.WriteAsync("{");
                await context.Response.Body.FlushAsync();
            }

            arrived.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });
        using var http = new HttpClient { BaseAddress = service.Address };
        using var stop = new CancellationTokenSource();
        var api = http.AdminApi();
        var call = way switch
        {
            "directory" => api.Users.SuspendAsync("o", "u", null, stop.Token),
            "v1" => api.V1.SearchUsersAsync("o", null, stop.Token),
            _ => api.Domains.GetAsync("o", "d", stop.Token),
        };
        await arrived.Task;

        await stop.CancelAsync();

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.Equal(stop.Token, cancelled.CancellationToken);
    }
}
