using System.Net;
using System.Text;
using AdminApiMigrator.Client.Tests.Service;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AdminApiMigrator.Client.Tests.Hostile;

/// <summary>A write is done when the service did it: no other answer is reported as success, in whatever form it was asked for.</summary>
public class HostileWriteTests
{
    private const string Host = "https://service.example";
    private const string Errors = """{"errors":[{"code":"ADMIN-UAM-403-1","detail":"no"}]}""";

    /// <summary>What comes in the place of the service's answer, and what the exception must say.</summary>
    private static readonly Dictionary<string, (Func<HttpRequestMessage, int, HttpResponseMessage> Answer, string Says)> Answers = new()
    {
        ["page of a portal"] = ((_, _) => Page("<html><body>Sign in</body></html>", 200), ""),
        ["page under 201"] = ((_, _) => Page("<!doctype html>", 201), ""),
        ["page under 202"] = ((_, _) => Page("OK", 202), ""),
        ["half of some JSON"] = ((_, _) => Writes.Json("""{"data":[""", 200), ""),
        ["bytes that are no text"] = ((_, _) => Page("\0\u0001", 200), ""),
        ["errors under 200"] = ((_, _) => Writes.Json(Errors, 200), "ADMIN-UAM-403-1: no"),
        ["errors under 201"] = ((_, _) => Writes.Json(Errors, 201), "ADMIN-UAM-403-1: no"),
        ["errors beside data"] = ((_, _) => Writes.Json("""{"data":[{"id":"u"}],"errors":[{"code":"X"}]}""", 200), "X"),
        ["gateway's error under 200"] = ((_, _) => Writes.Json("""{"code":401,"message":"Unauthorized"}""", 200), "401: Unauthorized"),
        ["made by somebody in between"] = ((_, _) => Writes.Json("{}", 203), "203"),
        ["to be reset"] = ((_, _) => new HttpResponseMessage((HttpStatusCode)205), "205"),
        ["in part"] = ((_, _) => Writes.Json("{}", 206), "206"),
        ["in part, without a word"] = ((_, _) => new HttpResponseMessage((HttpStatusCode)206), "206"),
        ["several statuses"] = ((_, _) => Writes.Json("{}", 207), "207"),
        ["status of nobody"] = ((_, _) => Writes.Json("{}", 299), "299"),
        ["redirect that is not followed"] = ((_, _) => Redirect(302), "302"),
        ["redirect that keeps the method"] = ((_, _) => Redirect(307), "307"),
        ["nothing new"] = ((_, _) => new HttpResponseMessage(HttpStatusCode.NotModified), "304"),
        ["followed to another host"] = ((request, _) => From(request, "GET", "https://portal.example/", 200), "portal.example"),
        ["followed to another host with the method"] = (
            (request, success) => From(request, null, "https://portal.example/x", success), "portal.example"),
        ["followed to another port"] = (
            (request, success) => From(request, null, "https://service.example:8443/x", success), "service.example:8443"),
        ["followed to plain http"] = (
            (request, success) => From(request, null, "http://service.example/x", success), "http://service.example"),
        ["followed as another method"] = ((request, success) => From(request, "GET", Host + "/done", success), "GET"),
        ["refused by another host"] = ((request, _) => From(request, null, "https://portal.example/x", 404), "portal.example"),
    };

    /// <summary>What is a success all the same: the operation's own status, with what a careless gateway adds.</summary>
    private static readonly Dictionary<string, Func<string, HttpRequestMessage, HttpResponseMessage>> Successes = new()
    {
        ["own answer"] = (write, _) => Writes.Done(write),
        ["redirect within the host that keeps the method"] = (write, request) => Moved(Writes.Done(write), request),
        ["type of a page on an empty body"] = (write, _) => Typed(Writes.Done(write), "text/html"),
    };

    public static TheoryData<string, string> Refused => Cross(Answers.Keys);

    public static TheoryData<string, string> Accepted => Cross(Successes.Keys);

    public static TheoryData<string> All => [.. Writes.Names];

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task AnotherAnswer_IsNotReportedAsDone(string answer, string write)
    {
        var network = new ScriptedNetwork(request
            => Writes.IsWrite(request) ? Answers[answer].Answer(request, Writes.SuccessOf(write)) : Writes.Prepare(request));
        using var http = new HttpClient(network) { BaseAddress = new Uri(Host) };

        var (done, said) = await SendAsync(write, http.AdminApi());

        Assert.False(done, $"{write} was reported as done.");
        Assert.Contains(said is null ? "" : Answers[answer].Says, said ?? "");
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task OwnSuccess_IsDone(string answer, string write)
    {
        var network = new ScriptedNetwork(request => Writes.IsWrite(request) ? Successes[answer](write, request) : Writes.Prepare(request));
        using var http = new HttpClient(network) { BaseAddress = new Uri(Host) };

        Assert.Equal((true, null), await SendAsync(write, http.AdminApi()));
    }

    [Theory]
    [InlineData(200, "{}")]
    [InlineData(200, " \r\n")]
    [InlineData(201, "")]
    [InlineData(202, """{"message":"accepted"}""")]
    [InlineData(204, "")]
    public async Task OperationWhoseSuccessIsOnlyInferred_TakesEachThatMeansTheWhole(int status, string body)
    {
        var network = new ScriptedNetwork(request => Writes.IsWrite(request) ? Writes.Json(body, status) : Writes.Prepare(request));
        using var http = new HttpClient(network) { BaseAddress = new Uri(Host) };

        await http.AdminApi().Groups.AssignRoleAsync(Writes.Org, "g", "r", "role");
    }

    /// <summary>An HttpClient that follows redirects, as they all do unless told otherwise.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task PortalBehindARedirect_IsNotReportedAsDone(string write)
    {
        await using var portal = await HostileService.StartAsync((context, _) => context.Response.WriteAsync("<html>Welcome</html>"));
        await using var service = await StartAsync(302, portal.Address);
        using var http = new HttpClient { BaseAddress = service.Address };

        var (done, said) = await SendAsync(write, http.AdminApi());

        Assert.False(done);
        Assert.Contains($":{portal.Address.Port}", said);
    }

    /// <summary>The registered client follows none: nobody else gets the request, and with it the body of a write.</summary>
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task RegisteredClient_SendsNothingWhereARedirectLeads(int status)
    {
        await using var portal = await HostileService.StartAsync((context, _) => context.Response.WriteAsync("<html>Welcome</html>"));
        await using var service = await StartAsync(status, portal.Address);
        var services = new ServiceCollection();
        var token = new ApiToken(Guid.NewGuid().ToString("N"));
        services.AddAdminApi(options => (options.BaseAddress, options.Token) = (service.Address, token));
        await using var provider = services.BuildServiceProvider();

        foreach (var write in Writes.Names)
        {
            var (done, _) = await SendAsync(write, provider.GetRequiredService<AdminApiClient>());
            Assert.False(done, write);
        }

        Assert.Equal(0, portal.Requests);
    }

    /// <summary>A list that is none is no empty list.</summary>
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"data":null}""")]
    [InlineData("""{"links":{}}""")]
    [InlineData("""{"errors":[{"code":"ADMIN-500-1"}]}""")]
    [InlineData("""{"data":[],"errors":[{"code":"ADMIN-500-1"}]}""")]
    [InlineData("""{"code":403,"message":"Forbidden"}""")]
    public async Task AnswerWithoutAList_IsNoEmptyList(string body)
    {
        using var http = new HttpClient(new ScriptedNetwork(_ => Writes.Json(body))) { BaseAddress = new Uri(Host) };
        var api = http.AdminApi();

        await RefusedAsync(api.Users.SearchAsync("o"));
        await RefusedAsync(api.Groups.ListAsync("o"));
        await RefusedAsync(api.Domains.ListAsync("o"));
        await Assert.ThrowsAsync<AdminApiException>(() => api.V1.SearchUsersAsync("o", null));
        await Assert.ThrowsAsync<AdminApiException>(() => api.Users.SuspendAsync("o", "u"));

        static async Task RefusedAsync<T>(IAsyncEnumerable<T> list)
            => await Assert.ThrowsAsync<AdminApiException>(async () => await list.GetAsyncEnumerator().MoveNextAsync());
    }

    private static async Task<(bool Done, string? Said)> SendAsync(string write, AdminApiClient api)
    {
        try
        {
            return (await Writes.SendAsync(write, api), null);
        }
        catch (AdminApiException e)
        {
            return (false, e.Message);
        }
        catch (Xunit.Sdk.FalseException)
        {
            // An invitation that says itself that a part is missing.
            return (false, null);
        }
    }

    private static Task<HostileService> StartAsync(int status, Uri location) => HostileService.StartAsync((context, _) =>
    {
        var path = context.Request.Path.Value!;
        if (context.Request.Method == "GET" || path.EndsWith("/search", StringComparison.Ordinal))
        {
            return context.Response.WriteAsync(path.EndsWith("/search", StringComparison.Ordinal)
                ? """{"data":[{"id":"g","name":"g","counts":{"users":0}}]}"""
                : """{"data":[{"directoryId":"dir-1"}]}""");
        }

        context.Response.StatusCode = status;
        context.Response.Headers.Location = location.ToString();
        return Task.CompletedTask;
    });

    private static TheoryData<string, string> Cross(IEnumerable<string> answers)
    {
        var rows = new TheoryData<string, string>();
        foreach (var answer in answers)
        {
            foreach (var write in Writes.Names)
            {
                rows.Add(answer, write);
            }
        }

        return rows;
    }

    private static HttpResponseMessage Page(string text, int status)
        => new((HttpStatusCode)status) { Content = new StringContent(text, Encoding.UTF8, "text/html") };

    private static HttpResponseMessage Redirect(int status)
        => new((HttpStatusCode)status) { Headers = { Location = new Uri("https://portal.example/") } };

    private static HttpResponseMessage From(HttpRequestMessage request, string? method, string address, int status)
        => new((HttpStatusCode)status)
        {
            Content = new StringContent(status == 204 ? "" : """{"data":[{"id":"u"}]}"""),
            RequestMessage = new HttpRequestMessage(method is null ? request.Method : new HttpMethod(method), address),
        };

    private static HttpResponseMessage Typed(HttpResponseMessage response, string type)
    {
        if (response.StatusCode != HttpStatusCode.OK)
        {
            response.Content = new StringContent("", Encoding.UTF8, type);
        }

        return response;
    }

    // Handlers that follow a redirect put the last address into the message.
    private static HttpResponseMessage Moved(HttpResponseMessage response, HttpRequestMessage request)
    {
        var moved = new Uri(request.RequestUri!, "/gateway" + request.RequestUri!.PathAndQuery);
        response.RequestMessage = new HttpRequestMessage(request.Method, moved);
        return response;
    }
}
