// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <summary>Operations on auth policies.</summary>
public partial class AuthPoliciesClient
{
    private const string AddUsersRoute = "POST /admin/control/v1/orgs/{orgId}/auth-policy/{policyId}/add-users";
    private const string GetTaskRoute = "GET /admin/control/v1/orgs/{orgId}/auth-policy/task/{taskId}";
    private const string ListOfUsersRoute = "POST /admin/control/v1/orgs/{orgId}/users/auth-policies/bulk-fetch";

    private readonly Connection _connection;

    internal AuthPoliciesClient(Connection connection) => _connection = connection;

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected AuthPoliciesClient()
        : this(null!)
    {
    }

    /// <summary>Add users to a policy.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="policyId">The policy id of the path.</param>
    /// <param name="users"><c>users</c>, required; email addresses.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/control/v1/orgs/{orgId}/auth-policy/{policyId}/add-users</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: write:policies:admin. Source: A public listing of the operations of the Admin Control API; Admin Control REST API, reference pages.</remarks>
    [Route(AddUsersRoute)]
    public virtual Task<AddUsersToAuthPolicyAnswer> AddUsersAsync(
        string orgId, string policyId, IReadOnlyList<string> users, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            AddUsersRoute,
            [orgId, policyId],
            Operation.Json(new AddUsersToAuthPolicyBody(Operation.Require(users, nameof(users))), OperationsJson.Default.AddUsersToAuthPolicyBody),
            "",
            OperationsJson.Default.AddUsersToAuthPolicyAnswer,
            cancellationToken);

    /// <summary>Get the status of a task.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="taskId">The task id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/control/v1/orgs/{orgId}/auth-policy/task/{taskId}</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: write:policies:admin. Source: A public listing of the operations of the Admin Control API; Admin Control REST API, reference pages.</remarks>
    [Route(GetTaskRoute)]
    public virtual Task<GetAuthPolicyTaskAnswer> GetTaskAsync(
        string orgId, string taskId, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            GetTaskRoute,
            [orgId, taskId],
            null,
            "",
            OperationsJson.Default.GetAuthPolicyTaskAnswer,
            cancellationToken);

    /// <summary>Get policy information for managed users.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="accountIds"><c>accountIds</c>, required.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The JSON of the answer as it came, because no source gives its fields; undefined when the answer has no body.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/control/v1/orgs/{orgId}/users/auth-policies/bulk-fetch</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: A public listing of the operations of the Admin Control API; Admin Control REST API, reference pages.</remarks>
    [Route(ListOfUsersRoute)]
    public virtual Task<JsonElement> ListOfUsersAsync(
        string orgId, IReadOnlyList<string> accountIds, CancellationToken cancellationToken = default)
        => Operation.ReadElementAsync(
            _connection,
            ListOfUsersRoute,
            [orgId],
            Operation.Json(new ListAuthPoliciesOfUsersBody(Operation.Require(accountIds, nameof(accountIds))), OperationsJson.Default.ListAuthPoliciesOfUsersBody),
            "",
            cancellationToken);
}
