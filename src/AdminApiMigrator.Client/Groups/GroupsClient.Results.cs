namespace AdminApiMigrator.Client;

/// <content>The writes, for callers that look at the outcome instead of catching an exception.</content>
public partial class GroupsClient
{
    /// <summary><see cref="CreateAsync"/>, with the refusal of the service as a result: 409 when the name is taken.</summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="name">The name; no other group may have it.</param>
    /// <param name="description">The description; null for none.</param>
    /// <param name="directoryId">The directory; null for the only one of the organization.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Whether it was done, the status, and the error.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required text is blank.</exception>
    /// <exception cref="DirectoryResolutionException">No directory was given, and there is not exactly one.</exception>
    /// <exception cref="HttpRequestException">There was no answer of the service, so what became of the write is not known.</exception>
    [Route(CreateRoute)]
    public virtual Task<AdminApiResult> TryCreateAsync(
        string orgId, string name, string? description = null, string? directoryId = null, CancellationToken cancellationToken = default)
        => AdminApiResult.OfAsync(CreateInAsync(orgId, name, description, directoryId, cancellationToken));

    /// <summary>
    /// <see cref="DeleteAsync"/>, with the refusal as a result: 409 with <c>ADMIN-409-5</c> when the group has members and the deletion is
    /// not forced.
    /// </summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="groupId">The group.</param>
    /// <param name="force">Deletes the group whoever is in it, without counting.</param>
    /// <param name="directoryId">The directory; null for the only one of the organization.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Whether it was done, the status, and the error.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required text is blank.</exception>
    /// <exception cref="DirectoryResolutionException">No directory was given, and there is not exactly one.</exception>
    /// <exception cref="HttpRequestException">There was no answer of the service, so what became of the write is not known.</exception>
    [Route(DeleteRoute)]
    public virtual Task<AdminApiResult> TryDeleteAsync(
        string orgId, string groupId, bool force = false, string? directoryId = null, CancellationToken cancellationToken = default)
        => AdminApiResult.OfAsync(DeleteIfEmptyAsync(orgId, groupId, force, directoryId, cancellationToken));

    /// <summary><see cref="AssignRoleAsync"/>, with the refusal of the service as a result: 409 at the limit of the licence.</summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="groupId">The group.</param>
    /// <param name="resourceId">The resource, an ARI such as <c>ari:cloud:jira::site/...</c>.</param>
    /// <param name="roleId">The role, such as <c>atlassian/user</c>.</param>
    /// <param name="directoryId">The directory; null for the only one of the organization.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Whether it was done, the status, and the error.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required text is blank.</exception>
    /// <exception cref="DirectoryResolutionException">No directory was given, and there is not exactly one.</exception>
    /// <exception cref="HttpRequestException">There was no answer of the service, so what became of the write is not known.</exception>
    [Route(AssignRoute)]
    public virtual Task<AdminApiResult> TryAssignRoleAsync(
        string orgId,
        string groupId,
        string resourceId,
        string roleId,
        string? directoryId = null,
        CancellationToken cancellationToken = default)
        => AdminApiResult.OfAsync(ChangeRoleAsync(AssignRoute, orgId, groupId, resourceId, roleId, directoryId, cancellationToken));

    /// <summary><see cref="RevokeRoleAsync"/>, with the refusal of the service as a result.</summary>
    /// <inheritdoc cref="TryAssignRoleAsync"/>
    [Route(RevokeRoute)]
    public virtual Task<AdminApiResult> TryRevokeRoleAsync(
        string orgId,
        string groupId,
        string resourceId,
        string roleId,
        string? directoryId = null,
        CancellationToken cancellationToken = default)
        => AdminApiResult.OfAsync(ChangeRoleAsync(RevokeRoute, orgId, groupId, resourceId, roleId, directoryId, cancellationToken));

    /// <summary>
    /// <see cref="AddMemberAsync"/>, with the refusal of the service as a result: 409 when the user is a member already, or the licence at
    /// its limit.
    /// </summary>
    /// <param name="orgId">The organization.</param>
    /// <param name="groupId">The group.</param>
    /// <param name="accountId">The user.</param>
    /// <param name="directoryId">The directory; null for the only one of the organization.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Whether it was done, the status, and the error.</returns>
    /// <exception cref="ArgumentException">An id is no id, or a required text is blank.</exception>
    /// <exception cref="DirectoryResolutionException">No directory was given, and there is not exactly one.</exception>
    /// <exception cref="HttpRequestException">There was no answer of the service, so what became of the write is not known.</exception>
    [Route(AddRoute)]
    public virtual Task<AdminApiResult> TryAddMemberAsync(
        string orgId, string groupId, string accountId, string? directoryId = null, CancellationToken cancellationToken = default)
        => AdminApiResult.OfAsync(AddAsync(orgId, groupId, accountId, directoryId, cancellationToken));

    /// <summary><see cref="RemoveMemberAsync"/>, with the refusal of the service as a result: 404 when the user is not in the
    /// group.</summary>
    /// <inheritdoc cref="TryAddMemberAsync"/>
    [Route(RemoveRoute)]
    public virtual Task<AdminApiResult> TryRemoveMemberAsync(
        string orgId, string groupId, string accountId, string? directoryId = null, CancellationToken cancellationToken = default)
        => AdminApiResult.OfAsync(RemoveAsync(orgId, groupId, accountId, directoryId, cancellationToken));
}
