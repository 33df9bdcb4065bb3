using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.V1;

/// <summary>HttpClient's own verbs on V1: addresses, headers, and what is none of its business.</summary>
public class V1VerbTests
{
    private const string Suspend = "orgs/org-1/directory/users/u1/suspend-access";
    private const string Suspended = "POST /admin/v2/orgs/org-1/directories/dir-1/users/u1/suspend";

    private static readonly JsonTypeInfo<Dictionary<string, string>> TypeInfo =
        (JsonTypeInfo<Dictionary<string, string>>)JsonSerializerOptions.Web.GetTypeInfo(typeof(Dictionary<string, string>));

    private static readonly Dictionary<string, Func<V1Client, Uri, Task<HttpResponseMessage>>> Overloads = new()
    {
        ["Send"] = (v1, uri) => v1.SendAsync(Post(uri)),
        ["Send, token"] = (v1, uri) => v1.SendAsync(Post(uri), CancellationToken.None),
        ["Send, option"] = (v1, uri) => v1.SendAsync(Post(uri), HttpCompletionOption.ResponseHeadersRead),
        ["Send, option, token"] = (v1, uri) => v1.SendAsync(Post(uri), HttpCompletionOption.ResponseHeadersRead, CancellationToken.None),
        ["Post text"] = (v1, uri) => v1.PostAsync(uri.ToString(), Content()),
        ["Post text, token"] = (v1, uri) => v1.PostAsync(uri.ToString(), Content(), CancellationToken.None),
        ["Post Uri"] = (v1, uri) => v1.PostAsync(uri, Content()),
        ["Post Uri, token"] = (v1, uri) => v1.PostAsync(uri, Content(), CancellationToken.None),
        ["PostAsJson text"] = (v1, uri) => v1.PostAsJsonAsync(uri.ToString(), Value()),
        ["PostAsJson text, token"] = (v1, uri) => v1.PostAsJsonAsync(uri.ToString(), Value(), CancellationToken.None),
        ["PostAsJson text, options"] = (v1, uri) => v1.PostAsJsonAsync(uri.ToString(), Value(), JsonSerializerOptions.Web),
        ["PostAsJson Uri"] = (v1, uri) => v1.PostAsJsonAsync(uri, Value()),
        ["PostAsJson Uri, token"] = (v1, uri) => v1.PostAsJsonAsync(uri, Value(), CancellationToken.None),
        ["PostAsJson Uri, type"] = (v1, uri) => v1.PostAsJsonAsync(uri, Value(), TypeInfo),
        ["PostAsJson text, type"] = (v1, uri) => v1.PostAsJsonAsync(uri.ToString(), Value(), TypeInfo),
    };

    public static TheoryData<string> Posts => [.. Overloads.Keys];

    [Theory]
    [MemberData(nameof(Posts))]
    public async Task EveryPost_IsAnsweredOverV2(string overload)
    {
        await using var service = await StartWithUserAsync();
        service.AddGroup("g1", "first");
        using var http = service.CreateHttp();

        using var response = await Overloads[overload](
            http.AdminApi().V1, new Uri(service.Address, "/admin/v1/orgs/org-1/directory/groups/g1/memberships"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["u1"], service.Groups[0].Members);
    }

    [Theory]
    [MemberData(nameof(Posts))]
    public async Task EveryPostElsewhere_GoesOutAsItIs(string overload)
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp();

        using var response = await Overloads[overload](http.AdminApi().V1, new Uri(service.Address, "/rest/echo?x=%2F"));

        Assert.Equal("""{"account_id":"u1"}""", await response.Content.ReadAsStringAsync());
        Assert.Equal("/rest/echo?x=%2F", Assert.Single(service.Requests).Target);
    }

    [Fact]
    public async Task EveryDelete_IsAnsweredOverV2()
    {
        await using var service = await StartWithUserAsync();
        using var http = service.CreateHttp();
        var v1 = http.AdminApi().V1;
        var uri = new Uri(service.Address, "/admin/v1/orgs/org-1/directory/users/u1");

        foreach (var call in new[]
        {
            v1.DeleteAsync(uri), v1.DeleteAsync(uri, default), v1.DeleteAsync(uri.ToString()), v1.DeleteAsync(uri.ToString(), default),
        })
        {
            using var response = await call;
            Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        }

        Assert.Equal(4, service.Calls.Count);
        Assert.All(service.Calls, call => Assert.Equal("DELETE /admin/v2/orgs/org-1/directories/dir-1/users/u1", call));
    }

    [Theory]
    [InlineData("/", "/admin/v1/" + Suspend, "")]
    [InlineData("/", "admin/v1/" + Suspend, "")]
    [InlineData("/admin/", "v1/" + Suspend, "")]
    [InlineData("/admin/v1/", Suspend, "")]
    [InlineData("/gateway/api/admin/v1/", Suspend, "/gateway/api")]
    [InlineData("/gateway/api/", "admin/v1/" + Suspend, "/gateway/api")]
    [InlineData("/", "/admin/v1/" + Suspend + "/", "")]
    [InlineData("/", "/admin/v1/" + Suspend + "?trace=1", "")]
    [InlineData("/admin/v1/orgs/org-1/directory/users/u1/suspend-access", "", "")]
    [InlineData("/elsewhere/", "/gateway/api/admin/v1/" + Suspend, "/gateway/api")]
    public async Task RelativeAddress_IsReadAsHttpClientReadsIt(string basePath, string address, string prefix)
    {
        await using var service = await StartWithUserAsync();
        using var http = service.CreateHttp(basePath);

        using var response = await http.AdminApi().V1.PostAsync(address, null);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Suspended.Replace("POST ", "POST " + prefix), service.Calls[^1]);
    }

    [Fact]
    public async Task AbsoluteAddress_GoesToItsOwnHost()
    {
        await using var service = await StartWithUserAsync();
        using var http = new HttpClient();

        using var response = await http.AdminApi().V1.PostAsync($"{service.Address}//admin/v1/{Suspend}", null);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Suspended, service.Calls[^1]);
    }

    [Theory]
    [InlineData("GET", "/admin/v1/orgs/org-1/users")]
    [InlineData("GET", "/admin/v1/orgs/org-1/directory/users/u1/last-active-dates")]
    [InlineData("POST", "/admin/v1/orgs/org-1/users/u1/roles/assign")]
    [InlineData("POST", "/admin/v1/orgs/org-1/users/u1/role-assignments/assign")]
    [InlineData("POST", "/admin/v2/orgs/org-1/directories/dir-1/users/u1/suspend")]
    [InlineData("PUT", "/admin/v1/orgs/org-1/directory/users/u1")]
    [InlineData("DELETE", "/admin/v1/orgs//directory/users/u1")]
    [InlineData("POST", "/admin/v1/orgs/org-1/directory/users/u1/suspend-access/more")]
    [InlineData("POST", "/admin/V1/orgs/org-1/directory/users/u1/suspend-access")]
    [InlineData("POST", "/v1/orgs/org-1/directory/users/u1/suspend-access")]
    public async Task OtherRequest_IsLeftAlone(string method, string target)
    {
        await using var service = await StartWithUserAsync();
        using var http = service.CreateHttp();
        using var request = new HttpRequestMessage(new HttpMethod(method), target);

        using var response = await http.AdminApi().V1.SendAsync(request);

        Assert.Equal([$"{method} {target}"], service.Requests.Select(r => r.ToString()));
    }

    [Fact]
    public async Task OtherRequest_KeepsItsBytesAndHeaders()
    {
        await using var service = await StartAsync();
        using var http = service.CreateHttp();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/rest/echo");
        request.Headers.TryAddWithoutValidation("X-Odd", "a, b");
        request.Content = new StringContent("{ \"a\":1,\r\n\"b\": \"\u00fc\" }", Encoding.UTF8, "application/vnd.x+json");

        using var response = await http.AdminApi().V1.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        var sent = Assert.Single(service.Requests);
        Assert.Equal("{ \"a\":1,\r\n\"b\": \"\u00fc\" }", sent.Body);
        Assert.Equal("application/vnd.x+json; charset=utf-8", sent.Headers["Content-Type"]);
        Assert.Equal("a, b", sent.Headers["X-Odd"]);
        Assert.False(sent.Headers.ContainsKey("Accept"));
        Assert.Equal(sent.Body, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task HeadersOfTheRequest_GoOntoEveryV2Request()
    {
        await using var service = await StartWithUserAsync();
        using var http = service.CreateHttp();
        http.DefaultRequestHeaders.Authorization = new("Bearer", "of the client");
        http.DefaultRequestHeaders.Add("X-Client", "c");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/admin/v1/" + Suspend);
        request.Headers.Authorization = new("Bearer", "of the request");
        request.Headers.Add("X-Correlation-Id", "42");
        request.Headers.Add("Accept-Encoding", "gzip");
        request.Headers.ExpectContinue = true;
        request.Headers.TransferEncodingChunked = true;
        request.Options.Set(new HttpRequestOptionsKey<string>("option"), "kept");

        using var response = await http.AdminApi().V1.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(2, service.Requests.Count);
        Assert.All(service.Requests, sent =>
        {
            Assert.Equal("Bearer of the request", sent.Headers["Authorization"]);
            Assert.Equal("42", sent.Headers["X-Correlation-Id"]);
            Assert.Equal("c", sent.Headers["X-Client"]);
            Assert.False(sent.Headers.ContainsKey("Accept-Encoding"));
            Assert.False(sent.Headers.ContainsKey("Expect"));
            Assert.False(sent.Headers.ContainsKey("Transfer-Encoding"));
        });
    }

    [Fact]
    public async Task OptionsAndVersion_GoOntoEveryV2Request()
    {
        await using var service = await StartWithUserAsync();
        var seen = new SeenRequests();
        using var http = new HttpClient(seen) { BaseAddress = service.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/admin/v1/" + Suspend) { Version = HttpVersion.Version10 };
        request.Options.Set(SeenRequests.Key, "kept");

        using var response = await http.AdminApi().V1.SendAsync(request);

        Assert.Equal([("kept", HttpVersion.Version10), ("kept", HttpVersion.Version10)], seen.Seen);
    }

    [Fact]
    public async Task AnotherCredential_AsksForItsOwnDirectory()
    {
        await using var service = await StartWithUserAsync();
        using var http = service.CreateHttp();

        foreach (var key in new[] { "one", "two", "one" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/admin/v1/" + Suspend);
            request.Headers.Authorization = new("Bearer", key);
            using var response = await http.AdminApi().V1.SendAsync(request);
        }

        var lookups = service.Requests.Where(r => r.Target.Contains("/directories?"));
        Assert.Equal(["Bearer one", "Bearer two"], lookups.Select(r => r.Headers["Authorization"]));
    }

    [Fact]
    public async Task LimitsInTheAnswer_ReachTheCaller()
    {
        await using var service = await StartWithUserAsync();
        service.AnswerHeaders["X-RateLimit-Remaining"] = "7";
        using var http = service.CreateHttp();

        using var response = await http.AdminApi().V1.SuspendUserAccessAsync(Org, "u1");

        Assert.Equal("7", Assert.Single(response.Headers.GetValues("X-RateLimit-Remaining")));
    }

    [Fact]
    public async Task NothingOfTheCaller_IsDisposed()
    {
        await using var service = await StartWithUserAsync();
        service.AddGroup("g1", "first");
        using var http = service.CreateHttp();
        using var content = Content();
        var v1 = http.AdminApi().V1;

        using (await v1.AddUserToGroupAsync(Org, "g1", content))
        using (await v1.AddUserToGroupAsync(Org, "g1", content))
        {
            Assert.Equal("""{"account_id":"u1"}""", await content.ReadAsStringAsync());
        }

        using var again = await http.GetAsync("/rest/echo");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task RelativeAddressWithoutBase_IsHttpClientsOwnComplaint()
    {
        using var http = new HttpClient();

        await Assert.ThrowsAsync<InvalidOperationException>(() => http.AdminApi().V1.PostAsync("admin/v1/" + Suspend, null));
        await Assert.ThrowsAsync<InvalidOperationException>(() => http.AdminApi().V1.DeleteAsync((string?)null));
        await Assert.ThrowsAsync<ArgumentNullException>("request", () => http.AdminApi().V1.SendAsync(null!));
    }

    private static async Task<AdminService> StartWithUserAsync()
    {
        var service = await StartAsync();
        service.Users.Add(new ServiceUser("u1", "Ann", "ann", "ann@example.com"));
        return service;
    }

    private static HttpRequestMessage Post(Uri uri) => new(HttpMethod.Post, uri) { Content = Content() };

    private static HttpContent Content() => JsonContent.Create(Value());

    private static Dictionary<string, string> Value() => new() { ["account_id"] = "u1" };

    private sealed class SeenRequests() : DelegatingHandler(new SocketsHttpHandler())
    {
        public static readonly HttpRequestOptionsKey<string> Key = new("option");

        public List<(string? Option, Version Version)> Seen { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Seen.Add((request.Options.TryGetValue(Key, out var value) ? value : null, request.Version));
            return base.SendAsync(request, cancellationToken);
        }
    }
}
