using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AdminApiMigrator.Client;

// The calls with a body, for code that has ids and names and made the body only to send it.
public partial class V1Client
{
    /// <param name="orgId">The organization.</param>
    /// <param name="groupId">The group.</param>
    /// <param name="accountId">The user.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="AddUserToGroupAsync(string, string, HttpContent, CancellationToken)"/>
    [Route(V1Routes.AddUserToGroup)]
    public virtual Task<HttpResponseMessage> AddUserToGroupAsync(
        string orgId, string groupId, string accountId, CancellationToken cancellationToken = default)
        => AddUserToGroupAsync(
            orgId, groupId, Content(new V1NewMember { AccountId = accountId }, V1Json.Default.V1NewMember), cancellationToken);

    /// <param name="orgId">The organization.</param>
    /// <param name="name">The name; no other group may have it.</param>
    /// <param name="description">The description; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="CreateGroupAsync(string, HttpContent, CancellationToken)"/>
    [Route(V1Routes.CreateGroup)]
    public virtual Task<HttpResponseMessage> CreateGroupAsync(
        string orgId, string name, string? description = null, CancellationToken cancellationToken = default)
        => CreateGroupAsync(
            orgId, Content(new V1NewGroup { Name = name, Description = description }, V1Json.Default.V1NewGroup), cancellationToken);

    /// <param name="orgId">The organization.</param>
    /// <param name="email">The address of the user.</param>
    /// <param name="resource">The resource of the role, an ARI; null for no role.</param>
    /// <param name="role">The role, such as <c>atlassian/user</c>; null for none.</param>
    /// <param name="sendNotification">Whether the service sends a mail.</param>
    /// <param name="notificationText">The text of that mail; null for the service's own.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="InviteUserAsync(string, HttpContent, CancellationToken)"/>
    [Route(V1Routes.InviteUser)]
    public virtual Task<HttpResponseMessage> InviteUserAsync(
        string orgId,
        string email,
        string? resource = null,
        string? role = null,
        bool sendNotification = false,
        string? notificationText = null,
        CancellationToken cancellationToken = default)
    {
        var invitation = new V1Invitation
        {
            Email = email,
            PermissionRule = resource is null && role is null ? null : new V1PermissionRule(resource, role),
            SendNotification = sendNotification,
            NotificationText = notificationText,
        };
        return InviteUserAsync(orgId, Content(invitation, V1Json.Default.V1Invitation), cancellationToken);
    }

    /// <param name="orgId">The organization.</param>
    /// <param name="groupId">The group.</param>
    /// <param name="resource">The resource, an ARI such as <c>ari:cloud:jira::site/...</c>.</param>
    /// <param name="role">The role, such as <c>atlassian/user</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="AssignRolesToGroupAsync(string, string, HttpContent, CancellationToken)"/>
    [Route(V1Routes.AssignRolesToGroup)]
    public virtual Task<HttpResponseMessage> AssignRolesToGroupAsync(
        string orgId, string groupId, string resource, string role, CancellationToken cancellationToken = default)
        => AssignRolesToGroupAsync(orgId, groupId, OneRole(resource, role), cancellationToken);

    /// <param name="orgId">The organization.</param>
    /// <param name="groupId">The group.</param>
    /// <param name="resource">The resource, an ARI such as <c>ari:cloud:jira::site/...</c>.</param>
    /// <param name="role">The role, such as <c>atlassian/user</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="RevokeRolesFromGroupAsync(string, string, HttpContent, CancellationToken)"/>
    [Route(V1Routes.RevokeRolesFromGroup)]
    public virtual Task<HttpResponseMessage> RevokeRolesFromGroupAsync(
        string orgId, string groupId, string resource, string role, CancellationToken cancellationToken = default)
        => RevokeRolesFromGroupAsync(orgId, groupId, OneRole(resource, role), cancellationToken);

    private static HttpContent OneRole(string resource, string role) => Content(
        new V1RoleAssociations { RoleAssociations = [new V1PermissionRule(resource, role)] }, V1Json.Default.V1RoleAssociations);

    private static HttpContent Content<T>(T body, JsonTypeInfo<T> type)
        => new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, type)) { Headers = { ContentType = new("application/json") } };
}
