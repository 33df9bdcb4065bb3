using AdminApiMigrator.Client.Tests.Service;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.Readme;

/// <summary>The code on the pages: all of it compiles, and what it shows was seen to work.</summary>
public class ReadmeTests
{
    private const string Project = "README.md";
    private const string Client = "src/AdminApiMigrator.Client/README.md";

    private readonly string _key = Guid.NewGuid().ToString("N");

    public static TheoryData<string, int> Blocks
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var block in All)
            {
                data.Add(block.File, block.Line);
            }

            return data;
        }
    }

    private static IEnumerable<ReadmeBlock> All => [.. ReadmeBlock.Of(Project, "Call v2"), .. ReadmeBlock.Of(Client)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Block_Compiles(string file, int line) => Assert.Empty(All.Single(block => block.File == file && block.Line == line).Errors());

    [Theory]
    [InlineData("await http.AdminApi().Users.SuspendAsync(orgId);", "CS7036")]
    [InlineData("await api.Users.NoSuchAsync(orgId);", "CS1061")]
    [InlineData("await api.ControlPolicies.CreateV2Async(orgId);", "AAM1005")]
    public void BlockThatIsWrong_DoesNot(string code, string id)
        => Assert.Contains(new ReadmeBlock("page.md", 7, code).Errors(), error => error.StartsWith("page.md(7,", StringComparison.Ordinal) && error.Contains(id));

    [Theory]
    [InlineData(Project)]
    [InlineData(Client)]
    public async Task SuspendALeaver_AndListAllUsers(string file)
    {
        await using var service = await StartAsync();
        service.AddUsers(150);
        using var http = service.CreateHttp();

        var lines = await Block(file, ".SuspendAsync(").RunAsync(Around(http, service));

        Assert.Equal("suspended", service.Users[3].MembershipStatus);
        Assert.Single(service.Users, user => user.MembershipStatus == "suspended");
        Assert.Equal(service.Users.Select(user => user.Email), lines.Select(line => line.Split(' ')[0]));
    }

    [Theory]
    [InlineData(Project)]
    [InlineData(Client)]
    public async Task HandleALimit(string file)
    {
        await using var service = await StartAsync();
        service.AddGroup("g1", "Group");
        service.Next(
            $"POST /admin/v2/orgs/{Org}/directories/{OnlyDirectory}/groups/g1/memberships",
            CannedAnswer.Error(429, "ADMIN-429-1", "too many").With("Retry-After", "7").With("Atl-Request-Id", "id-of-support"));
        using var http = service.CreateHttp();
        var block = Block(file, "TooManyRequests");

        var line = Assert.Single(await block.RunAsync(Around(http, service)));
        Assert.Empty(await block.RunAsync(Around(http, service)));

        Assert.Contains("too many", line);
        Assert.Contains("id-of-support", line);
        Assert.Equal("712020:0003", Assert.Single(service.Groups[0].Members));
    }

    [Theory]
    [InlineData(Project)]
    [InlineData(Client)]
    public async Task RegisterInAContainer(string file)
    {
        await using var service = await StartAsync();
        service.AddUsers(1);
        using var http = service.CreateHttp();
        var around = Around(http, service);
        var builder = (HostApplicationBuilder)around["builder"]!;
        builder.Configuration["AdminApi:Key"] = _key;
        builder.Configuration["AdminApi:KeyExpiresAt"] = DateTimeOffset.UtcNow.AddDays(90).ToString("O");

        await Block(file, ".AddAdminApi(").RunAsync(around);

        var services = file == Client ? builder.Services : (IServiceCollection)around["services"]!;
        services.Configure<AdminApiOptions>(options => options.BaseAddress = service.Address);
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<AdminApiClient>().Users.SuspendAsync(Org, service.Users[0].AccountId);
        Assert.All(service.Requests, request => Assert.Equal($"Bearer {_key}", request.Headers["Authorization"]));
        Assert.Equal("suspended", service.Users[0].MembershipStatus);
    }

    [Fact]
    public async Task FollowTheAuditLog()
    {
        await using var service = await StartAsync();
        service.Next($"GET /admin/v1/orgs/{Org}/events-stream", new CannedAnswer(200, """{"data":[{"id":"a"},{"id":"b"}],"meta":{"next":"c1"}}"""));
        service.Next($"GET /admin/v1/orgs/{Org}/events-stream", new CannedAnswer(200, """{"data":[],"meta":{"next":"c1"}}"""));
        using var http = service.CreateHttp();
        using var stop = new CancellationTokenSource();
        var around = Around(http, service);
        around["cancellationToken"] = stop.Token;

        var run = Block(Client, "StreamAsync").RunAsync(around);
        while (service.Requests.Count < 2 && !run.IsCompleted)
        {
            await Task.Delay(50);
        }

        await stop.CancelAsync();

        Assert.Equal(["2 events"], await run);
        Assert.Contains("cursor=kept", service.Requests[0].Target);
        Assert.Contains("cursor=c1", service.Requests[1].Target);
    }

    private static ReadmeBlock Block(string file, string with)
        => Assert.Single(All, block => block.File == file && block.Code.Contains(with, StringComparison.Ordinal));

    private ReadmeSurroundings Around(HttpClient http, AdminService service) => new()
    {
        ["http"] = http,
        ["api"] = http.AdminApi(),
        ["key"] = _key,
        ["url"] = service.Address.ToString(),
        ["orgId"] = Org,
        ["accountId"] = "712020:0003",
        ["groupId"] = "g1",
        ["saved"] = "kept",
    };
}
