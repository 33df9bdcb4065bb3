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
    [InlineData("GET /_emulator/requests?id=nobody", null, 400, "no operation")]
    public async Task Mistake_IsReportedAndChangesNothing(string request, string? body, int status, string message)
    {
        await using var service = await Wire.StartAsync();
        using var http = service.CreateClient();
        var before = service.State.ToJson();

        var answer = await http.AskAsync(request, body);

        Assert.Equal(status, answer.Status);
        Assert.Contains(message, answer.Text);
        Assert.Equal(before, service.State.ToJson());
    }
}
