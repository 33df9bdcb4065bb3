namespace AdminApiMigrator.Client;

/// <summary>The groups of an organization.</summary>
public partial class GroupsClient
{
    private const string CreateRoute = "POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups";
    private const string DeleteRoute = "DELETE /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}";
    private const string AssignRoute = "POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/assign";
    private const string RevokeRoute = "POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/role-assignments/revoke";
    private const string AddRoute = "POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships";
    private const string RemoveRoute = "DELETE /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/{groupId}/memberships/{accountId}";
    private const string SearchRoute = "POST /admin/v2/orgs/{orgId}/directories/{directoryId}/groups/search";
    private const string ListRoute = "GET /admin/v2/orgs/{orgId}/directories/{directoryId}/groups";

    private const string ListEnd = "Atlassian ends this operation (last day: 2027-06-30). Call Groups.SearchAsync instead.";
#if NET
    private const string ListPage = "https://github.com/adminapimigrator/adminapimigrator/blob/main/rules/docs/{0}.md";
#endif

    private readonly Connection _connection;
    private readonly DirectoriesClient _directories;
    private readonly DirectoryScope _scope;
    private readonly RoleResources _resources;

    internal GroupsClient(Connection connection, DirectoriesClient directories)
    {
        _connection = connection;
        _directories = directories;
        _scope = new DirectoryScope(connection, directories);
        _resources = new RoleResources(new WorkspacesClient(connection));
    }

    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
    protected GroupsClient()
        : this(null!, null!)
    {
    }

    /// <summary>
    /// Creates a group. The service answers without the new group's id, and shows the group a moment later: find it by
    /// <see cref="GroupSearch.GroupNames"/>. Do not repeat the call after a timeout without looking first.
    /// </summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="name">The name; no other group may have it.</param>
    /// <param name="description">The description; null for none.</param>
    /// <param name="directoryId">The directory; null for the only one of the organization.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered.</returns>
    /// <exception cref="ArgumentException">An id is no id, or <paramref name="name"/> is blank.</exception>
    /// <exception cref="DirectoryResolutionException">No directory was given, and there is not exactly one.</exception>
    /// <exception cref="AdminApiException">The service refused: 409 when the name is taken.</exception>
    [Route(CreateRoute)]
    public virtual Task CreateAsync(
        string orgId, string name, string? description = null, string? directoryId = null, CancellationToken cancellationToken = default)
        => CreateInAsync(orgId, name, description, directoryId, cancellationToken);

    /// <summary>
    /// Deletes a group. v2 deletes a group with members without asking; v1 did not. So the members are counted first, and a group that has
    /// any is only deleted with <paramref name="force"/>.
    /// </summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="groupId">The group.</param>
    /// <param name="force">Deletes the group whoever is in it, without counting.</param>
    /// <param name="directoryId">The directory; null for the only one of the organization.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered.</returns>
    /// <exception cref="ArgumentException">An id is no id.</exception>
    /// <exception cref="DirectoryResolutionException">No directory was given, and there is not exactly one.</exception>
    /// <exception cref="AdminApiException">
    /// The group has members (409, <c>ADMIN-409-5</c>) or is not to be found (404, <c>ADMIN-404-10</c>), and nothing was deleted; or the
    /// service refused.
    /// </exception>
    [Route(DeleteRoute)]
    public virtual Task DeleteAsync(
        string orgId, string groupId, bool force = false, string? directoryId = null, CancellationToken cancellationToken = default)
        => DeleteIfEmptyAsync(orgId, groupId, force, directoryId, cancellationToken);

    /// <summary>
    /// Gives a role on a resource to the group. It may take up to 30 seconds to have an effect. Where the service does not know the ARI
    /// (400 or 404), the id of the workspace with the same ending is tried, if there is exactly one.
    /// </summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="groupId">The group.</param>
    /// <param name="resourceId">The resource, an ARI such as <c>ari:cloud:jira::site/...</c>.</param>
    /// <param name="roleId">The role, such as <c>atlassian/user</c>.</param>
    /// <param name="directoryId">The directory; null for the only one of the organization.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered.</returns>
    /// <exception cref="ArgumentException">An id is no id, or the resource or role is blank.</exception>
    /// <exception cref="DirectoryResolutionException">No directory was given, and there is not exactly one.</exception>
    /// <exception cref="AdminApiException">The service refused: 409 at the limit of the licence.</exception>
    [Route(AssignRoute)]
    public virtual Task AssignRoleAsync(
        string orgId,
        string groupId,
        string resourceId,
        string roleId,
        string? directoryId = null,
        CancellationToken cancellationToken = default)
        => ChangeRoleAsync(AssignRoute, orgId, groupId, resourceId, roleId, directoryId, cancellationToken);

    /// <summary>Takes a role on a resource from the group. Members keep the role where another group gives it.</summary>
    /// <inheritdoc cref="AssignRoleAsync"/>
    [Route(RevokeRoute)]
    public virtual Task RevokeRoleAsync(
        string orgId,
        string groupId,
        string resourceId,
        string roleId,
        string? directoryId = null,
        CancellationToken cancellationToken = default)
        => ChangeRoleAsync(RevokeRoute, orgId, groupId, resourceId, roleId, directoryId, cancellationToken);

    /// <summary>Adds a user to the group. Both must be in the same directory, and no identity provider may keep the group.</summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="groupId">The group.</param>
    /// <param name="accountId">The user.</param>
    /// <param name="directoryId">The directory; null for the only one of the organization.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered.</returns>
    /// <exception cref="ArgumentException">An id is no id.</exception>
    /// <exception cref="DirectoryResolutionException">No directory was given, and there is not exactly one.</exception>
    /// <exception cref="AdminApiException">
    /// The service refused. 409 means that the user is a member already, or that the licence is at its limit: <see
    /// cref="AdminApiException.Detail"/> tells which.
    /// </exception>
    [Route(AddRoute)]
    public virtual Task AddMemberAsync(
        string orgId, string groupId, string accountId, string? directoryId = null, CancellationToken cancellationToken = default)
        => AddAsync(orgId, groupId, accountId, directoryId, cancellationToken);

    /// <summary>Takes a user out of the group.</summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="groupId">The group.</param>
    /// <param name="accountId">The user.</param>
    /// <param name="directoryId">The directory; null for the only one of the organization.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the service has answered.</returns>
    /// <exception cref="ArgumentException">An id is no id.</exception>
    /// <exception cref="DirectoryResolutionException">No directory was given, and there is not exactly one.</exception>
    /// <exception cref="AdminApiException">The service refused: 404 when the user is not in the group.</exception>
    [Route(RemoveRoute)]
    public virtual Task RemoveMemberAsync(
        string orgId, string groupId, string accountId, string? directoryId = null, CancellationToken cancellationToken = default)
        => RemoveAsync(orgId, groupId, accountId, directoryId, cancellationToken);

    /// <summary>Finds groups, reading page after page as they are asked for.</summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="filter">Which groups; null for all.</param>
    /// <param name="directoryId">The directory to look in; null or <c>-</c> for all that the key may manage.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The groups.</returns>
    /// <exception cref="ArgumentException">An id is no id.</exception>
    /// <exception cref="AdminApiException">The service refused, or gave a page twice.</exception>
    [Route(SearchRoute)]
    public virtual IAsyncEnumerable<DirectoryGroup> SearchAsync(
        string orgId, GroupSearch? filter = null, string? directoryId = null, CancellationToken cancellationToken = default)
        => Pages.ReadEntriesAsync(
            (cursor, token) => ReadPageAsync(orgId, filter ?? new GroupSearch(), directoryId, cursor, token), cancellationToken);

    /// <summary>
    /// Lists groups by the GET request that the removal notice of v1 names. Its own end is announced for 2027-06-30: prefer
    /// <see cref="SearchAsync"/>.
    /// </summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="filter">Which groups; null for all.</param>
    /// <param name="directoryId">The directory to look in; null or <c>-</c> for all that the key may manage.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The groups.</returns>
    /// <exception cref="ArgumentException">An id is no id.</exception>
    /// <exception cref="UrlTooLongException">The filter does not fit into an address.</exception>
    /// <exception cref="AdminApiException">The service refused, or gave a page twice.</exception>
#if NET
    [Obsolete(ListEnd, DiagnosticId = "AAM1004", UrlFormat = ListPage)]
#else
    [Obsolete(ListEnd)]
#endif
    [Route(ListRoute)]
    public virtual IAsyncEnumerable<DirectoryGroup> ListAsync(
        string orgId, GroupListFilter? filter = null, string? directoryId = null, CancellationToken cancellationToken = default)
        => Pages.ReadBatchesAsync(
            (filter ?? new GroupListFilter()).Batches,
            async (batch, cursor, token) =>
            {
                // With a cursor the service ignores everything else, and callers that read on send it alone.
                var query = cursor is null ? batch.ToQuery() : new QueryText().Add("cursor", cursor).ToString();
                string[] ids = [orgId, directoryId ?? DirectoriesClient.All];
                using var answer = await _connection.SendAsync(ListRoute, ids, null, token, query).ConfigureAwait(false);
                return answer.ReadPage(AdminApiJson.Default.PageDirectoryGroup, ListRoute);
            },
            group => group.Id,
            cancellationToken);

    /// <summary>Reads one page of a search.</summary>
    internal async Task<Page<DirectoryGroup>> ReadPageAsync(
        string orgId, GroupSearch filter, string? directoryId, string? cursor, CancellationToken cancellationToken)
    {
        var body = SearchBody.Write(filter, AdminApiJson.Default.GroupSearch, cursor);
        string[] ids = [orgId, directoryId ?? DirectoriesClient.All];
        using var answer = await _connection.SendAsync(SearchRoute, ids, body, cancellationToken).ConfigureAwait(false);
        return answer.ReadPage(AdminApiJson.Default.PageDirectoryGroup, SearchRoute);
    }
}
