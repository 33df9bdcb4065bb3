using System.Net;
using System.Text.Json;

namespace AdminApiMigrator.Client;

/// <content>How the writes are sent, whether their outcome is thrown or given back.</content>
public partial class GroupsClient
{
    /// <summary>Creates a group.</summary>
    /// <returns>The status, and the directory that the group is in.</returns>
    internal Task<(HttpStatusCode Status, string DirectoryId)> CreateAndLocateAsync(
        string orgId, string name, string? description, string? directoryId, CancellationToken cancellationToken)
    {
        var group = new NewGroup(RequireText(name, nameof(name)), description);
        var body = JsonSerializer.SerializeToUtf8Bytes(group, AdminApiJson.Default.NewGroup);
        RouteTemplate.RequireId(orgId, nameof(orgId));
        return _scope.RunAsync(
            orgId,
            directoryId,
            async directory =>
            {
                var status = await _scope.SendAsync(CreateRoute, orgId, directory, body, [], cancellationToken).ConfigureAwait(false);
                return (status, directory);
            },
            cancellationToken);
    }

    private async Task<HttpStatusCode> CreateInAsync(
        string orgId, string name, string? description, string? directoryId, CancellationToken cancellationToken)
        => (await CreateAndLocateAsync(orgId, name, description, directoryId, cancellationToken).ConfigureAwait(false)).Status;

    private Task<HttpStatusCode> DeleteIfEmptyAsync(
        string orgId, string groupId, bool force, string? directoryId, CancellationToken cancellationToken)
    {
        RouteTemplate.Of(DeleteRoute).Fill(orgId, "any", groupId);
        return _scope.RunAsync(
            orgId,
            directoryId,
            async directory =>
            {
                if (!force)
                {
                    await RequireEmptyAsync(orgId, groupId, directory, cancellationToken).ConfigureAwait(false);
                }

                return await _scope.SendAsync(DeleteRoute, orgId, directory, null, [groupId], cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);
    }

    private Task<HttpStatusCode> AddAsync(
        string orgId, string groupId, string accountId, string? directoryId, CancellationToken cancellationToken)
    {
        var member = new NewMember(RequireText(accountId, nameof(accountId)));
        var body = JsonSerializer.SerializeToUtf8Bytes(member, AdminApiJson.Default.NewMember);
        return _scope.SendAsync(AddRoute, orgId, directoryId, body, [groupId], cancellationToken);
    }

    private Task<HttpStatusCode> RemoveAsync(
        string orgId, string groupId, string accountId, string? directoryId, CancellationToken cancellationToken)
        => _scope.SendAsync(RemoveRoute, orgId, directoryId, null, [groupId, accountId], cancellationToken);

    private async Task RequireEmptyAsync(string orgId, string groupId, string directoryId, CancellationToken cancellationToken)
    {
        var filter = new GroupSearch { GroupIds = [groupId], Expand = ["counts.users"] };
        var page = await ReadPageAsync(orgId, filter, directoryId, null, cancellationToken).ConfigureAwait(false);
        var group = page.Data?.FirstOrDefault(g => g is not null && string.Equals(g.Id, groupId, StringComparison.OrdinalIgnoreCase));
        var refusal = group switch
        {
            null => ServiceError.ToAnswer(
                HttpStatusCode.NotFound, "ADMIN-404-10", "Group not found", $"The directory has no group {groupId}."),
            { Counts.Users: 0 } => null,
            { Counts.Users: { } users } => NotEmpty($"The group has {users} users, and its deletion was not forced."),
            _ => NotEmpty("The service did not say how many users the group has, and its deletion was not forced."),
        };
        if (refusal is not null)
        {
            throw AdminApiException.NotSent(DeleteRoute, refusal);
        }

        static Answer NotEmpty(string detail) => ServiceError.ToAnswer(HttpStatusCode.Conflict, "ADMIN-409-5", "Group not empty", detail);
    }

    private Task<HttpStatusCode> ChangeRoleAsync(
        string route,
        string orgId,
        string groupId,
        string resourceId,
        string roleId,
        string? directoryId,
        CancellationToken cancellationToken)
    {
        RequireText(roleId, nameof(roleId));
        return _resources.SendAsync(
            orgId,
            RequireText(resourceId, nameof(resourceId)),
            resource => _scope.SendAsync(route, orgId, directoryId, Role(resource, roleId), [groupId], cancellationToken),
            cancellationToken);
    }

    private static byte[] Role(string resourceId, string roleId)
        => JsonSerializer.SerializeToUtf8Bytes(new RoleOnResource(resourceId, roleId), AdminApiJson.Default.RoleOnResource);

    private static string RequireText(string? value, string name) => value switch
    {
        null => throw new ArgumentNullException(name),
        _ when value.Trim().Length == 0 => throw new ArgumentException($"The {name} is blank.", name),
        _ => value,
    };
}
