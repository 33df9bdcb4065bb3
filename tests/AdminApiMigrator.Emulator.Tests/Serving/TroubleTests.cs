using System.Net.Sockets;
using System.Text;
using AdminApiMigrator.Client;
using AdminApiMigrator.Emulator.Tests.Contract;

namespace AdminApiMigrator.Emulator.Tests.Serving;

public class TroubleTests
{
    private const string Directories = "GET /admin/v2/orgs/{org}/directories";
    private const string LastActive = "GET /admin/v1/orgs/{org}/directory/users/" + Requests.Bob + "/last-active-dates";

    [Theory]
    [InlineData(8192, 200)]
    [InlineData(8193, 413)]
    public async Task LongUrl_IsRefusedAndTheConnectionClosed(int bytes, int status)
    {
        await using var service = await Wire.StartAsync();
        using var http = service.CreateClient();
        var path = $"/admin/v1/orgs/{Wire.Org}/users?x=";

        var answer = await http.AskAsync($"GET {path}{new string('a', bytes - path.Length)}");

        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 413, answer.Headers.ConnectionClose == true);
    }

    [Fact]
    public async Task ConnectionOfALongUrl_CannotBeUsedAgain()
    {
        await using var service = await Wire.StartAsync();
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(service.BaseAddress.Host, service.BaseAddress.Port);
        await using var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET /admin/v1/orgs?x={new string('a', 9000)} HTTP/1.1\r\nHost: x\r\n\r\n"));

        using var reader = new StreamReader(stream);
        var all = await reader.ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 413", all);
    }

    [Theory]
    [InlineData(LimitHeaders.Both, true, true)]
    [InlineData(LimitHeaders.RetryAfter, true, false)]
    [InlineData(LimitHeaders.RateLimit, false, true)]
    [InlineData(LimitHeaders.None, false, false)]
    public async Task TwoHundredAndFirstCall_IsRefusedUntilTheWindowIsOver(LimitHeaders headers, bool hasRetryAfter, bool hasReset)
    {
        await using var service = await Wire.StartAsync(trouble: new EmulatorTrouble { LimitHeaders = headers });
        using var http = service.CreateClient();
        for (var i = 0; i < 200; i++)
        {
            Assert.Equal(200, (await http.AskAsync(LastActive)).Status);
        }

        var refused = await http.AskAsync(LastActive);
        var other = await http.AskAsync(Directories);
        service.Clock.Advance(TimeSpan.FromSeconds(60));
        var later = await http.AskAsync(LastActive);

        Assert.Equal((429, "ADMIN-429-1"), (refused.Status, refused.Code));
        Assert.Equal(hasRetryAfter, refused.Header("Retry-After") is { } seconds && int.Parse(seconds) is >= 1 and <= 60);
        Assert.Equal(hasReset, DateTimeOffset.TryParse(refused.Header("X-RateLimit-Reset"), out _));
        Assert.Equal(hasReset ? "0" : null, refused.Header("X-RateLimit-Remaining"));
        Assert.Equal((200, 200), (other.Status, later.Status));
    }

    // Seconds of the calls, the status of each, and the second that the last answer names for the next one.
    [Theory]
    [InlineData(LimitWindow.Fixed, "0 59 59 60 61 61", "200 200 429 200 200 429", 120)]
    [InlineData(LimitWindow.Sliding, "0 59 59 60 61 61", "200 200 429 200 429 429", 119)]
    [InlineData(LimitWindow.Fixed, "0 30 60 90 119 120", "200 200 200 200 429 200", 180)]
    [InlineData(LimitWindow.Sliding, "0 30 60 90 119 120", "200 200 200 200 429 200", 150)]
    public async Task LimitWindow_IsCountedAsItWasAskedFor(LimitWindow window, string seconds, string statuses, int reset)
    {
        var start = new DateTimeOffset(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);
        await using var service = await Wire.StartAsync(
            trouble: new EmulatorTrouble { RequestsPerMinute = 2, LimitWindow = window }, clock: new StoppedClock(start));
        using var http = service.CreateClient();
        var answers = new List<WireAnswer>();
        foreach (var second in seconds.Split(' ').Select(int.Parse))
        {
            service.Clock.Set(start.AddSeconds(second));
            answers.Add(await http.AskAsync(Directories));
        }

        Assert.Equal(statuses, string.Join(' ', answers.Select(answer => answer.Status)));
        Assert.Equal(start.AddSeconds(reset), DateTimeOffset.Parse(answers[^1].Header("X-RateLimit-Reset")!));
    }

    [Fact]
    public async Task LimitWindow_IsReadAsAWordAndWrittenBack()
    {
        await using var service = await Wire.StartAsync(trouble: EmulatorTrouble.Parse("""{"limitWindow":"sliding"}"""));
        using var http = service.CreateClient();

        Assert.Equal("sliding", (string?)(await http.AskAsync("GET /_emulator/faults")).Json["limitWindow"]);
        Assert.Equal(LimitWindow.Fixed, new EmulatorTrouble().LimitWindow);
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    [Fact]
    public async Task LimitOverAllEndpoints_CountsThemTogether()
    {
        await using var service = await Wire.StartAsync(trouble: new EmulatorTrouble { RequestsPerMinute = 2 });
        using var http = service.CreateClient();

        var statuses = new[] { await http.AskAsync(Directories), await http.AskAsync("GET /admin/v1/orgs"), await http.AskAsync(Directories) }.Select(answer => answer.Status);

        Assert.Equal([200, 200, 429], statuses);
    }

    [Fact]
    public async Task Write_IsSeenAfterTheReadsThatWereAskedFor()
    {
        await using var service = await Wire.StartAsync(trouble: new EmulatorTrouble { VisibleAfterReads = 2 });
        using var http = service.CreateClient();
        var counts = new List<int>();

        await http.AskAsync("POST /admin/v2/orgs/{org}/directories/{dir}/groups", """{"name":"night shift"}""");
        for (var i = 0; i < 4; i++)
        {
            counts.Add((int)(await http.AskAsync("GET /admin/v2/orgs/{org}/directories/{dir}/groups/count")).Json["count"]!);
        }

        var twice = await http.AskAsync("POST /admin/v2/orgs/{org}/directories/{dir}/groups", """{"name":"night shift"}""");

        Assert.Equal([6, 6, 7, 7], counts);
        Assert.Equal(409, twice.Status);
    }

    [Fact]
    public async Task Write_IsSeenOnceTheClockSaysSo()
    {
        await using var service = await Wire.StartAsync(trouble: new EmulatorTrouble { VisibleAfterMilliseconds = 3_600_000 });
        using var http = service.CreateClient();
        const string user = "GET /admin/v2/orgs/{org}/directories/-/users/" + Requests.Bob;

        await http.AskAsync($"POST /admin/v2/orgs/{{org}}/directories/{{dir}}/users/{Requests.Bob}/suspend");
        var before = await http.AskAsync(user);
        service.Clock.Advance(TimeSpan.FromHours(1));
        var after = await http.AskAsync(user);

        Assert.Equal("active", (string?)before.Json["data"]!["membershipStatus"]);
        Assert.Equal("suspended", (string?)after.Json["data"]!["membershipStatus"]);
    }

    [Fact]
    public async Task V1CreateOverV2_FindsTheGroupThatShowsLate()
    {
        await using var service = await Wire.StartAsync("2026-07-01", trouble: new EmulatorTrouble { VisibleAfterReads = 3 });
        using var http = service.CreateClient();

        using var response = await http.AdminApi().V1.CreateGroupAsync(Wire.Org, new StringContent("""{"name":"night shift"}""", Encoding.UTF8, "application/json"));

        Assert.Equal(200, (int)response.StatusCode);
        service.Requests.Exactly("create-directory-group", 1);
        service.Requests.Exactly("search-directory-groups", 4);
    }

    [Theory]
    [InlineData(false, "active")]
    [InlineData(true, "suspended")]
    public async Task Fault_ComesBeforeOrAfterTheWrite(bool afterWrite, string membership)
    {
        var fault = new Fault { Route = "suspend-directory-user", Status = 503, Times = 1, AfterWrite = afterWrite, RetryAfterSeconds = 7 };
        await using var service = await Wire.StartAsync(trouble: new EmulatorTrouble { Faults = [fault] });
        using var http = service.CreateClient();
        const string suspend = "POST /admin/v2/orgs/{org}/directories/{dir}/users/" + Requests.Bob + "/suspend";

        var first = await http.AskAsync(suspend);
        var user = await http.AskAsync($"GET /admin/v2/orgs/{{org}}/directories/-/users/{Requests.Bob}");
        var second = await http.AskAsync(suspend);

        Assert.Equal((503, "7", 204), (first.Status, first.Header("Retry-After"), second.Status));
        Assert.Equal(membership, (string?)user.Json["data"]!["membershipStatus"]);
    }

    [Fact]
    public async Task FaultsByChance_AreTheSameForTheSameSeed()
    {
        var trouble = new EmulatorTrouble { Faults = [new Fault { Rate = 0.3, Status = 500 }], Seed = 42 };
        await using var service = await Wire.StartAsync(trouble: trouble);
        using var http = service.CreateClient();
        var runs = new List<string>();
        for (var run = 0; run < 2; run++)
        {
            for (var i = 0; i < 40; i++)
            {
                await http.AskAsync(Directories);
            }

            runs.Add(string.Join(' ', service.Requests.All.Select(request => request.Status)));
            service.Reset();
        }

        Assert.Equal(runs[0], runs[1]);
        Assert.InRange(runs[0].Split("500").Length - 1, 4, 22);
    }

    [Fact]
    public async Task TruncatedBody_BreaksTheConnectionAndSlowBody_ComesWhole()
    {
        await using var service = await Wire.StartAsync(trouble: new EmulatorTrouble
        {
            Faults = [new Fault { Route = "list-directories", Truncate = true, Times = 1 }, new Fault { Route = "list-directories", SlowBodyMilliseconds = 1 }],
        });
        using var http = service.CreateClient();

        await Assert.ThrowsAsync<HttpRequestException>(() => http.AskAsync(Directories));
        var slow = await http.AskAsync(Directories);

        Assert.Single(slow.Json["data"]!.AsArray());
    }

    [Theory]
    [InlineData("{\"faults\":[{\"route\":\"suspend-everyone\",\"status\":500}]}", "faults(1): error: $.faults[0].route: the catalogue has no operation \"suspend-everyone\"")]
    [InlineData("{\n\"faults\":[\n{\"rate\":2,\"status\":500}]}", "faults(3): error: $.faults[0].rate: it is not between 0 and 1")]
    [InlineData("{\"faults\":[{\"status\":200}]}", "$.faults[0].status: it is no status of failure")]
    [InlineData("{\"faults\":[{}]}", "nothing goes wrong; add status")]
    [InlineData("{\n\"speed\":1}", "faults(2): error: $.speed: there is no such field")]
    [InlineData("{\"limitHeaders\":\"some\"}", "$.limitHeaders: the value is of another type")]
    [InlineData("{\"visibleAfterReads\":-1}", "$.visibleAfterReads: it is negative")]
    [InlineData("[", "error: $")]
    public void BadFaults_AreReportedWithLineAndField(string json, string message)
        => Assert.Contains(message, Assert.Throws<EmulatorInputException>(() => EmulatorTrouble.Parse(json)).Message);
}
