// Generated from rules/*.yaml by "adminapi catalogue build".
#nullable enable

using System.Text.Json;

namespace AdminApiMigrator.Client;

public partial class GroupsClient
{
    private const string GetRoute = "GET /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}";
    private const string ListRoleAssignmentsRoute = "GET /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments";
    private const string CountRoute = "GET /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/count";
    private const string GetStatsRoute = "GET /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/stats";

    /// <summary>Get group details. Takes the id of a team, too.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="groupId">The group id of the path.</param>
    /// <param name="directoryId">The directory; null or <c>-</c> for all that the key may manage.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the answer has under <c>data</c>.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused: 404.</exception>
    /// <remarks><c>GET /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}</c>. Status in the catalogue of 2026-11-28: current. For all organizations. Experimental: it may change without notice. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; Terraform provider with a client made from the specification of 2026 and status checks written by hand; Cloud Admin changelog; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(GetRoute)]
    public virtual Task<DirectoryGroup> GetAsync(
        string orgId, string groupId, string? directoryId = null, CancellationToken cancellationToken = default)
        => Operation.ReadDataAsync(
            _connection,
            GetRoute,
            [orgId, directoryId ?? DirectoriesClient.All, groupId],
            null,
            "",
            OperationsJson.Default.EnvelopedDirectoryGroup,
            cancellationToken);

    /// <summary>Get group role assignments.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="groupId">The group id of the path.</param>
    /// <param name="options">What to ask for; null for everything.</param>
    /// <param name="directoryId">The directory; null or <c>-</c> for all that the key may manage.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The entries, page after page as they are asked for.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused: 400, 403, 404.</exception>
    /// <remarks><c>GET /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments</c>. Status in the catalogue of 2026-11-28: current. For all organizations. Experimental: it may change without notice. Scopes of the key: read:groups:admin. Source: jira.js, a typed client made from the specification of 2026; Cloud Admin changelog; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(ListRoleAssignmentsRoute)]
    public virtual IAsyncEnumerable<GroupRoleAssignmentEntry> ListRoleAssignmentsAsync(
        string orgId, string groupId, ListGroupRoleAssignmentsOptions? options = null, string? directoryId = null, CancellationToken cancellationToken = default)
        => Operation.ListAsync(
            _connection,
            ListRoleAssignmentsRoute,
            [orgId, directoryId ?? DirectoriesClient.All, groupId],
            _ => null,
            cursor => new QueryText().Add("limit", options?.Limit).AddAtMost(10, "directoryIds", options?.DirectoryIds).AddAtMost(10, "resourceOwners", options?.ResourceOwners).AddAtMost(10, "resourceIds", options?.ResourceIds).AddAtMost(10, "roleIds", options?.RoleIds).Add("cursor", cursor).ToString(),
            OperationsJson.Default.ListedPageGroupRoleAssignmentEntry,
            cancellationToken);

    /// <summary>Get the count of groups in an organization. That - stands for all directories is inferred from its siblings.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="options">What to ask for; null for everything.</param>
    /// <param name="directoryId">The directory; null or <c>-</c> for all that the key may manage.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused.</exception>
    /// <remarks><c>GET /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/count</c>. Status in the catalogue of 2026-11-28: current. For all organizations. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; Cloud Admin changelog.</remarks>
    [Route(CountRoute)]
    public virtual Task<CountDirectoryGroupsAnswer> CountAsync(
        string orgId, CountDirectoryGroupsOptions? options = null, string? directoryId = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            CountRoute,
            [orgId, directoryId ?? DirectoriesClient.All],
            null,
            new QueryText().AddAtMost(10, "directoryIds", options?.DirectoryIds).AddAtMost(10, "accountIds", options?.AccountIds).AddAtMost(10, "groupIds", options?.GroupIds).AddAtMost(10, "resourceOwners", options?.ResourceOwners).AddAtMost(10, "resourceIds", options?.ResourceIds).Add("searchTerm", options?.SearchTerm).Add("roleIds", options?.RoleIds).ToString(),
            OperationsJson.Default.CountDirectoryGroupsAnswer,
            cancellationToken);

    /// <summary>Get group stats.</summary>
    /// <param name="orgId">The org id of the path.</param>
    /// <param name="directoryId">The directory; null or <c>-</c> for all that the key may manage.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required value is missing.</exception>
    /// <exception cref="AdminApiException">The service refused: 404.</exception>
    /// <remarks><c>GET /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/stats</c>. Status in the catalogue of 2026-11-28: current. For all organizations. Experimental: it may change without notice. No scope is documented for it: use a key without scopes. Source: jira.js, a typed client made from the specification of 2026; Cloud Admin changelog; Organizations API, OpenAPI document of July 2025, with v1 and v2 side by side.</remarks>
    [Route(GetStatsRoute)]
    public virtual Task<GetDirectoryGroupStatsAnswer> GetStatsAsync(
        string orgId, string? directoryId = null, CancellationToken cancellationToken = default)
        => Operation.ReadAsync(
            _connection,
            GetStatsRoute,
            [orgId, directoryId ?? DirectoriesClient.All],
            null,
            "",
            OperationsJson.Default.GetDirectoryGroupStatsAnswer,
            cancellationToken);
}
