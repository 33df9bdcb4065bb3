// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>Operations on workspaces.</summary>
public partial class WorkspacesClient
{
    private const string QueryRoute = "POST /admin/v2/orgs/{orgId}/workspaces";

    private readonly Connection _connection;

    internal WorkspacesClient(Connection connection) => _connection = connection;

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected WorkspacesClient()
        : this(null!)
    {
    }

    /// <summary>Get list of workspaces.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="body">Which entries; null for all.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The entries, page after page as they are asked for.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused: 400 (ADMIN-400-4), 403, 404.</exception>
    /// <remarks><c>POST /admin/v2/orgs/{orgId}/workspaces</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: read:workspaces:admin. Source: Public programs that call the service, where several agree; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(QueryRoute)]
    public virtual IAsyncEnumerable<WorkspaceEntry> QueryAsync(
        string orgId, QueryWorkspacesBody? body = null, CancellationToken cancellationToken = default)
        => Operation.ListAsync(
            _connection,
            QueryRoute,
            [orgId],
            cursor => SearchBody.Write(body ?? new QueryWorkspacesBody(), OperationsJson.Default.QueryWorkspacesBody, cursor),
            _ => "",
            OperationsJson.Default.ListedPageWorkspaceEntry,
            cancellationToken);
}
