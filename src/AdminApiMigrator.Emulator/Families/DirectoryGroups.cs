using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>The groups of directories, as v2 has them.</summary>
internal static class DirectoryGroups
{
    private const int LargestPage = 100;
    private const string NotFound = "ADMIN-UAM-404-3";
    private const string Forbidden = "ADMIN-UAM-403-1";

    [Emulates("search-directory-groups", Choice = "The largest page is 100. A cursor must come with the body it was given for. searchTerm looks for a part of the name, without regard to case.")]
    public static Answer Search(Call call)
    {
        if (call.Node("groupNames") is not null && (call.Node("searchTerm") ?? call.Node("groupIds")) is not null)
        {
            throw Call.Refuse(400, "ADMIN-UAM-400-1", "groupNames cannot go with searchTerm or groupIds.");
        }

        var descending = call.Objects("sortBy").Any(sort => (string?)sort["direction"] == "desc");
        return List(call, Found(call, call.Texts, call.Text), call.Objects("sortBy").Any(), descending, call.Text("cursor"), call.Texts("expand") ?? []);
    }

    [Emulates("list-directory-groups", Choice = "With a cursor everything else is ignored and the filters of the first page go on. sortBy is ignored, because how an object stands in a query is not documented.")]
    public static Answer List(Call call)
    {
        call = call.Resumed();
        string[] expand = [.. from option in new[] { ("counts.includeUsers", "counts.users"), ("counts.includeResources", "counts.resources") }
                              where call.Asked(option.Item1) == "true"
                              select option.Item2];
        return List(call, Found(call, call.AskedList, call.Asked), sorts: false, descending: false, call.Asked("cursor"), expand);
    }

    [Emulates("count-directory-groups", Choice = "- stands for all directories, as for the list.")]
    public static Answer Count(Call call) => new(200, new JsonObject { ["count"] = Found(call, call.AskedList, call.Asked).Count() });

    [Emulates("get-directory-group-stats")]
    public static Answer Stats(Call call)
    {
        var groups = Found(call, call.AskedList, call.Asked).ToList();
        return new Answer(200, new JsonObject
        {
            ["types"] = new JsonArray(new JsonObject { ["type"] = "GROUP", ["count"] = groups.Count }),
            ["totals"] = new JsonObject { ["all"] = groups.Count, ["synced"] = groups.Count(group => group.Kind == "synced") },
        });
    }

    [Emulates("get-directory-group", Choice = "Counts of users and resources come, too.")]
    public static Answer Get(Call call) => new(200, new JsonObject { ["data"] = Shape(Group(call), ["counts.users", "counts.resources"]) });

    [Emulates("list-group-role-assignments", Choice = "All roles on a resource stand in the one list inside roles, as in the sample for a user.")]
    public static Answer Roles(Call call)
    {
        call = call.Resumed();
        var organization = call.Organization;
        var assignments = RoleQuestions.Matching(call, Group(call).Roles.Select(role => (role, "direct")))
            .GroupBy(held => held.Role.Resource ?? RoleQuestions.AriOf(organization)).ToList();
        return new Answer(200, Page.Of(
            call,
            assignments,
            assignment => assignment.Key,
            assignment => new JsonObject
            {
                ["resourceId"] = assignment.Key,
                ["resourceOwner"] = RoleQuestions.OwnerOf(organization, assignment.Key),
                ["roles"] = RoleQuestions.Listed(assignment.Select(held => held.Role.Name)),
            },
            call.Asked("cursor"),
            call.PageSize(20, LargestPage),
            call.QueryText()).ToJson());
    }

    [Emulates("create-directory-group", Choice = "A name that is taken, without regard to case, is refused with 409 and ADMIN-UAM-409-2.")]
    public static Answer Create(Call call)
    {
        GroupWrites.Create(call, call.Id("directoryId"), "ADMIN-UAM-400-1", "ADMIN-UAM-409-2");
        return new Answer(201);
    }

    [Emulates("delete-directory-group", Choice = "A group with members is deleted without a question. Groups of an identity provider, default and admin groups and teams are refused with 403 and ADMIN-UAM-403-1; a team is a group to all other operations that take an id.")]
    public static Answer Delete(Call call)
    {
        var group = Group(call);
        if (group.Kind != "ordinary")
        {
            throw Call.Refuse(403, Forbidden, $"A group of the kind {group.Kind} cannot be deleted here.");
        }

        GroupWrites.Delete(call, group);
        return new Answer(204);
    }

    [Emulates("grant-group-access", Choice = "200 without a body. resourceId is the ARI of a workspace or the id at its end. A role that the group has already is no error.")]
    public static Answer Assign(Call call)
    {
        GroupWrites.Assign(call, Group(call), [Role(call)], "ADMIN-UAM-409-3");
        return new Answer(200);
    }

    [Emulates("revoke-group-access", Choice = "204. resourceId is the ARI of a workspace or the id at its end. A role that the group does not have is no error.")]
    public static Answer Revoke(Call call)
    {
        GroupWrites.Revoke(call, Group(call), [Role(call)]);
        return new Answer(204);
    }

    [Emulates("add-directory-group-member", Choice = "A member already: 409 with ADMIN-UAM-409-2. Over the licences of a workspace: 409 with ADMIN-UAM-409-3. A user who is not in the directory: 404 with ADMIN-UAM-404-1.")]
    public static Answer Add(Call call)
    {
        GroupWrites.Add(call, Group(call), call.Text("accountId")!, Forbidden, "ADMIN-UAM-404-1", "ADMIN-UAM-409-2", "ADMIN-UAM-409-3");
        return new Answer(204);
    }

    [Emulates("remove-directory-group-member", Choice = "A user who is not a member: 404 with ADMIN-UAM-404-1.")]
    public static Answer Remove(Call call) => GroupWrites.Remove(call, Group(call), call.Id("accountId"), Forbidden)
        ? new Answer(204)
        : throw Call.Refuse(404, "ADMIN-UAM-404-1", "The user is not a member of the group.");

    /// <summary>What may be done with a group.</summary>
    public static JsonObject ManagementAccess(Group group) => new()
    {
        ["readable"] = true,
        ["modifiable"] = group.Kind != "synced",
        ["deletable"] = group.Kind == "ordinary",
    };

    private static IEnumerable<Group> Found(Call call, Func<string, string[]?> list, Func<string, string?> text)
    {
        var organization = call.Organization;
        var path = call.Id("directoryId");
        var (directories, accounts, ids, names) = (list("directoryIds"), list("accountIds"), list("groupIds"), list("groupNames"));
        var (resources, owners, roles, term) = (list("resourceIds"), list("resourceOwners"), list("roleIds"), text("searchTerm"));
        return organization.Groups.Where(group => group.Kind != "team"
            && (path == Scope.All || group.DirectoryId == path)
            && (directories?.Contains(group.DirectoryId) ?? true)
            && (accounts is null || group.Members.Exists(accounts.Contains))
            && (ids?.Contains(group.Id) ?? true)
            && (names?.Contains(group.Name, StringComparer.OrdinalIgnoreCase) ?? true)
            && (resources is null || group.Roles.Exists(role => resources.Contains(role.Resource)))
            && (owners is null || group.Roles.Exists(role => role.Resource is { } resource && owners.Contains(RoleQuestions.OwnerOf(organization, resource))))
            && (roles is null || group.Roles.Exists(role => roles.Contains(role.Name)))
            && (term is null || group.Name.Contains(term, StringComparison.OrdinalIgnoreCase)));
    }

    private static Answer List(Call call, IEnumerable<Group> groups, bool sorts, bool descending, string? cursor, string[] expand)
    {
        var ordered = !sorts ? groups
            : descending ? groups.OrderByDescending(group => group.Name, StringComparer.OrdinalIgnoreCase)
            : groups.OrderBy(group => group.Name, StringComparer.OrdinalIgnoreCase);
        return new Answer(200, Page.Of(
            call, ordered, group => group.Id, group => Shape(group, expand), cursor, call.PageSize(20, LargestPage), call.QueryText()).ToJson());
    }

    private static Group Group(Call call) =>
        call.GroupOf(call.Id("directoryId") == Scope.All ? null : call.Id("directoryId"), call.Id("groupId"), NotFound);

    private static Role Role(Call call) => KnownRoles.On(call.WorkspaceOf(call.Text("resourceId")!), call.Text("roleId")!);

    private static JsonObject Shape(Group group, string[] expand)
    {
        var counts = new JsonObject();
        if (expand.Contains("counts.users"))
        {
            counts["users"] = group.Members.Count;
        }

        if (expand.Contains("counts.resources"))
        {
            counts["resources"] = group.Roles.Select(role => role.Resource).Distinct().Count();
        }

        var json = new JsonObject
        {
            ["id"] = group.Id,
            ["name"] = group.Name,
            ["description"] = group.Description ?? "",
            ["directoryId"] = group.DirectoryId,
            ["externalSynced"] = group.Kind == "synced",
            ["managedBy"] = group.Kind switch { "synced" => "external", "team" => "team-members", _ => "admins" },
            ["managementAccess"] = ManagementAccess(group),
            ["links"] = new JsonObject { ["self"] = group.Id },
        };
        if (counts.Count > 0)
        {
            json["counts"] = counts;
        }

        return json;
    }
}
