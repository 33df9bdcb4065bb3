using System.Net;

namespace AdminApiMigrator.Client;

/// <summary>v1's search for groups.</summary>
internal sealed class V1GroupSearch
{
    private const int LargestPage = 1000;

    private readonly V1Call _call;
    private readonly V1GroupSearchBody _body;
    private readonly HashSet<string> _expand;
    private readonly int _pageSize;

    private V1GroupSearch(V1Call call, V1GroupSearchBody body, int limit)
    {
        V1SearchRules.RefuseUnknown(body.Unknown);
        V1SearchRules.RefuseBadLists(call, ("groupIds", body.GroupIds), ("groupNames.eq", body.GroupNames?.Eq));
        _expand = V1SearchRules.Expand(call, body.Expand, "USERS", "META", "ROLE_ASSIGNMENTS", "MANAGEMENT_ACCESS");
        if (_expand.Contains("META"))
        {
            throw new V1NotTranslatableException(
                "expand", "META cannot be filled in from v2. For the number of members use Groups.SearchAsync with Expand counts.users.");
        }

        _call = call;
        _body = body;
        _pageSize = V1SearchRules.PageSize(limit, body.GroupNames is not null);
    }

    /// <summary>Answers the request.</summary>
    public static async Task<HttpResponseMessage> AnswerAsync(V1Call call, CancellationToken cancellationToken)
    {
        var body = await call.ReadBodyAsync(V1Json.Default.V1GroupSearchBody, cancellationToken, mayBeMissing: true).ConfigureAwait(false);
        var limit = V1SearchRules.Limit(call, body.Limit, LargestPage);
        var search = new V1GroupSearch(call, body, limit);
        var filters = body with { Cursor = null, Limit = null, Expand = null };
        var start = V1SearchPage<DirectoryGroup>.Start(call, body.Cursor, 1, filters, V1Json.Default.V1GroupSearchBody);
        var query = search.Query();
        var (groups, next) = await V1SearchPage<DirectoryGroup>.ReadAsync(
            start,
            limit,
            1,
            (_, cursor, token) => call.Api.Groups.ReadPageAsync(call.OrgId, query, DirectoriesClient.All, cursor, token),
            (_, group) => body.GroupNames?.Accepts(group.Name) ?? true,
            cancellationToken).ConfigureAwait(false);
        var shaped = new List<V1Group>(groups.Count);
        foreach (var group in groups)
        {
            shaped.Add(await search.ShapeAsync(group, cancellationToken).ConfigureAwait(false));
        }

        var page = new V1Page<V1Group>(shaped, new V1Links(next?.ToString()));
        return call.Respond(HttpStatusCode.OK, page, V1Json.Default.V1PageV1Group);
    }

    // v2 takes ids, names or a search term, never two of them: the narrowest goes, Accepts tests the others.
    private GroupSearch Query() => _body switch
    {
        { GroupIds: { } ids } => new() { GroupIds = [.. ids], PageSize = _pageSize },
        { GroupNames.Eq: { } names } => new() { GroupNames = [.. names], PageSize = _pageSize },
        { GroupNames.Contains: { Length: > 0 } part } => new() { SearchTerm = part, PageSize = _pageSize },
        _ => new() { PageSize = _pageSize },
    };

    private async Task<V1Group> ShapeAsync(DirectoryGroup group, CancellationToken cancellationToken) => new()
    {
        Id = group.Id,
        Name = group.Name,
        Description = group.Description,
        RoleAssignments = _expand.Contains("ROLE_ASSIGNMENTS")
            ? await ReadRolesAsync(group.Id, cancellationToken).ConfigureAwait(false)
            : null,
        Users = _expand.Contains("USERS") ? await ReadMembersAsync(group.Id, cancellationToken).ConfigureAwait(false) : null,
        ManagementAccess = _expand.Contains("MANAGEMENT_ACCESS") ? group.ManagementAccess : null,
    };

    private async Task<List<V1RoleAssignment>> ReadRolesAsync(string groupId, CancellationToken cancellationToken)
    {
        var roles = new List<V1RoleAssignment>();
        var pages = new ListGroupRoleAssignmentsOptions { Limit = Pages.LargestPage };
        await foreach (var assignment in _call.Api.Groups.ListRoleAssignmentsAsync(_call.OrgId, groupId, pages, null, cancellationToken).ConfigureAwait(false))
        {
            roles.AddRange(
                (assignment.Roles ?? []).SelectMany(list => list).Select(role => new V1RoleAssignment(assignment.ResourceId, groupId, role)));
        }

        return roles;
    }

    private async Task<List<V1User>> ReadMembersAsync(string groupId, CancellationToken cancellationToken)
    {
        var members = new List<V1User>();
        var filter = new UserSearch { GroupIds = [groupId], MembershipStatus = ["active", "suspended"] };
        await foreach (var user in _call.Api.Users.SearchAsync(_call.OrgId, filter, null, cancellationToken).ConfigureAwait(false))
        {
            members.Add(new V1User
            {
                AccountId = user.AccountId,
                AccountType = user.AccountType,
                AccountStatus = user.AccountStatus,
                Name = user.Name,
                Email = user.Email,
            });
        }

        return members;
    }
}
