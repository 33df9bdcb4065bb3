using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AdminApiMigrator.Client.Tests.Service;
using RestSharp;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.V1;

public class AdminApiV1HandlerTests
{
    private const string Suspend = "/admin/v1/orgs/org-1/directory/users/u1/suspend-access";

    /// <summary>Requests that are near to removed ones, and others.</summary>
    public static TheoryData<string, string> Others => new()
    {
        { "GET", Suspend },
        { "PUT", "/admin/v1/orgs/org-1/directory/groups/g1" },
        { "POST", "/admin/v1/orgs/org-1/users/u1/roles/assign" },
        { "GET", "/admin/v1/orgs/org-1/directory/users/u1/last-active-dates" },
        { "POST", "/admin/v1/orgs/org-1/directory/users/u1/suspend-access/echo" },
        { "POST", "/admin/v2/orgs/org-1/echo?a=%2F%c3%a4&b=+%20" },
        { "PATCH", "/rest/api/3/echo" },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public async Task OtherRequest_PassesByteForByte(string method, string target)
    {
        await using var service = await StartAsync();
        using var plain = service.CreateHttp();
        using var translating = CreateHttp(service);

        var body = method == "GET" ? null : "{ \"odd\" :\t\"spaces\u00e4\" }\r\n";
        using var expected = await plain.SendAsync(NewRequest(service, method, target, body));
        using var response = await translating.SendAsync(NewRequest(service, method, target, body));

        Assert.Equal(expected.StatusCode, response.StatusCode);
        Assert.Equal(await expected.Content.ReadAsByteArrayAsync(), await response.Content.ReadAsByteArrayAsync());
        var (before, after) = (service.Requests[0], service.Requests[1]);
        Assert.Equal(target, after.Target);
        Assert.Equal((before.Method, before.Body), (after.Method, after.Body));
        Assert.Equal(before.Headers, after.Headers);
    }

    [Fact]
    public async Task OtherAnswer_IsNotReadAhead()
    {
        await using var service = await StartAsync();
        using var http = CreateHttp(service);

        using var response = await http.GetAsync("/rest/api/3/echo", HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.IsNotType<ByteArrayContent>(response.Content);
    }

    [Fact]
    public async Task SecondWrite_DoesNotAskForTheDirectoryAgain()
    {
        await using var service = await StartAsync();
        service.AddUsers(1);
        using var http = CreateHttp(service);
        var target = Suspend.Replace("u1", service.Users[0].AccountId);

        (await http.PostAsync(target, null)).EnsureSuccessStatusCode();
        (await http.PostAsync(target, null)).EnsureSuccessStatusCode();

        Assert.Equal(3, service.Requests.Count);
    }

    [Fact]
    public async Task HeadersOfClientAndOfHandlersBelow_AreOnEveryRequest()
    {
        await using var service = await StartAsync();
        service.AddUsers(1);
        using var http = new HttpClient(new AdminApiV1Handler(new Stamping(new HttpClientHandler()))) { BaseAddress = service.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "k");

        (await http.PostAsync(Suspend.Replace("u1", service.Users[0].AccountId), null)).EnsureSuccessStatusCode();

        Assert.Equal(2, service.Requests.Count);
        Assert.All(service.Requests, r => Assert.Equal(("Bearer k", "yes"), (r.Headers["Authorization"], r.Headers["X-Stamp"])));
    }

    [Fact]
    public async Task Refusal_ComesAsTheAnswerThatV1CallersKnow()
    {
        await using var service = await StartAsync();
        using var http = CreateHttp(service);

        using var response = await http.PostAsync(Suspend, null);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("ADMIN-404-8", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task FilterWithoutCounterpart_ThrowsAndSendsNothing()
    {
        await using var service = await StartAsync();
        using var http = CreateHttp(service);
        using var body = new StringContent("""{"accountTypes":["customer"]}""");

        var refusal = await Assert.ThrowsAsync<V1NotTranslatableException>(
            () => http.PostAsync("/admin/v1/orgs/org-1/users/search", body));

        Assert.Equal("accountTypes", refusal.Field);
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task TwoDirectories_StopAWriteWithTheirNames()
    {
        await using var service = await StartAsync();
        service.Directories.Add("dir-2");
        using var http = CreateHttp(service);

        var refusal = await Assert.ThrowsAsync<DirectoryResolutionException>(() => http.PostAsync(Suspend, null));

        Assert.Contains("dir-2", refusal.Message);
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task TimeoutOfTheClient_EndsTheWholeExchange()
    {
        await using var service = await StartAsync();
        var gate = new TaskCompletionSource();
        service.Gate = gate.Task;
        using var http = CreateHttp(service);
        http.Timeout = TimeSpan.FromMilliseconds(300);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => http.PostAsync(Suspend, null).WaitAsync(TimeSpan.FromSeconds(20)));

        gate.SetResult();
    }

    [Fact]
    public async Task RestSharp_GetsV1Answers()
    {
        await using var service = await StartAsync();
        service.AddUsers(3);
        using var rest = new RestClient(
            new RestClientOptions(service.Address) { ConfigureMessageHandler = inner => new AdminApiV1Handler(inner) });
        var request = new RestRequest("admin/v1/orgs/{orgId}/users/search", Method.Post)
            .AddUrlSegment("orgId", Org)
            .AddHeader("Authorization", "Bearer k")
            .AddStringBody("""{"limit":2,"expand":["EMAIL"]}""", DataFormat.Json);

        var response = await rest.ExecuteAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("user1@example.com", response.Content);
        Assert.Contains("\"next\":", response.Content);
        var sent = Assert.Single(service.Requests);
        Assert.Equal(("/admin/v2/orgs/org-1/directories/-/users/search", "Bearer k"), (sent.Target, sent.Headers["Authorization"]));
    }

    private static HttpClient CreateHttp(AdminService service)
        => new(new AdminApiV1Handler(new HttpClientHandler())) { BaseAddress = service.Address };

    private static HttpRequestMessage NewRequest(AdminService service, string method, string target, string? body)
    {
        // A Uri that is not told to leave the text alone would write some escapes anew.
        var uri = new Uri(
            service.Address.GetLeftPart(UriPartial.Authority) + target,
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var request = new HttpRequestMessage(new HttpMethod(method), uri);
        request.Headers.TryAddWithoutValidation("X-Own", "a, b;c");
        request.Headers.TryAddWithoutValidation("User-Agent", "weird (agent");
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/vnd.own+json");
        }

        return request;
    }

    private sealed class Stamping(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Stamp", "yes");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
