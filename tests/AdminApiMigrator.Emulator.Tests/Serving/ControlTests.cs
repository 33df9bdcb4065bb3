namespace AdminApiMigrator.Emulator.Tests.Serving;

/// <summary>The addresses below /_emulator, as a program in another process uses them.</summary>
public class ControlTests
{
    private const string Directories = "GET /admin/v2/orgs/{org}/directories";

    [Fact]
    public async Task Requests_AreListedAndTheControlItselfIsNot()
    {
        await using var service = await Wire.StartAsync();
        using var http = service.CreateClient();
        await http.AskAsync(Directories);

        var all = await http.AskAsync("GET /_emulator/requests");
        var none = await http.AskAsync("GET /_emulator/requests?id=suspend-directory-user");

        Assert.Equal(1, (int)all.Json["count"]!);
        Assert.Equal("list-directories", (string?)all.Json["requests"]![0]!["id"]);
        Assert.Empty(none.Json["requests"]!.AsArray());
        Assert.Equal(1, service.Requests.Count);
    }

    [Fact]
    public async Task State_CanBeReadReplacedAndReset()
    {
        await using var service = await Wire.StartAsync();
        using var http = service.CreateClient();
        var before = (await http.AskAsync("GET /_emulator/state?form=snapshot")).Text;

        await http.AskAsync("POST /admin/v2/orgs/{org}/directories/{dir}/groups", """{"name":"night shift"}""");
        var changed = (await http.AskAsync("GET /_emulator/state?form=snapshot")).Text;
        var reset = await http.AskAsync("POST /_emulator/reset");
        var after = (await http.AskAsync("GET /_emulator/state?form=snapshot")).Text;
        var put = await http.AskAsync("PUT /_emulator/state", """{"organizations":[{"id":"only"}]}""");

        Assert.Equal((204, 204), (reset.Status, put.Status));
        Assert.NotEqual(before, changed);
        Assert.Equal(before, after);
        Assert.Contains("\"only\"", (await http.AskAsync("GET /_emulator/state")).Text);
    }

    [Fact]
    public async Task Clock_MovesAcrossTheRemoval()
    {
        await using var service = await Wire.StartAsync();
        using var http = service.CreateClient();

        var before = await http.AskAsync("POST /admin/v1/orgs/{org}/users/search", "{}");
        var moved = await http.AskAsync("PUT /_emulator/clock", """{"asOf":"2026-07-01","now":"2030-01-01T00:00:00Z"}""");
        var after = await http.AskAsync("POST /admin/v1/orgs/{org}/users/search", "{}");
        var clock = await http.AskAsync("GET /_emulator/clock");

        Assert.Equal((200, 204, 410), (before.Status, moved.Status, after.Status));
        Assert.Equal("2026-07-01", (string?)clock.Json["asOf"]);
        Assert.StartsWith("2030-01-01", (string?)clock.Json["now"]);
        Assert.Contains("/users/search", (string?)after.Json["errors"]![0]!["detail"]);
    }

    [Fact]
    public async Task Faults_CanBeSetAndEnded()
    {
        await using var service = await Wire.StartAsync();
        using var http = service.CreateClient();

        var set = await http.AskAsync("PUT /_emulator/faults", """{"faults":[{"route":"list-directories","status":500}]}""");
        var failing = await http.AskAsync(Directories);
        var shown = await http.AskAsync("GET /_emulator/faults");
        await http.AskAsync("PUT /_emulator/faults", "{}");
        var well = await http.AskAsync(Directories);

        Assert.Equal((204, 500, 200), (set.Status, failing.Status, well.Status));
        Assert.Equal(500, (int)shown.Json["faults"]![0]!["status"]!);
    }

    [Theory]
    [InlineData("GET /_emulator/nothing", null, 404, "see the addresses")]
    [InlineData("PUT /_emulator/state", "{\"organisations\":[]}", 400, "$.organisations: there is no such field")]
    [InlineData("PUT /_emulator/faults", "{\"faults\":[{\"route\":\"x\",\"status\":500}]}", 400, "no operation \\u0022x\\u0022")]
    [InlineData("PUT /_emulator/clock", "{}", 400, "there is no time to set")]
    [InlineData("PUT /_emulator/clock", "{\"advanceSeconds\":-1}", 400, "there is no time to set")]
    [InlineData("PUT /_emulator/clock", "{\"day\":\"2026\"}", 400, "there is no such field")]
    [InlineData("PUT /_emulator/clock", "null", 400, "the value is null")]
    [InlineData("PUT /_emulator/clock", "{\"now\":\"9999-12-31T23:59:59Z\"}", 400, "is not between the years 1970 and 2999")]
    [InlineData("PUT /_emulator/clock", "{\"now\":\"0001-01-01T00:00:00Z\"}", 400, "is not between the years 1970 and 2999")]
    [InlineData("PUT /_emulator/clock", "{\"now\":\"2999-12-31T00:00:00Z\",\"advanceSeconds\":86400,\"asOf\":\"2030-01-01\"}", 400, "is not between the years 1970 and 2999")]
    [InlineData("PUT /_emulator/clock", "{\"advanceSeconds\":1e300}", 400, "there is no time to set")]
    [InlineData("PUT /_emulator/clock", "{\"asOf\":\"2026-01-01\",\"asOf\":\"2027-01-01\"}", 400, "a field occurs twice")]
    [InlineData("PUT /_emulator/state", "{\"organizations\":[null]}", 400, "$.organizations[0]: the item is null")]
    [InlineData("PUT /_emulator/faults", "{\"faults\":[null]}", 400, "$.faults[0]: the item is null")]
    [InlineData("PUT /_emulator/faults", "{\"faults\":[{\"status\":429,\"retryAfterSeconds\":-5}]}", 400, "retryAfterSeconds: it is negative")]
    [InlineData("GET /_emulator/requests?id=nobody", null, 400, "no operation")]
    public async Task Mistake_IsReportedAndChangesNothing(string request, string? body, int status, string message)
    {
        await using var service = await Wire.StartAsync();
        using var http = service.CreateClient();
        var before = service.State.ToJson();
        var (day, year) = (service.AsOf, service.Clock.GetUtcNow().Year);

        var answer = await http.AskAsync(request, body);

        Assert.Equal(status, answer.Status);
        Assert.Contains(message, answer.Text);
        Assert.Equal(before, service.State.ToJson());
        Assert.Equal((day, year), (service.AsOf, service.Clock.GetUtcNow().Year));
    }

    [Fact]
    public async Task BytesThatAreNoText_AreRefusedWithTheirLine()
    {
        await using var service = await Wire.StartAsync();
        using var http = service.CreateClient();

        using var response = await http.PutAsync("_emulator/state", new ByteArrayContent([.. "{\n\""u8, 0xff, .. "\":1}"u8]));

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("body(2): error: byte 0xff is not UTF-8", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("GET /", 200, "the Atlassian Cloud Admin API for tests, v1 and v2 on one state, as of 2026-06-01")]
    [InlineData("HEAD /", 200, "")]
    [InlineData("GET /health", 200, "{\"status\":\"ok\",\"asOf\":\"2026-06-01\"}")]
    [InlineData("POST /", 404, "Nothing is at POST /")]
    [InlineData("DELETE /health", 404, "Nothing is at DELETE /health")]
    public async Task FrontPage_SaysWhatThisIsToEveryoneAndNothingOfTheState(string request, int status, string text)
    {
        await using var service = await Wire.StartAsync();
        using var http = new HttpClient { BaseAddress = service.BaseAddress };

        var answer = await http.AskAsync(request);

        Assert.Equal(status, answer.Status);
        Assert.Contains(text, answer.Text);
        Assert.DoesNotContain(service.Seed.OrganizationKey!, answer.Text);
        Assert.Equal(status == 200 ? 0 : 1, service.Requests.Count);
    }

    [Theory]
    [InlineData("3000-01-01")]
    [InlineData("1969-12-31")]
    public async Task ClockOutOfItsYears_IsRefusedAndStays(string day)
    {
        await using var service = await Wire.StartAsync();
        var before = service.Clock.GetUtcNow();

        Assert.Throws<ArgumentOutOfRangeException>(() => service.Clock.Set(DateTimeOffset.Parse(day + "T00:00:00Z")));
        Assert.Throws<ArgumentOutOfRangeException>(() => service.Clock.Advance(TimeSpan.FromDays(366 * 1000)));

        Assert.InRange(service.Clock.GetUtcNow(), before, before.AddDays(1));
    }
}
