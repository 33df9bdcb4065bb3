// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>Operations on api tokens, api keys, oauth clients, service accounts.</summary>
public partial class TokensClient
{
    private const string ListApiTokensRoute = "GET /admin/api-access/v1/orgs/{orgId}/api-tokens";
    private const string RevokeApiTokensRoute = "DELETE /admin/api-access/v1/orgs/{orgId}/api-tokens";
    private const string CountApiTokensRoute = "GET /admin/api-access/v1/orgs/{orgId}/api-tokens/count";
    private const string ListApiKeysRoute = "GET /admin/api-access/v1/orgs/{orgId}/api-keys";
    private const string CountApiKeysRoute = "GET /admin/api-access/v1/orgs/{orgId}/api-keys/count";
    private const string RevokeApiKeyRoute = "PATCH /admin/api-access/v1/orgs/{orgId}/api-keys/revoke/{apiKeyId}";
    private const string ListOauthClientsRoute = "GET /admin/api-access/v1/orgs/{orgId}/oauth-clients";
    private const string CreateOauthClientRoute = "POST /admin/api-access/v1/orgs/{orgId}/oauth-clients";
    private const string CountOauthClientsRoute = "POST /admin/api-access/v1/orgs/{orgId}/oauth-clients/count";
    private const string GetOauthClientRoute = "GET /admin/api-access/v1/orgs/{orgId}/oauth-clients/{clientId}";
    private const string DeleteOauthClientRoute = "DELETE /admin/api-access/v1/orgs/{orgId}/oauth-clients/{clientId}";
    private const string ListServiceAccountsRoute = "GET /admin/api-access/v1/orgs/{orgId}/service-accounts";
    private const string CreateServiceAccountRoute = "POST /admin/api-access/v1/orgs/{orgId}/service-accounts";
    private const string UpdateServiceAccountRoute = "PATCH /admin/api-access/v1/orgs/{orgId}/service-accounts";
    private const string DeleteServiceAccountRoute = "DELETE /admin/api-access/v1/orgs/{orgId}/service-accounts/{serviceAccountId}";
    private const string CountServiceAccountTokensRoute = "POST /admin/api-access/v1/orgs/{orgId}/service-accounts/count";
    private const string ListTokensOfAllServiceAccountsRoute = "GET /admin/api-access/v1/orgs/{orgId}/service-accounts/api-tokens";
    private const string ListServiceAccountTokensRoute = "GET /admin/api-access/v1/orgs/{orgId}/service-accounts/{serviceAccountId}/api-tokens";
    private const string RevokeServiceAccountTokensRoute = "DELETE /admin/api-access/v1/orgs/{orgId}/service-accounts/{serviceAccountId}/api-tokens";
    private const string ListOauthClientsOfAllServiceAccountsRoute = "GET /admin/api-access/v1/orgs/{orgId}/service-accounts/oauth-clients";
    private const string ListServiceAccountOauthClientsRoute = "GET /admin/api-access/v1/orgs/{orgId}/service-accounts/{serviceAccountId}/oauth-clients";

    private readonly Connection _connection;

    internal TokensClient(Connection connection) => _connection = connection;

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected TokensClient()
        : this(null!)
    {
    }

    /// <summary>Get all API tokens in an org. An empty expiresAt marks a token without an end.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="options">What to ask for; null for everything.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The entries, page after page as they are asked for.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/api-access/v1/orgs/{orgId}/api-tokens</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: read:tokens:admin. Source: A public listing of the operations of the API Access API; API Access REST API, reference pages.</remarks>
    [Route(ListApiTokensRoute)]
    public virtual IAsyncEnumerable<ApiTokenEntry> ListApiTokensAsync(
        string orgId, ListApiTokensOptions? options = null, CancellationToken cancellationToken = default)
        => Operation.ListAsync(
            _connection,
            ListApiTokensRoute,
            [orgId],
            _ => null,
            cursor => new QueryText().Add("q", options?.Q).Add("status", options?.Status).Add("createdAtSearchType", options?.CreatedAtSearchType).Add("createdAtUom", options?.CreatedAtUom).Add("createdAtValue", options?.CreatedAtValue).Add("createdAtFrom", options?.CreatedAtFrom).Add("createdAtTo", options?.CreatedAtTo).Add("createdAtRangeFrom", options?.CreatedAtRangeFrom).Add("createdAtRangeTo", options?.CreatedAtRangeTo).Add("lastActiveAtSearchType", options?.LastActiveAtSearchType).Add("lastActiveAtUom", options?.LastActiveAtUom).Add("lastActiveAtValue", options?.LastActiveAtValue).Add("lastActiveAtFrom", options?.LastActiveAtFrom).Add("lastActiveAtTo", options?.LastActiveAtTo).Add("lastActiveAtRangeFrom", options?.LastActiveAtRangeFrom).Add("lastActiveAtRangeTo", options?.LastActiveAtRangeTo).Add("sort", options?.Sort).Add("pageSize", options?.PageSize).Add("cursor", cursor).ToString(),
            OperationsJson.Default.ListedPageApiTokenEntry,
            cancellationToken);

    /// <summary>Bulk revoke API tokens.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /admin/api-access/v1/orgs/{orgId}/api-tokens</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: delete:tokens:admin. Source: A public listing of the operations of the API Access API; API Access REST API, reference pages.</remarks>
    [Route(RevokeApiTokensRoute)]
    public virtual Task RevokeApiTokensAsync(
        string orgId, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            RevokeApiTokensRoute,
            [orgId],
            null,
            "",
            cancellationToken);

    /// <summary>Get API token count.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/api-access/v1/orgs/{orgId}/api-tokens/count</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: read:tokens:admin. Source: A public listing of the operations of the API Access API; API Access REST API, reference pages.</remarks>
    [Route(CountApiTokensRoute)]
    public virtual Task<long> CountApiTokensAsync(
        string orgId, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            CountApiTokensRoute,
            [orgId],
            null,
            "",
            OperationsJson.Default.Int64,
            cancellationToken);

    /// <summary>Get all API keys in an org.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="options">What to ask for; null for everything.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The entries, page after page as they are asked for.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/api-access/v1/orgs/{orgId}/api-keys</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: read:keys:admin. Source: A public listing of the operations of the API Access API; API Access REST API, reference pages.</remarks>
    [Route(ListApiKeysRoute)]
    public virtual IAsyncEnumerable<ApiKey> ListApiKeysAsync(
        string orgId, ListApiKeysOptions? options = null, CancellationToken cancellationToken = default)
        => Operation.ListAsync(
            _connection,
            ListApiKeysRoute,
            [orgId],
            _ => null,
            cursor => new QueryText().Add("q", options?.Q).Add("keyType", options?.KeyType).Add("expiresAtSearchType", options?.ExpiresAtSearchType).Add("expiresAtUom", options?.ExpiresAtUom).Add("expiresAtValue", options?.ExpiresAtValue).Add("expiresAtFrom", options?.ExpiresAtFrom).Add("expiresAtTo", options?.ExpiresAtTo).Add("expiresAtRangeFrom", options?.ExpiresAtRangeFrom).Add("expiresAtRangeTo", options?.ExpiresAtRangeTo).Add("lastActiveAtSearchType", options?.LastActiveAtSearchType).Add("pageSize", options?.PageSize).Add("cursor", cursor).ToString(),
            OperationsJson.Default.ListedPageApiKey,
            cancellationToken);

    /// <summary>Get API key count.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="options">What to ask for; null for everything.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/api-access/v1/orgs/{orgId}/api-keys/count</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: read:keys:admin. Source: A public listing of the operations of the API Access API; API Access REST API, reference pages.</remarks>
    [Route(CountApiKeysRoute)]
    public virtual Task<long> CountApiKeysAsync(
        string orgId, CountApiKeysOptions? options = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            CountApiKeysRoute,
            [orgId],
            null,
            new QueryText().Add("q", options?.Q).Add("keyType", options?.KeyType).Add("expiresAtSearchType", options?.ExpiresAtSearchType).Add("expiresAtUom", options?.ExpiresAtUom).Add("expiresAtValue", options?.ExpiresAtValue).Add("expiresAtFrom", options?.ExpiresAtFrom).Add("expiresAtTo", options?.ExpiresAtTo).Add("expiresAtRangeFrom", options?.ExpiresAtRangeFrom).Add("expiresAtRangeTo", options?.ExpiresAtRangeTo).Add("lastActiveAtSearchType", options?.LastActiveAtSearchType).ToString(),
            OperationsJson.Default.Int64,
            cancellationToken);

    /// <summary>Revoke an API key.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="apiKeyId">The api key id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PATCH /admin/api-access/v1/orgs/{orgId}/api-keys/revoke/{apiKeyId}</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: delete:keys:admin. Source: A public listing of the operations of the API Access API; API Access REST API, reference pages.</remarks>
    [Route(RevokeApiKeyRoute)]
    public virtual Task RevokeApiKeyAsync(
        string orgId, string apiKeyId, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            RevokeApiKeyRoute,
            [orgId, apiKeyId],
            null,
            "",
            cancellationToken);

    /// <summary>Get all OAuth clients.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="pageSize"><c>pageSize</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The entries, page after page as they are asked for.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/api-access/v1/orgs/{orgId}/oauth-clients</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: read:service-accounts-tokens:admin. Source: A public listing of the operations of the API Access API; API Access REST API, reference pages.</remarks>
    [Route(ListOauthClientsRoute)]
    public virtual IAsyncEnumerable<OauthClient> ListOauthClientsAsync(
        string orgId, long? pageSize = null, CancellationToken cancellationToken = default)
        => Operation.ListAsync(
            _connection,
            ListOauthClientsRoute,
            [orgId],
            _ => null,
            cursor => new QueryText().Add("pageSize", pageSize).Add("cursor", cursor).ToString(),
            OperationsJson.Default.ListedPageOauthClient,
            cancellationToken);

    /// <summary>Create an OAuth client.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="body">The JSON body. No source gives its fields, so it is sent as it is.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/api-access/v1/orgs/{orgId}/oauth-clients</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the API Access API.</remarks>
    [Route(CreateOauthClientRoute)]
    public virtual Task<JsonElement> CreateOauthClientAsync(
        string orgId, JsonElement body, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            CreateOauthClientRoute,
            [orgId],
            Operation.Json(body, nameof(body)),
            "",
            cancellationToken);

    /// <summary>Get OAuth client count.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="body">The JSON body. No source gives its fields, so it is sent as it is.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/api-access/v1/orgs/{orgId}/oauth-clients/count</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the API Access API.</remarks>
    [Route(CountOauthClientsRoute)]
    public virtual Task<JsonElement> CountOauthClientsAsync(
        string orgId, JsonElement body, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            CountOauthClientsRoute,
            [orgId],
            Operation.Json(body, nameof(body)),
            "",
            cancellationToken);

    /// <summary>Get an OAuth client.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="clientId">The client id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/api-access/v1/orgs/{orgId}/oauth-clients/{clientId}</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the API Access API.</remarks>
    [Route(GetOauthClientRoute)]
    public virtual Task<JsonElement> GetOauthClientAsync(
        string orgId, string clientId, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            GetOauthClientRoute,
            [orgId, clientId],
            null,
            "",
            cancellationToken);

    /// <summary>Delete an OAuth client.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="clientId">The client id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /admin/api-access/v1/orgs/{orgId}/oauth-clients/{clientId}</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the API Access API.</remarks>
    [Route(DeleteOauthClientRoute)]
    public virtual Task<JsonElement> DeleteOauthClientAsync(
        string orgId, string clientId, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            DeleteOauthClientRoute,
            [orgId, clientId],
            null,
            "",
            cancellationToken);

    /// <summary>List service accounts.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/api-access/v1/orgs/{orgId}/service-accounts</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: read:service-accounts:admin. Source: A public listing of the operations of the API Access API; API Access REST API, reference pages.</remarks>
    [Route(ListServiceAccountsRoute)]
    public virtual Task<ListServiceAccountsAnswer> ListServiceAccountsAsync(
        string orgId, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            ListServiceAccountsRoute,
            [orgId],
            null,
            "",
            OperationsJson.Default.ListServiceAccountsAnswer,
            cancellationToken);

    /// <summary>Create a service account.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="body">The JSON body. No source gives its fields, so it is sent as it is.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/api-access/v1/orgs/{orgId}/service-accounts</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the API Access API.</remarks>
    [Route(CreateServiceAccountRoute)]
    public virtual Task<JsonElement> CreateServiceAccountAsync(
        string orgId, JsonElement body, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            CreateServiceAccountRoute,
            [orgId],
            Operation.Json(body, nameof(body)),
            "",
            cancellationToken);

    /// <summary>Update a service account.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="displayName"><c>displayName</c>.</param>
    /// <param name="description"><c>description</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PATCH /admin/api-access/v1/orgs/{orgId}/service-accounts</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: write:service-accounts:admin. Source: A public listing of the operations of the API Access API.</remarks>
    [Route(UpdateServiceAccountRoute)]
    public virtual Task<JsonElement> UpdateServiceAccountAsync(
        string orgId, string? displayName = null, string? description = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            UpdateServiceAccountRoute,
            [orgId],
            Operation.Json(new UpdateServiceAccountBody(displayName, description), OperationsJson.Default.UpdateServiceAccountBody),
            "",
            cancellationToken);

    /// <summary>Delete a service account.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="serviceAccountId">The service account id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /admin/api-access/v1/orgs/{orgId}/service-accounts/{serviceAccountId}</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: write:service-accounts:admin. Source: A public listing of the operations of the API Access API.</remarks>
    [Route(DeleteServiceAccountRoute)]
    public virtual Task<JsonElement> DeleteServiceAccountAsync(
        string orgId, string serviceAccountId, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            DeleteServiceAccountRoute,
            [orgId, serviceAccountId],
            null,
            "",
            cancellationToken);

    /// <summary>Get service account API token count.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="body">The JSON body. No source gives its fields, so it is sent as it is.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/api-access/v1/orgs/{orgId}/service-accounts/count</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: read:service-accounts-tokens:admin. Source: A public listing of the operations of the API Access API.</remarks>
    [Route(CountServiceAccountTokensRoute)]
    public virtual Task<JsonElement> CountServiceAccountTokensAsync(
        string orgId, JsonElement body, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            CountServiceAccountTokensRoute,
            [orgId],
            Operation.Json(body, nameof(body)),
            "",
            cancellationToken);

    /// <summary>Get API tokens for all service accounts.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/api-access/v1/orgs/{orgId}/service-accounts/api-tokens</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the API Access API.</remarks>
    [Route(ListTokensOfAllServiceAccountsRoute)]
    public virtual Task<JsonElement> ListTokensOfAllServiceAccountsAsync(
        string orgId, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            ListTokensOfAllServiceAccountsRoute,
            [orgId],
            null,
            "",
            cancellationToken);

    /// <summary>Get API tokens for a service account.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="serviceAccountId">The service account id of the path.</param>
    /// <param name="tokenLabel"><c>tokenLabel</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/api-access/v1/orgs/{orgId}/service-accounts/{serviceAccountId}/api-tokens</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: read:service-accounts-tokens:admin. Source: A public listing of the operations of the API Access API.</remarks>
    [Route(ListServiceAccountTokensRoute)]
    public virtual Task<JsonElement> ListServiceAccountTokensAsync(
        string orgId, string serviceAccountId, string? tokenLabel = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            ListServiceAccountTokensRoute,
            [orgId, serviceAccountId],
            null,
            new QueryText().Add("tokenLabel", tokenLabel).ToString(),
            cancellationToken);

    /// <summary>Revoke all API tokens for a service account.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="serviceAccountId">The service account id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /admin/api-access/v1/orgs/{orgId}/service-accounts/{serviceAccountId}/api-tokens</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: delete:service-accounts-tokens:admin. Source: A public listing of the operations of the API Access API.</remarks>
    [Route(RevokeServiceAccountTokensRoute)]
    public virtual Task<JsonElement> RevokeServiceAccountTokensAsync(
        string orgId, string serviceAccountId, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            RevokeServiceAccountTokensRoute,
            [orgId, serviceAccountId],
            null,
            "",
            cancellationToken);

    /// <summary>Get OAuth clients for all service accounts.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/api-access/v1/orgs/{orgId}/service-accounts/oauth-clients</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the API Access API.</remarks>
    [Route(ListOauthClientsOfAllServiceAccountsRoute)]
    public virtual Task<JsonElement> ListOauthClientsOfAllServiceAccountsAsync(
        string orgId, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            ListOauthClientsOfAllServiceAccountsRoute,
            [orgId],
            null,
            "",
            cancellationToken);

    /// <summary>Get OAuth clients for a service account.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="serviceAccountId">The service account id of the path.</param>
    /// <param name="clientName"><c>clientName</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/api-access/v1/orgs/{orgId}/service-accounts/{serviceAccountId}/oauth-clients</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: read:service-accounts-tokens:admin. Source: A public listing of the operations of the API Access API.</remarks>
    [Route(ListServiceAccountOauthClientsRoute)]
    public virtual Task<JsonElement> ListServiceAccountOauthClientsAsync(
        string orgId, string serviceAccountId, string? clientName = null, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            ListServiceAccountOauthClientsRoute,
            [orgId, serviceAccountId],
            null,
            new QueryText().Add("clientName", clientName).ToString(),
            cancellationToken);
}
