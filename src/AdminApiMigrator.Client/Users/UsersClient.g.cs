// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;

namespace AdminApiMigrator.Client;

public partial class UsersClient
{
    private const string ListManagedAccountsRoute = "GET /admin/v1/orgs/{orgId}/users";
    private const string GetLastActiveDatesRoute = "GET /admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates";
    private const string GrantAccessRoute = "POST /admin/v1/orgs/{orgId}/users/{userId}/roles/assign";
    private const string RevokeAccessRoute = "POST /admin/v1/orgs/{orgId}/users/{userId}/roles/revoke";
    private const string AssignOrganizationRoleRoute = "POST /admin/v1/orgs/{orgId}/users/{userId}/role-assignments/assign";
    private const string RevokeOrganizationRoleRoute = "POST /admin/v1/orgs/{orgId}/users/{userId}/role-assignments/revoke";
    private const string GetRoute = "GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}";
    private const string ListRoleAssignmentsRoute = "GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/role-assignments";
    private const string CountRoute = "GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users/count";
    private const string GetStatsRoute = "GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users/stats";

    /// <summary>Get managed accounts in an organization. Links.next is a whole URL here, unlike the bare cursors of the searches.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The entries, page after page as they are asked for.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused: 400, 404.</exception>
    /// <remarks><c>GET /admin/v1/orgs/{orgId}/users</c>. Status in the catalogue of 2026-11-28: current. Scopes of the key: read:accounts:admin. Source: jira.js, a typed client made from the specification of 2026; New organization APIs available today; Cloud Admin changelog; Organizations REST API, Users; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(ListManagedAccountsRoute)]
    public virtual IAsyncEnumerable<UserEntry> ListManagedAccountsAsync(
        string orgId, CancellationToken cancellationToken = default)
        => Operation.ListAsync(
            _connection,
            ListManagedAccountsRoute,
            [orgId],
            _ => null,
            cursor => new QueryText().Add("cursor", cursor).ToString(),
            OperationsJson.Default.ListedPageUserEntry,
            cancellationToken);

    /// <summary>User's last active dates. Shares its path start with removed endpoints and stays.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="accountId">The account id of the path.</param>
    /// <param name="cursor"><c>cursor</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused: 400 (ADMIN-400-4), 401 (ADMIN-401-2), 403 (ADMIN-403-3), 404 (ADMIN-404-8).</exception>
    /// <remarks><c>GET /admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates</c>. Status in the catalogue of 2026-11-28: current. For all organizations. Limit: 200 calls in 60 seconds, which the client keeps by waiting. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; Cloud Admin changelog; Cloud Admin changelog, as of May 2023; Organizations REST API, Users; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(GetLastActiveDatesRoute)]
    public virtual Task<UserProductAccessActivityPage> GetLastActiveDatesAsync(
        string orgId, string accountId, string? cursor = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            GetLastActiveDatesRoute,
            [orgId, accountId],
            null,
            new QueryText().Add("cursor", cursor).ToString(),
            OperationsJson.Default.UserProductAccessActivityPage,
            cancellationToken);

    /// <summary>Grant user access. No v2 operation writes the roles of one user.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="userId">The user id of the path.</param>
    /// <param name="role"><c>role</c>, required; known values: <c>atlassian/user</c>, <c>atlassian/user-access-admin</c>, <c>atlassian/admin</c>, <c>atlassian/guest</c>, <c>atlassian/contributor</c>, <c>atlassian/customer</c>, <c>atlassian/basic</c>, <c>atlassian/stakeholder</c>, <c>atlassian/site-admin</c>, <c>atlassian/org-admin</c>.</param>
    /// <param name="resource"><c>resource</c>; the ARI of the app; ignored for atlassian/org-admin.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused: 400 (ADMIN-UAM-400-1, ADMIN-UAM-400-3), 401 (ADMIN-401-2), 403 (ADMIN-UAM-403-1), 404 (ADMIN-UAM-404-3), 409 (ADMIN-UAM-409-3).</exception>
    /// <remarks><c>POST /admin/v1/orgs/{orgId}/users/{userId}/roles/assign</c>. Status in the catalogue of 2026-11-28: current. For organizations on centralized user management. Experimental: it may change without notice. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; Terraform provider with a client made from the specification of 2026 and status checks written by hand; Organizations REST API, Users; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(GrantAccessRoute)]
    public virtual Task GrantAccessAsync(
        string orgId, string userId, string role, string? resource = null, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            GrantAccessRoute,
            [orgId, userId],
            Operation.Json(new GrantUserAccessBody(Operation.RequireText(role, nameof(role)), resource), OperationsJson.Default.GrantUserAccessBody),
            "",
            cancellationToken);

    /// <summary>Revoke user access. No v2 operation writes the roles of one user.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="userId">The user id of the path.</param>
    /// <param name="role"><c>role</c>, required.</param>
    /// <param name="resource"><c>resource</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused: 400 (ADMIN-UAM-400-1, ADMIN-UAM-400-3), 401 (ADMIN-401-2), 403 (ADMIN-UAM-403-1), 404 (ADMIN-UAM-404-3), 409 (ADMIN-UAM-409-3).</exception>
    /// <remarks><c>POST /admin/v1/orgs/{orgId}/users/{userId}/roles/revoke</c>. Status in the catalogue of 2026-11-28: current. For organizations on centralized user management. Experimental: it may change without notice. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; Terraform provider with a client made from the specification of 2026 and status checks written by hand; Organizations REST API, Users; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(RevokeAccessRoute)]
    public virtual Task RevokeAccessAsync(
        string orgId, string userId, string role, string? resource = null, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            RevokeAccessRoute,
            [orgId, userId],
            Operation.Json(new RevokeUserAccessBody(Operation.RequireText(role, nameof(role)), resource), OperationsJson.Default.RevokeUserAccessBody),
            "",
            cancellationToken);

    /// <summary>Assign organization-level role. Younger than most of v2 in spite of its path.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="userId">The user id of the path.</param>
    /// <param name="role"><c>role</c>, required; known values: <c>atlassian/org-admin</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/v1/orgs/{orgId}/users/{userId}/role-assignments/assign</c>. Status in the catalogue of 2026-11-28: current. For all organizations. No scope is documented for it: use a key without scopes. Source: Cloud Admin changelog, a stored copy younger than the page above; jira.js, a typed client made from the specification of 2026; Terraform provider with a client made from the specification of 2026 and status checks written by hand.</remarks>
    [Route(AssignOrganizationRoleRoute)]
    public virtual Task AssignOrganizationRoleAsync(
        string orgId, string userId, string role, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            AssignOrganizationRoleRoute,
            [orgId, userId],
            Operation.Json(new AssignOrganizationRoleBody(Operation.RequireText(role, nameof(role))), OperationsJson.Default.AssignOrganizationRoleBody),
            "",
            cancellationToken);

    /// <summary>Remove organization-level role. Younger than most of v2 in spite of its path.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="userId">The user id of the path.</param>
    /// <param name="role"><c>role</c>, required; known values: <c>atlassian/org-admin</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered, which gives nothing to read.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>POST /admin/v1/orgs/{orgId}/users/{userId}/role-assignments/revoke</c>. Status in the catalogue of 2026-11-28: current. For all organizations. No scope is documented for it: use a key without scopes. Source: Cloud Admin changelog, a stored copy younger than the page above; jira.js, a typed client made from the specification of 2026; Terraform provider with a client made from the specification of 2026 and status checks written by hand.</remarks>
    [Route(RevokeOrganizationRoleRoute)]
    public virtual Task RevokeOrganizationRoleAsync(
        string orgId, string userId, string role, CancellationToken cancellationToken = default)
        => Operation.SendAsync(
            _connection,
            RevokeOrganizationRoleRoute,
            [orgId, userId],
            Operation.Json(new RevokeOrganizationRoleBody(Operation.RequireText(role, nameof(role))), OperationsJson.Default.RevokeOrganizationRoleBody),
            "",
            cancellationToken);

    /// <summary>Get details of a user in a directory.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="accountId">The account id of the path.</param>
    /// <param name="directoryId">The directory; null or <c>-</c> for all that the key may manage.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the answer has under <c>data</c>.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}</c>. Status in the catalogue of 2026-11-28: current. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; Terraform provider with a client made from the specification of 2026 and status checks written by hand.</remarks>
    [Route(GetRoute)]
    public virtual Task<DirectoryUser> GetAsync(
        string orgId, string accountId, string? directoryId = null, CancellationToken cancellationToken = default)
        => Operation.ReadDataAsync(
            _connection,
            GetRoute,
            [orgId, directoryId ?? DirectoriesClient.All, accountId],
            null,
            "",
            OperationsJson.Default.EnvelopedDirectoryUser,
            cancellationToken);

    /// <summary>Get user role assignments.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="accountId">The account id of the path.</param>
    /// <param name="options">What to ask for; null for everything.</param>
    /// <param name="directoryId">The directory; null or <c>-</c> for all that the key may manage.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The entries, page after page as they are asked for.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused: 400, 404.</exception>
    /// <remarks><c>GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/role-assignments</c>. Status in the catalogue of 2026-11-28: current. For all organizations. Experimental: it may change without notice. Scopes of the key: read:directories:admin. Source: jira.js, a typed client made from the specification of 2026; Terraform provider with a client made from the specification of 2026 and status checks written by hand; Cloud Admin changelog; Organizations REST API, Users; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(ListRoleAssignmentsRoute)]
    public virtual IAsyncEnumerable<UserRoleAssignmentEntry> ListRoleAssignmentsAsync(
        string orgId, string accountId, ListUserRoleAssignmentsOptions? options = null, string? directoryId = null, CancellationToken cancellationToken = default)
        => Operation.ListAsync(
            _connection,
            ListRoleAssignmentsRoute,
            [orgId, directoryId ?? DirectoriesClient.All, accountId],
            _ => null,
            cursor => new QueryText().Add("limit", options?.Limit).AddAtMost(10, "directoryIds", options?.DirectoryIds).AddAtMost(10, "resourceOwners", options?.ResourceOwners).AddAtMost(10, "resourceIds", options?.ResourceIds).AddAtMost(10, "roleIds", options?.RoleIds).Add("cursor", cursor).ToString(),
            OperationsJson.Default.ListedPageUserRoleAssignmentEntry,
            cancellationToken);

    /// <summary>Get count of users in an organization. That - stands for all directories is inferred from its siblings.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="options">What to ask for; null for everything.</param>
    /// <param name="directoryId">The directory; null or <c>-</c> for all that the key may manage.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users/count</c>. Status in the catalogue of 2026-11-28: current. For all organizations. Experimental: it may change without notice. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; Cloud Admin changelog; Organizations REST API, Users.</remarks>
    [Route(CountRoute)]
    public virtual Task<CountDirectoryUsersAnswer> CountAsync(
        string orgId, CountDirectoryUsersOptions? options = null, string? directoryId = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            CountRoute,
            [orgId, directoryId ?? DirectoriesClient.All],
            null,
            new QueryText().AddAtMost(10, "accountIds", options?.AccountIds).AddAtMost(10, "directoryIds", options?.DirectoryIds).AddAtMost(10, "resourceIds", options?.ResourceIds).AddAtMost(10, "groupIds", options?.GroupIds).Add("mfaEnabled", options?.MfaEnabled).Add("claimStatus", options?.ClaimStatus).Add("status", options?.Status).Add("accountStatus", options?.AccountStatus).Add("membershipStatus", options?.MembershipStatus).AddAtMost(10, "roleIds", options?.RoleIds).Add("emailDomains", options?.EmailDomains).Add("searchTerm", options?.SearchTerm).Add("emailVerified", options?.EmailVerified).Add("forDeletion", options?.ForDeletion).ToString(),
            OperationsJson.Default.CountDirectoryUsersAnswer,
            cancellationToken);

    /// <summary>Get user stats.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="directoryId">The directory; null or <c>-</c> for all that the key may manage.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused: 404.</exception>
    /// <remarks><c>GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users/stats</c>. Status in the catalogue of 2026-11-28: current. For all organizations. Experimental: it may change without notice. Scopes of the key: read:directories:admin. Source: jira.js, a typed client made from the specification of 2026; Cloud Admin changelog; Organizations REST API, Users; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(GetStatsRoute)]
    public virtual Task<GetDirectoryUserStatsAnswer> GetStatsAsync(
        string orgId, string? directoryId = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            GetStatsRoute,
            [orgId, directoryId ?? DirectoriesClient.All],
            null,
            "",
            OperationsJson.Default.GetDirectoryUserStatsAnswer,
            cancellationToken);
}
