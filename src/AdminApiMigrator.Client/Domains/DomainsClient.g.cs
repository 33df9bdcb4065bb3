// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>Operations on domains.</summary>
public partial class DomainsClient
{
    private const string ListRoute = "GET /admin/v1/orgs/{orgId}/domains";
    private const string GetRoute = "GET /admin/v1/orgs/{orgId}/domains/{domainId}";

    private readonly Connection _connection;

    internal DomainsClient(Connection connection) => _connection = connection;

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected DomainsClient()
        : this(null!)
    {
    }

    /// <summary>Get domains in an organization.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The entries, page after page as they are asked for.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused: 400, 403.</exception>
    /// <remarks><c>GET /admin/v1/orgs/{orgId}/domains</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: read:domains:admin. Source: go-atlassian, a client for Go; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(ListRoute)]
    public virtual IAsyncEnumerable<DomainData> ListAsync(
        string orgId, CancellationToken cancellationToken = default)
        => Operation.ListAsync(
            _connection,
            ListRoute,
            [orgId],
            _ => null,
            cursor => new QueryText().Add("cursor", cursor).ToString(),
            OperationsJson.Default.ListedPageDomainData,
            cancellationToken);

    /// <summary>Get domain by ID.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="domainId">The domain id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the answer has under <c>data</c>.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused: 400, 403, 404.</exception>
    /// <remarks><c>GET /admin/v1/orgs/{orgId}/domains/{domainId}</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: read:domains:admin. Source: Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(GetRoute)]
    public virtual Task<DomainData> GetAsync(
        string orgId, string domainId, CancellationToken cancellationToken = default)
        => Operation.ReadDataAsync(
            _connection,
            GetRoute,
            [orgId, domainId],
            null,
            "",
            OperationsJson.Default.EnvelopedDomainData,
            cancellationToken);
}
