// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>Operations on events.</summary>
public partial class EventsClient
{
    private const string QueryRoute = "GET /admin/v1/orgs/{orgId}/events";
    private const string PollRoute = "GET /admin/v1/orgs/{orgId}/events-stream";
    private const string GetRoute = "GET /admin/v1/orgs/{orgId}/events/{eventId}";
    private const string ListActionsRoute = "GET /admin/v1/orgs/{orgId}/event-actions";

    private readonly Connection _connection;

    internal EventsClient(Connection connection) => _connection = connection;

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected EventsClient()
        : this(null!)
    {
    }

    /// <summary>Query audit log events. Polling at a high rate belongs on the event stream.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="options">What to ask for; null for everything.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The entries, page after page as they are asked for.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused: 400.</exception>
    /// <remarks><c>GET /admin/v1/orgs/{orgId}/events</c>. Status in the catalogue of 2026-11-28: current. Limit: 10 calls in 60 seconds, which the client keeps by waiting. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(QueryRoute)]
    public virtual IAsyncEnumerable<EventData> QueryAsync(
        string orgId, QueryEventsOptions? options = null, CancellationToken cancellationToken = default)
        => Operation.ListAsync(
            _connection,
            QueryRoute,
            [orgId],
            _ => null,
            cursor => new QueryText().Add("q", options?.Q).Add("from", options?.From).Add("to", options?.To).Add("action", options?.Action).AddJoined("actor", options?.Actor).AddJoined("ip", options?.Ip).AddJoined("product", options?.Product).Add("location", options?.Location).Add("limit", options?.Limit).Add("cursor", cursor).ToString(),
            OperationsJson.Default.ListedPageEventData,
            cancellationToken);

    /// <summary>Poll audit log events. The last cursor can be kept and polled again.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="options">What to ask for; null for everything.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused: 400.</exception>
    /// <remarks><c>GET /admin/v1/orgs/{orgId}/events-stream</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: go-atlassian, a client for Go; Cloud Admin changelog; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(PollRoute)]
    public virtual Task<PollingEventPage> PollAsync(
        string orgId, PollEventsOptions? options = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            PollRoute,
            [orgId],
            null,
            new QueryText().Add("cursor", options?.Cursor).Add("from", options?.From).Add("to", options?.To).Add("limit", options?.Limit).Add("sortOrder", options?.SortOrder).ToString(),
            OperationsJson.Default.PollingEventPage,
            cancellationToken);

    /// <summary>Get an event by ID.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="eventId">The event id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the answer has under <c>data</c>.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused: 404.</exception>
    /// <remarks><c>GET /admin/v1/orgs/{orgId}/events/{eventId}</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(GetRoute)]
    public virtual Task<EventData> GetAsync(
        string orgId, string eventId, CancellationToken cancellationToken = default)
        => Operation.ReadDataAsync(
            _connection,
            GetRoute,
            [orgId, eventId],
            null,
            "",
            OperationsJson.Default.EnvelopedEventData,
            cancellationToken);

    /// <summary>Get list of event actions.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused: 404.</exception>
    /// <remarks><c>GET /admin/v1/orgs/{orgId}/event-actions</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(ListActionsRoute)]
    public virtual Task<ListEventActionsAnswer> ListActionsAsync(
        string orgId, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            ListActionsRoute,
            [orgId],
            null,
            "",
            OperationsJson.Default.ListEventActionsAnswer,
            cancellationToken);
}
