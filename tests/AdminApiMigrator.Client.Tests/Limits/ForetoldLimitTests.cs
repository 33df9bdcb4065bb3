using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using AdminApiMigrator.Client.Tests.Service;
using static AdminApiMigrator.Client.Tests.Service.AdminService;

namespace AdminApiMigrator.Client.Tests.Limits;

/// <summary>Headers of limits that are not in force are counted, and nothing else happens because of them.</summary>
public class ForetoldLimitTests
{
    private const string Route = "GET /admin/v1/orgs/{orgId}/event-actions";

    [Theory]
    [InlineData("Beta-Retry-After", "3600", 1)]
    [InlineData("X-Beta-RateLimit-NearLimit", "true", 1)]
    [InlineData("X-Beta-RateLimit-Reason", "jira-burst-based", 1)]
    [InlineData("X-Beta-RateLimit-Reset", "2999-01-01T00:00:00Z", 1)]
    [InlineData("X-RateLimit-Remaining", "0", 0)]
    [InlineData("X-RateLimit-Reset", "2999-01-01T00:00:00Z", 0)]
    public async Task Header_IsCountedJustWhenItForetells(string header, string value, int expected)
    {
        // The meter is that of the whole process: only what carries this very operation and comes from this flow counts.
        var counted = new ConcurrentQueue<(string Name, int Flow)>();
        var flow = new AsyncLocal<int> { Value = 7 };
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Name == "adminapi.limit.foretold")
                {
                    l.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => counted.Enqueue(((string)tags[0].Value!, flow.Value)));
        listener.Start();
        await using var service = await StartAsync();
        service.Next($"GET /admin/v1/orgs/{Org}/event-actions", new CannedAnswer(200, """{"data":[]}""").With(header, value));
        var clock = new RushingClock(DateTimeOffset.UnixEpoch);
        using var http = new HttpClient(new AdminApiRetryHandler(null, clock) { InnerHandler = new HttpClientHandler() }) { BaseAddress = service.Address };

        await http.AdminApi().Events.ListActionsAsync(Org);

        Assert.Equal(expected, counted.Count(reading => reading == (Route, 7)));
        Assert.Empty(clock.Waits);
        Assert.Single(service.Requests);
    }
}
