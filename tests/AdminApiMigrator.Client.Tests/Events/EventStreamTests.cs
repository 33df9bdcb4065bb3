using System.Text.Json;
using AdminApiMigrator.Client.Tests.Operations;
using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.Events;

public class EventStreamTests
{
    private static readonly DateTimeOffset Now = new(2026, 8, 9, 10, 11, 12, TimeSpan.Zero);

    private readonly RushingClock _clock = new(Now);
    private readonly List<PollEventsOptions> _polls = [];

    /// <summary>The pages that come, and the ids that the stream gives, batch by batch, with the cursor behind them.</summary>
    public static TheoryData<string, string[], string[]> Pages => new()
    {
        { "cursors move", [Page("c1", "a", "b"), Page("c2", "c")], ["a,b@c1", "c@c2"] },
        { "nothing new", [Page("c1", "a"), Page("c1"), Page("c1"), Page("c2", "b")], ["a@c1", "b@c2"] },
        { "the last page has no cursor", [Page("c1", "a"), Page(null, "b"), Page(null, "b", "c"), Page("c2", "b", "c", "d"), Page("c3", "e")], ["a@c1", "b@c1", "c@c1", "d@c2", "e@c3"] },
        { "the cursor stays", [Page("c1", "a"), Page("c1", "b"), Page("c1", "b", "c")], ["a@c1", "b@c1", "c@c1"] },
        { "the cursor is part of an address", [Page("https://x.example/events-stream?limit=1&cursor=c%2F1", "a"), Page("c2", "b")], ["a@c/1", "b@c2"] },
        { "the same event later", [Page("c1", "a"), Page("c2", "a")], ["a@c1", "a@c2"] },
        { "an empty log", [Page(null), Page(null), Page("c1", "a")], ["a@c1"] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Stream_GivesEveryEventOnce(string what, string[] pages, string[] batches)
    {
        var given = await ReadAsync(new EventStreamOptions(), pages);

        Assert.True(batches.SequenceEqual(given), $"{what}: {string.Join(' ', given)}");
    }

    [Fact]
    public async Task Polls_KeepTheirDistanceAndGoOnFromTheCursor()
    {
        await ReadAsync(new EventStreamOptions { From = Now.AddDays(-1), PageSize = 7 }, [Page(null), Page("c1", "a"), Page("c2", "b")]);

        Assert.Equal([null, null, "c1", "c2"], _polls.Select(poll => poll.Cursor));
        var from = Now.AddDays(-1).ToUnixTimeMilliseconds().ToString();
        Assert.Equal([from, from, null, null], _polls.Select(poll => poll.From));
        Assert.All(_polls, poll => Assert.Equal((7L, "asc"), (poll.Limit, poll.SortOrder)));
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromSeconds(6), 3), _clock.Waits);
    }

    [Fact]
    public async Task KeptCursor_IsWhereALaterStreamBegins()
    {
        await ReadAsync(new EventStreamOptions { Cursor = "kept", From = Now }, [Page("c1", "a")]);

        Assert.Equal(("kept", null), (_polls[0].Cursor, _polls[0].From));
    }

    [Fact]
    public async Task FullPageThatComesAgain_EndsWithTheReason()
    {
        var refusal = await Assert.ThrowsAsync<AdminApiException>(
            () => ReadAsync(new EventStreamOptions { PageSize = 2 }, [Page(null, "a", "b"), Page(null, "a", "b")]));

        Assert.Contains("cannot go on", refusal.Message);
    }

    [Theory]
    [InlineData(5.9, 500, "Interval")]
    [InlineData(-1, 500, "Interval")]
    [InlineData(6, 0, "PageSize")]
    [InlineData(6, 501, "PageSize")]
    public void OptionOutOfRange_IsNamedAtOnce(double seconds, int pageSize, string name)
    {
        using var http = new HttpClient();
        var options = new EventStreamOptions { Interval = TimeSpan.FromSeconds(seconds), PageSize = pageSize };

        Assert.StartsWith(name, Assert.Throws<ArgumentException>(() => http.AdminApi().Events.StreamAsync(Org, options)).Message);
    }

    [Fact]
    public void ShortestInterval_IsThatOfTheLimitInTheRules()
    {
        var limit = OperationLimits.All.Single(limit => limit.Route == CatalogueOperation.Rules.Find("query-events")!.Request);

        Assert.Equal(limit.Time / limit.Calls, EventStreamOptions.ShortestInterval);
        Assert.Equal(EventStreamOptions.ShortestInterval, new EventStreamOptions().Interval);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task CancelledStream_EndsWithoutAnException(bool duringARequest)
    {
        await using var service = await StartAsync();
        service.Next($"GET /admin/v1/orgs/{Org}/events-stream", new CannedAnswer(200, Page("c1", "a")));
        using var http = service.CreateHttp();
        using var stop = new CancellationTokenSource();
        var never = new TaskCompletionSource();
        var cancelled = Task.CompletedTask;
        if (duringARequest)
        {
            service.Gate = never.Task;
            cancelled = CancelOnceAskedAsync();
        }

        var given = new List<EventBatch>();
        await foreach (var batch in http.AdminApi().Events.StreamAsync(Org).WithCancellation(stop.Token))
        {
            given.Add(batch);
            await stop.CancelAsync();
        }

        Assert.Equal(duringARequest ? 0 : 1, given.Count);
        Assert.Single(service.Requests);
        never.SetResult();
        await cancelled;

        async Task CancelOnceAskedAsync()
        {
            while (service.Requests.Count == 0)
            {
                await Task.Delay(10);
            }

            await stop.CancelAsync();
        }
    }

    [Fact]
    public async Task Refusal_EndsTheStreamWithTheReason()
    {
        await using var service = await StartAsync();
        service.Next($"GET /admin/v1/orgs/{Org}/events-stream", CannedAnswer.Error(403, "ADMIN-403-3", "no"));
        using var http = service.CreateHttp();

        var refusal = await Assert.ThrowsAsync<AdminApiException>(async () =>
        {
            await foreach (var _ in http.AdminApi().Events.StreamAsync(Org))
            {
                Assert.Fail("There are no events.");
            }
        });

        Assert.Equal("ADMIN-403-3", refusal.Code);
    }

    private static string Page(string? next, params string[] ids)
        => JsonSerializer.Serialize(new { data = ids.Select(id => new { id }), meta = new { next, page_size = 1 } });

    // Ends with the pages.
    private async Task<List<string>> ReadAsync(EventStreamOptions options, string[] pages)
    {
        using var stop = new CancellationTokenSource();
        var given = new List<string>();
        await foreach (var batch in EventStream.ReadAsync(PollAsync, options, _clock, stop.Token))
        {
            given.Add($"{string.Join(',', batch.Events.Select(e => e.Id))}@{batch.Cursor}");
        }

        return given;

        async Task<PollingEventPage> PollAsync(PollEventsOptions poll, CancellationToken cancellationToken)
        {
            _polls.Add(poll);
            if (_polls.Count > pages.Length)
            {
                await stop.CancelAsync();
                cancellationToken.ThrowIfCancellationRequested();
            }

            return JsonSerializer.Deserialize(pages[_polls.Count - 1], OperationsJson.Default.PollingEventPage)!;
        }
    }
}
