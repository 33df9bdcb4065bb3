// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>Operations on data center tokens. They are not at the host of the Admin API: open the client with the address of the site or product that is meant.</summary>
public partial class DataCenterTokensClient
{
    private const string CreatePersonalAccessTokenRoute = "POST /rest/pat/latest/tokens";
    private const string ListPersonalAccessTokensRoute = "GET /rest/pat/latest/tokens";
    private const string RevokePersonalAccessTokenRoute = "DELETE /rest/pat/latest/tokens/{tokenId}";
    private const string CreateBambooAccessTokenRoute = "POST /rest/api/latest/access-token";

    private readonly Connection _connection;

    internal DataCenterTokensClient(Connection connection) => _connection = connection;

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected DataCenterTokensClient()
        : this(null!)
    {
    }

    /// <summary>Create personal access token. Without expirationDuration, in days, the token never ends unless an administrator enforces an end.</summary>
    /// <param name="name"><c>name</c>, required.</param>
    /// <param name="expirationDuration"><c>expirationDuration</c>; days.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /rest/pat/latest/tokens</c>. Status in the catalogue of 2026-11-28: current. Source: Using personal access tokens.</remarks>
    [Route(CreatePersonalAccessTokenRoute)]
    public virtual Task<CreatePersonalAccessTokenAnswer> CreatePersonalAccessTokenAsync(
        string name, long? expirationDuration = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.DataCenterTokens)),
            CreatePersonalAccessTokenRoute,
            [],
            Operation.Json(new CreatePersonalAccessTokenBody(Operation.RequireText(name, nameof(name)), expirationDuration), OperationsJson.Default.CreatePersonalAccessTokenBody),
            "",
            OperationsJson.Default.CreatePersonalAccessTokenAnswer,
            cancellationToken);

    /// <summary>List own personal access tokens. Never shows a token itself.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /rest/pat/latest/tokens</c>. Status in the catalogue of 2026-11-28: current. Source: Public programs that call the service, where several agree.</remarks>
    [Route(ListPersonalAccessTokensRoute)]
    public virtual Task<IReadOnlyList<PersonalAccessToken>> ListPersonalAccessTokensAsync(
        CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.DataCenterTokens)),
            ListPersonalAccessTokensRoute,
            [],
            null,
            "",
            OperationsJson.Default.IReadOnlyListPersonalAccessToken,
            cancellationToken);

    /// <summary>Revoke personal access token.</summary>
    /// <param name="tokenId">The token id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /rest/pat/latest/tokens/{tokenId}</c>. Status in the catalogue of 2026-11-28: current. Source: Public programs that call the service, where several agree.</remarks>
    [Route(RevokePersonalAccessTokenRoute)]
    public virtual Task RevokePersonalAccessTokenAsync(
        string tokenId, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.DataCenterTokens)),
            RevokePersonalAccessTokenRoute,
            [tokenId],
            null,
            "",
            cancellationToken);

    /// <summary>Create personal access token in Bamboo. Without daysUntilExpiry the token never ends; the field exists since Bamboo 9.4.</summary>
    /// <param name="name"><c>name</c>, required.</param>
    /// <param name="daysUntilExpiry"><c>daysUntilExpiry</c>; days.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /rest/api/latest/access-token</c>. Status in the catalogue of 2026-11-28: current. Source: Knowledge base of Bamboo on access tokens.</remarks>
    [Route(CreateBambooAccessTokenRoute)]
    public virtual Task<JsonElement> CreateBambooAccessTokenAsync(
        string name, long? daysUntilExpiry = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            Operation.AtSite(_connection, nameof(AdminApiClient.DataCenterTokens)),
            CreateBambooAccessTokenRoute,
            [],
            Operation.Json(new CreateBambooAccessTokenBody(Operation.RequireText(name, nameof(name)), daysUntilExpiry), OperationsJson.Default.CreateBambooAccessTokenBody),
            "",
            cancellationToken);
}
