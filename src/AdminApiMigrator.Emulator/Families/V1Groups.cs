using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>The removed v1 operations on groups, over the same groups as v2. An organization that they serve has one directory.</summary>
internal static class V1Groups
{
    private const int LargestPage = 1000;
    private const string NotFound = "ADMIN-404-10";
    private const string MayNot = "ADMIN-403-5";

    [Emulates("search-groups", Choice = "groupIds and groupNames are joined by and. Names have no regard to case. USERS gives users, MANAGEMENT_ACCESS gives managementAccess as v2 has it, META gives meta with the number of users. Teams never appear. A cursor must come with the body it was given for.")]
    public static Answer Search(Call call)
    {
        var (ids, names) = (call.Texts("groupIds"), TextFilter.Of(call, "groupNames"));
        var expand = call.Texts("expand") ?? [];
        var found = call.Organization.Groups.Where(group => group.Kind != "team" && (ids?.Contains(group.Id) ?? true) && names.Passes(group.Name));
        return new Answer(200, Page.Of(
            call, found, group => group.Id, group => Shape(call.Organization, group, expand), call.Text("cursor"), call.PageSize(LargestPage, LargestPage)).ToJson());
    }

    [Emulates("create-group", Choice = "A name that is taken, without regard to case, is refused with 409 and ADMIN-409-28, as v2 refuses it.")]
    public static Answer Create(Call call)
    {
        var directory = call.Organization.Directories.FirstOrDefault() ?? throw Call.Refuse(400, "ADMIN-400-4", "The organization has no directory.");
        var group = GroupWrites.Create(call, directory.Id, "ADMIN-400-24", "ADMIN-409-28");
        return new Answer(200, new JsonObject { ["message"] = "The group is created.", ["groupId"] = group.Id });
    }

    [Emulates("delete-group", Choice = "A group of an identity provider and a team are refused with ADMIN-403-5.")]
    public static Answer Delete(Call call)
    {
        var group = Group(call);
        var code = group.Kind switch { "default" => "ADMIN-403-6", "admin" => "ADMIN-403-7", "ordinary" => null, _ => MayNot };
        if (code is not null)
        {
            throw Call.Refuse(403, code, $"A group of the kind {group.Kind} cannot be deleted here.");
        }

        if (group.Members.Count > 0 && call.Asked("forceIfNotEmpty") != "true")
        {
            throw Call.Refuse(409, "ADMIN-409-5", "The group has users in it.");
        }

        GroupWrites.Delete(call, group);
        return Answer.Message(200, "The group is deleted.");
    }

    [Emulates("assign-group-roles", Choice = "All pairs or none. A role that the group has already is no error. Takes effect at once unless a delay is asked for.")]
    public static Answer Assign(Call call)
    {
        GroupWrites.Assign(call, RoleGroup(call), Roles(call), "ADMIN-UAM-409-3");
        return Answer.Message(202, "The roles are being assigned.");
    }

    [Emulates("revoke-group-roles", Choice = "A role that the group does not have is no error. Takes effect at once unless a delay is asked for.")]
    public static Answer Revoke(Call call)
    {
        GroupWrites.Revoke(call, RoleGroup(call), Roles(call));
        return Answer.Message(202, "The roles are being revoked.");
    }

    [Emulates("add-user-to-group", Choice = "A member already: 409 with ADMIN-409-28. Over the licences of a workspace: 409 with ADMIN-409-3.")]
    public static Answer Add(Call call)
    {
        GroupWrites.Add(call, Group(call), call.Text("account_id")!, MayNot, "ADMIN-404-8", "ADMIN-409-28", "ADMIN-409-3");
        return Answer.Message(200, "The user is added to the group.");
    }

    [Emulates("remove-user-from-group", Choice = "The members of an admin group are not changed here: ADMIN-403-5. A user who is not a member: 404 with ADMIN-404-8, as v2 was seen to answer 404.")]
    public static Answer Remove(Call call)
    {
        var group = Group(call);
        if (group.Kind == "admin")
        {
            throw Call.Refuse(403, MayNot, "The members of an admin group cannot be changed here.");
        }

        return GroupWrites.Remove(call, group, call.Id("accountId"), MayNot)
            ? Answer.Message(200, "The user is removed from the group.")
            : throw Call.Refuse(404, "ADMIN-404-8", "The user is not a member of the group.");
    }

    private static Group Group(Call call) => call.GroupOf(null, call.Id("groupId"), NotFound);

    private static Group RoleGroup(Call call) => call.GroupOf(null, call.Id("groupId"), "ADMIN-UAM-404-3");

    private static List<Role> Roles(Call call)
    {
        var pairs = call.Objects("roleAssociations").ToList();
        if (pairs.Count == 0 || pairs.Exists(pair => pair["resource"] is null || pair["role"] is null))
        {
            throw Call.Refuse(400, "ADMIN-UAM-400-1", "roleAssociations must have pairs of resource and role.");
        }

        return pairs.ConvertAll(pair => KnownRoles.On(call.WorkspaceOf((string)pair["resource"]!), (string)pair["role"]!));
    }

    private static JsonObject Shape(Organization organization, Group group, string[] expand)
    {
        var json = new JsonObject { ["id"] = group.Id, ["name"] = group.Name, ["description"] = group.Description ?? "" };
        foreach (var part in expand)
        {
            switch (part)
            {
                case "USERS":
                    json["users"] = new JsonArray([.. organization.Users.Where(user => group.Members.Contains(user.AccountId)).Select(user => new JsonObject
                    {
                        ["accountId"] = user.AccountId,
                        ["accountType"] = user.AccountType,
                        ["accountStatus"] = user.AccountStatus,
                        ["name"] = user.Name,
                        ["email"] = user.Email,
                    })]);
                    break;
                case "ROLE_ASSIGNMENTS":
                    json["roleAssignments"] = new JsonArray([.. group.Roles.Select(role => new JsonObject
                    {
                        ["resourceId"] = role.Resource,
                        ["principalId"] = group.Id,
                        ["roleId"] = role.Name,
                    })]);
                    break;
                case "MANAGEMENT_ACCESS":
                    json["managementAccess"] = DirectoryGroups.ManagementAccess(group);
                    break;
                case "META":
                    json["meta"] = new JsonObject { ["users"] = group.Members.Count };
                    break;
            }
        }

        return json;
    }
}
