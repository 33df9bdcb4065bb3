// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>Operations on managed accounts.</summary>
public partial class AccountsClient
{
    private const string GetManagementPermissionsRoute = "GET /users/{accountId}/manage";
    private const string GetProfileRoute = "GET /users/{accountId}/manage/profile";
    private const string UpdateProfileRoute = "PATCH /users/{accountId}/manage/profile";
    private const string SetEmailRoute = "PUT /users/{accountId}/manage/email";
    private const string ListUserApiTokensRoute = "GET /users/{accountId}/manage/api-tokens";
    private const string DeleteUserApiTokenRoute = "DELETE /users/{accountId}/manage/api-tokens/{tokenId}";
    private const string DeactivateRoute = "POST /users/{accountId}/manage/lifecycle/disable";
    private const string ActivateRoute = "POST /users/{accountId}/manage/lifecycle/enable";
    private const string DeleteRoute = "POST /users/{accountId}/manage/lifecycle/delete";
    private const string CancelDeletionRoute = "POST /users/{accountId}/manage/lifecycle/cancel-delete";

    private readonly Connection _connection;

    internal AccountsClient(Connection connection) => _connection = connection;

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected AccountsClient()
        : this(null!)
    {
    }

    /// <summary>Get user management permissions.</summary>
    /// <param name="accountId">The account id of the path.</param>
    /// <param name="privileges"><c>privileges</c>; known values: <c>profile</c>, <c>profile.write</c>, <c>profile.read</c>, <c>email.set</c>, <c>lifecycle.enablement</c>, <c>lifecycle.delete</c>, <c>apiToken.read</c>, <c>apiToken.delete</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /users/{accountId}/manage</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; go-atlassian, a client for Go; A public listing of the operations of the User Management API.</remarks>
    [Route(GetManagementPermissionsRoute)]
    public virtual Task<IReadOnlyDictionary<string, ManagementPermission>> GetManagementPermissionsAsync(
        string accountId, IReadOnlyList<string>? privileges = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            GetManagementPermissionsRoute,
            [accountId],
            null,
            new QueryText().AddJoined("privileges", privileges).ToString(),
            OperationsJson.Default.IReadOnlyDictionaryStringManagementPermission,
            cancellationToken);

    /// <summary>Get profile.</summary>
    /// <param name="accountId">The account id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /users/{accountId}/manage/profile</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; go-atlassian, a client for Go; A public listing of the operations of the User Management API.</remarks>
    [Route(GetProfileRoute)]
    public virtual Task<ManagedProfile> GetProfileAsync(
        string accountId, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            GetProfileRoute,
            [accountId],
            null,
            "",
            OperationsJson.Default.ManagedProfile,
            cancellationToken);

    /// <summary>Update profile.</summary>
    /// <param name="accountId">The account id of the path.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PATCH /users/{accountId}/manage/profile</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; go-atlassian, a client for Go; A public listing of the operations of the User Management API.</remarks>
    [Route(UpdateProfileRoute)]
    public virtual Task<ManagedProfile> UpdateProfileAsync(
        string accountId, UpdateManagedProfileBody body, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            UpdateProfileRoute,
            [accountId],
            Operation.Json(body, OperationsJson.Default.UpdateManagedProfileBody),
            "",
            OperationsJson.Default.ManagedProfile,
            cancellationToken);

    /// <summary>Set email. The domain must be verified, and all sessions end.</summary>
    /// <param name="accountId">The account id of the path.</param>
    /// <param name="email"><c>email</c>, required.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>PUT /users/{accountId}/manage/email</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Management API.</remarks>
    [Route(SetEmailRoute)]
    public virtual Task SetEmailAsync(
        string accountId, string email, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            SetEmailRoute,
            [accountId],
            Operation.Json(new SetManagedEmailBody(Operation.RequireText(email, nameof(email))), OperationsJson.Default.SetManagedEmailBody),
            "",
            cancellationToken);

    /// <summary>Get API tokens. A missing expiry means that none is recorded.</summary>
    /// <param name="accountId">The account id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /users/{accountId}/manage/api-tokens</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; go-atlassian, a client for Go; A public listing of the operations of the User Management API.</remarks>
    [Route(ListUserApiTokensRoute)]
    public virtual Task<IReadOnlyList<UserApiToken>> ListUserApiTokensAsync(
        string accountId, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            ListUserApiTokensRoute,
            [accountId],
            null,
            "",
            OperationsJson.Default.IReadOnlyListUserApiToken,
            cancellationToken);

    /// <summary>Delete API token.</summary>
    /// <param name="accountId">The account id of the path.</param>
    /// <param name="tokenId">The token id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>DELETE /users/{accountId}/manage/api-tokens/{tokenId}</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; go-atlassian, a client for Go; A public listing of the operations of the User Management API.</remarks>
    [Route(DeleteUserApiTokenRoute)]
    public virtual Task DeleteUserApiTokenAsync(
        string accountId, string tokenId, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            DeleteUserApiTokenRoute,
            [accountId, tokenId],
            null,
            "",
            cancellationToken);

    /// <summary>Deactivate a user. Acts on the managed account everywhere, which suspending in a directory does not.</summary>
    /// <param name="accountId">The account id of the path.</param>
    /// <param name="message"><c>message</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /users/{accountId}/manage/lifecycle/disable</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; go-atlassian, a client for Go; A public listing of the operations of the User Management API; User management REST API, reference pages.</remarks>
    [Route(DeactivateRoute)]
    public virtual Task DeactivateAsync(
        string accountId, string? message = null, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            DeactivateRoute,
            [accountId],
            Operation.Json(new DeactivateAccountBody(message), OperationsJson.Default.DeactivateAccountBody),
            "",
            cancellationToken);

    /// <summary>Activate a user. The deletion of a deleted account must be cancelled first.</summary>
    /// <param name="accountId">The account id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /users/{accountId}/manage/lifecycle/enable</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; go-atlassian, a client for Go; A public listing of the operations of the User Management API; User management REST API, reference pages.</remarks>
    [Route(ActivateRoute)]
    public virtual Task ActivateAsync(
        string accountId, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            ActivateRoute,
            [accountId],
            null,
            "",
            cancellationToken);

    /// <summary>Delete account. Can be taken back for 14 days.</summary>
    /// <param name="accountId">The account id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /users/{accountId}/manage/lifecycle/delete</c>. Status in the catalogue of 2026-11-28: current. Experimental: it may change without notice. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Management API; Cloud Admin changelog, as of May 2023; User management REST API, reference pages.</remarks>
    [Route(DeleteRoute)]
    public virtual Task DeleteAsync(
        string accountId, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            DeleteRoute,
            [accountId],
            null,
            "",
            cancellationToken);

    /// <summary>Cancel delete account. Works inside the grace period only and activates the account.</summary>
    /// <param name="accountId">The account id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /users/{accountId}/manage/lifecycle/cancel-delete</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; A public listing of the operations of the User Management API; User management REST API, reference pages.</remarks>
    [Route(CancelDeletionRoute)]
    public virtual Task CancelDeletionAsync(
        string accountId, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            CancelDeletionRoute,
            [accountId],
            null,
            "",
            cancellationToken);
}
