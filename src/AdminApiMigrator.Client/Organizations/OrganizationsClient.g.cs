// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>Operations on organizations.</summary>
public partial class OrganizationsClient
{
    private const string ListRoute = "GET /admin/v1/orgs";
    private const string GetRoute = "GET /admin/v1/orgs/{orgId}";

    private readonly Connection _connection;

    internal OrganizationsClient(Connection connection) => _connection = connection;

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected OrganizationsClient()
        : this(null!)
    {
    }

    /// <summary>Get organizations.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The entries, page after page as they are asked for.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused: 400.</exception>
    /// <remarks><c>GET /admin/v1/orgs</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; go-atlassian, a client for Go; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(ListRoute)]
    public virtual IAsyncEnumerable<OrgModel> ListAsync(
        CancellationToken cancellationToken = default)
        => Operation.ListAsync(
            _connection,
            ListRoute,
            [],
            _ => null,
            cursor => new QueryText().Add("cursor", cursor).ToString(),
            OperationsJson.Default.ListedPageOrgModel,
            cancellationToken);

    /// <summary>Get an organization by ID.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the answer has under <c>data</c>.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused: 404.</exception>
    /// <remarks><c>GET /admin/v1/orgs/{orgId}</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: go-atlassian, a client for Go; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(GetRoute)]
    public virtual Task<OrgModel> GetAsync(
        string orgId, CancellationToken cancellationToken = default)
        => Operation.ReadDataAsync(
            _connection,
            GetRoute,
            [orgId],
            null,
            "",
            OperationsJson.Default.EnvelopedOrgModel,
            cancellationToken);
}
