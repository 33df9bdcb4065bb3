using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using AdminApiMigrator.Emulator.Tests.Contract;
using Xunit.Abstractions;

namespace AdminApiMigrator.Emulator.Tests;

/// <summary>
/// Fifty clients at once, half of them over v1 and half over v2, that write and read for some seconds: ADMINAPI_LOAD_SECONDS, 3 when it is not set.
/// </summary>
public class LoadTests(ITestOutputHelper output)
{
    private const int Clients = 50;

    private static TimeSpan Duration => TimeSpan.FromSeconds(
        double.TryParse(Environment.GetEnvironmentVariable("ADMINAPI_LOAD_SECONDS"), CultureInfo.InvariantCulture, out var seconds) ? seconds : 3);

    [Fact]
    public async Task ManyClients_LoseAndDoubleNoWriteAndFillNoMemory()
    {
        await using var service = await Wire.StartAsync();
        var problems = new ConcurrentQueue<string>();
        var until = DateTime.UtcNow + Duration;
        var expected = new ConcurrentDictionary<string, bool>();

        // The first tenth of the time fills caches and the audit log; growth counts from there.
        var early = MeasureAsync(Duration / 10);
        var counts = await Task.WhenAll(Enumerable.Range(0, Clients).Select(number => Task.Run(() => WorkAsync(service, number, until, expected, problems))));
        var (start, end) = (await early, await MeasureAsync(TimeSpan.Zero));

        output.WriteLine($"{counts.Sum()} requests in {Duration.TotalSeconds} s from {Clients} clients; live memory {start / 1024} KiB early, {end / 1024} KiB at the end");
        Assert.Empty(problems);
        Assert.Equal(counts.Sum(), service.Requests.Count);
        var groups = JsonNode.Parse(service.State.ToJson())!["organizations"]![0]!["groups"]!.AsArray()
            .Where(group => ((string)group!["name"]!).StartsWith("load ")).Select(group => $"{group!["name"]} {group["members"]!.AsArray().Count}").Order();
        Assert.Equal(expected.Select(group => $"{group.Key} {(group.Value ? 1 : 0)}").Order(), groups);
        Assert.True(end - start < 48 * 1024 * 1024, $"{(end - start) / 1024} KiB more");
    }

    private static async Task<long> MeasureAsync(TimeSpan after)
    {
        await Task.Delay(after);
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static async Task<int> WorkAsync(
        AdminApiEmulator service, int number, DateTime until, ConcurrentDictionary<string, bool> expected, ConcurrentQueue<string> problems)
    {
        using var http = service.CreateClient();
        var isV1 = number % 2 == 0;
        var requests = 0;
        async Task<WireAnswer> SendAsync(string request, string? body, int status)
        {
            requests++;
            var answer = await http.AskAsync(request, body);
            if (answer.Status != status)
            {
                problems.Enqueue($"{request}: {answer.Status} {answer.Text}");
            }

            return answer;
        }

        var groups = isV1 ? "/admin/v1/orgs/{org}/directory/groups" : "/admin/v2/orgs/{org}/directories/{dir}/groups";
        for (var round = 0; DateTime.UtcNow < until && problems.IsEmpty; round++)
        {
            var name = $"load {number} {round % 20}";
            if (expected.TryRemove(name, out _))
            {
                await SendAsync($"DELETE {groups}/{await IdAsync(name)}{(isV1 ? "?forceIfNotEmpty=true" : "")}", null, isV1 ? 200 : 204);
            }

            await SendAsync($"POST {groups}", $$"""{"name":"{{name}}"}""", isV1 ? 200 : 201);
            expected[name] = false;
            var id = await IdAsync(name);
            await SendAsync($"POST {groups}/{id}/memberships", $$"""{"{{(isV1 ? "account_id" : "accountId")}}":"{{Requests.Ann}}"}""", isV1 ? 200 : 204);
            expected[name] = true;
            if (round % 3 == 0)
            {
                await SendAsync($"DELETE {groups}/{id}/memberships/{Requests.Ann}", null, isV1 ? 200 : 204);
                expected[name] = false;
            }

            await SendAsync("POST /admin/v2/orgs/{org}/directories/-/users/search", """{"expand":["groups"]}""", 200);
        }

        return requests;

        async Task<string> IdAsync(string name)
        {
            var answer = isV1
                ? await SendAsync("POST /admin/v1/orgs/{org}/groups/search", $$$"""{"groupNames":{"eq":["{{{name}}}"]}}""", 200)
                : await SendAsync("POST /admin/v2/orgs/{org}/directories/-/groups/search", $$"""{"groupNames":["{{name}}"]}""", 200);
            var found = answer.Json["data"]!.AsArray();
            if (found.Count != 1)
            {
                problems.Enqueue($"{name} is there {found.Count} times");
                return "none";
            }

            return (string)found[0]!["id"]!;
        }
    }
}
