namespace AdminApiMigrator.Client;

/// <content>The stream, which is no operation of the service but goes on where a poll ends.</content>
public partial class EventsClient
{
    /// <summary>
    /// Follows the audit log without end: reads what there is from a point on, then asks again and again for what came since. Cancel it to
    /// end it; it then ends without an exception, and what it gave last is the place to go on from.
    /// </summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="options">Where to begin and how often to ask; null for everything that the service still has, every six seconds.</param>
    /// <param name="cancellationToken">Ends the stream.</param>
    /// <returns>The events as they come, some at a time and never none, each time with the cursor behind them.</returns>
    /// <exception cref="ArgumentException"><paramref name="orgId"/> is no id, or an option is out of its range.</exception>
    /// <exception cref="AdminApiException">
    /// The service refused, after what the handlers of the HttpClient tried. Begin again with the last cursor: events that were given
    /// already do not come again.
    /// </exception>
    /// <remarks>
    /// The service publishes no limit for this poll. The query of the same events is limited to ten calls a minute, so the client keeps that
    /// distance here too.
    /// </remarks>
    public virtual IAsyncEnumerable<EventBatch> StreamAsync(
        string orgId, EventStreamOptions? options = null, CancellationToken cancellationToken = default)
    {
        RouteTemplate.RequireId(orgId, nameof(orgId));
        return EventStream.ReadAsync(
            (poll, token) => PollAsync(orgId, poll, token), options ?? new EventStreamOptions(), TimeProvider.System, cancellationToken);
    }
}
