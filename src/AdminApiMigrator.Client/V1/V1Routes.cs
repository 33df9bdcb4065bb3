namespace AdminApiMigrator.Client;

/// <summary>The removed requests of v1 that can be answered over v2.</summary>
internal static class V1Routes
{
    public const string SearchUsers = "POST /admin/v1/orgs/{orgId}/users/search";
    public const string InviteUser = "POST /admin/v1/orgs/{orgId}/users/invite";
    public const string SuspendUserAccess = "POST /admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access";
    public const string RestoreUserAccess = "POST /admin/v1/orgs/{orgId}/directory/users/{accountId}/restore-access";
    public const string RemoveUserAccess = "DELETE /admin/v1/orgs/{orgId}/directory/users/{accountId}";
    public const string SearchGroups = "POST /admin/v1/orgs/{orgId}/groups/search";
    public const string CreateGroup = "POST /admin/v1/orgs/{orgId}/directory/groups";
    public const string DeleteGroup = "DELETE /admin/v1/orgs/{orgId}/directory/groups/{groupId}";
    public const string AssignRolesToGroup = "POST /admin/v1/orgs/{orgId}/directory/groups/{groupId}/roles/assign";
    public const string RevokeRolesFromGroup = "POST /admin/v1/orgs/{orgId}/directory/groups/{groupId}/roles/revoke";
    public const string AddUserToGroup = "POST /admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships";
    public const string RemoveUserFromGroup = "DELETE /admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships/{accountId}";

    private static readonly (string Route, V1Translation Translate)[] Operations =
    [
        (SearchUsers, V1UserSearch.AnswerAsync),
        (InviteUser, V1Users.InviteAsync),
        (SuspendUserAccess, V1Users.SuspendAsync),
        (RestoreUserAccess, V1Users.RestoreAsync),
        (RemoveUserAccess, V1Users.RemoveAsync),
        (SearchGroups, V1GroupSearch.AnswerAsync),
        (CreateGroup, V1Groups.CreateAsync),
        (DeleteGroup, V1Groups.DeleteAsync),
        (AssignRolesToGroup, V1GroupRoles.AssignAsync),
        (RevokeRolesFromGroup, V1GroupRoles.RevokeAsync),
        (AddUserToGroup, V1Groups.AddMemberAsync),
        (RemoveUserFromGroup, V1Groups.RemoveMemberAsync),
    ];

    private static readonly (string Route, RouteTemplate Template, V1Translation Translate)[] Table =
        [.. Operations.Select(operation => (operation.Route, RouteTemplate.Of(operation.Route), operation.Translate))];

    /// <summary>
    /// Whether a request is one of these; then also its ids, how it is answered, and where the service is that it was meant for.
    /// </summary>
    public static bool TryMatch(HttpMethod method, Uri uri, out V1Match match)
    {
        foreach (var (route, template, translate) in Table)
        {
            if (template.Method == method && template.TryMatch(uri, out var ids, out var prefix))
            {
                match = new V1Match(route, translate, ids, ServiceRoot.FromPrefix(uri, prefix));
                return true;
            }
        }

        match = default;
        return false;
    }
}

/// <summary>Answers a v1 request over v2.</summary>
internal delegate Task<HttpResponseMessage> V1Translation(V1Call call, CancellationToken cancellationToken);

/// <summary>A request recognized.</summary>
/// <param name="Route">Method and path template.</param>
/// <param name="Translate">Answers it.</param>
/// <param name="Ids">The ids of its path.</param>
/// <param name="Root">Where it was to be sent.</param>
internal readonly record struct V1Match(string Route, V1Translation Translate, string[] Ids, ServiceRoot Root);
