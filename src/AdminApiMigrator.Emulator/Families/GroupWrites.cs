namespace AdminApiMigrator.Emulator;

/// <summary>What v1 and v2 do alike to groups. They differ in the codes of their refusals, which each brings along.</summary>
internal static class GroupWrites
{
    /// <summary>The group with an id, in a directory or in any when it is null; a refusal when there is none.</summary>
    public static Group GroupOf(this Call call, string? directoryId, string id, string code) =>
        call.Organization.Groups.Find(group => group.Id == id && (directoryId is null || group.DirectoryId == directoryId))
        ?? throw Call.Refuse(404, code, "There is no such group.");

    /// <summary>Makes a group.</summary>
    public static Group Create(Call call, string directoryId, string nameCode, string takenCode)
    {
        var name = call.Text("name")!;
        if (string.IsNullOrWhiteSpace(name))
        {
            throw Call.Refuse(400, nameCode, "The name is empty.");
        }

        if (call.Organization.Groups.Exists(group => group.DirectoryId == directoryId && group.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
        {
            throw Call.Refuse(409, takenCode, $"There is a group {name} already.");
        }

        var made = new Group { Id = call.Store.NewId($"group {name}"), Name = name, Description = call.Text("description"), DirectoryId = directoryId };
        call.Organization.Groups.Add(made);
        call.Log("group_created", name);
        return made;
    }

    /// <summary>Deletes a group.</summary>
    public static void Delete(Call call, Group group)
    {
        call.Organization.Groups.Remove(group);
        call.Store.Release(group.Id);
        call.Log("group_deleted", group.Name);
    }

    /// <summary>Puts a user into a group.</summary>
    public static void Add(Call call, Group group, string accountId, string forbiddenCode, string userCode, string memberCode, string licenceCode)
    {
        RequireModifiable(group, forbiddenCode);
        var user = call.Organization.Users.Find(user => user.AccountId == accountId && user.Memberships.Exists(membership => membership.DirectoryId == group.DirectoryId))
            ?? throw Call.Refuse(404, userCode, "There is no such user in the directory of the group.");
        if (group.Members.Contains(user.AccountId))
        {
            throw Call.Refuse(409, memberCode, "The user is already a member of the group.");
        }

        if (group.Roles.Any(role => call.Organization.IsFull(role.Resource, [user.AccountId])))
        {
            throw Call.Refuse(409, licenceCode, "The licence limit of a workspace would be exceeded.");
        }

        group.Members.Add(user.AccountId);
        call.Log("user_added_to_group", $"{user.Email} {group.Name}");
    }

    /// <summary>Takes a user out of a group.</summary>
    /// <returns>Whether the user was in it.</returns>
    public static bool Remove(Call call, Group group, string accountId, string forbiddenCode)
    {
        RequireModifiable(group, forbiddenCode);
        var wasMember = group.Members.Remove(accountId);
        if (wasMember)
        {
            call.Log("user_removed_from_group", $"{accountId} {group.Name}");
        }

        return wasMember;
    }

    /// <summary>Gives a group roles, all or none.</summary>
    public static void Assign(Call call, Group group, IReadOnlyList<Role> roles, string licenceCode)
    {
        var added = roles.Where(role => !group.Roles.Contains(role)).Distinct().ToList();
        if (added.Exists(role => call.Organization.IsFull(role.Resource, group.Members)))
        {
            throw Call.Refuse(409, licenceCode, "The licence limit of a workspace would be exceeded.");
        }

        group.Roles.AddRange(added);
        call.Log("group_roles_assigned", group.Name);
    }

    /// <summary>Takes roles from a group.</summary>
    public static void Revoke(Call call, Group group, IReadOnlyList<Role> roles)
    {
        group.Roles.RemoveAll(roles.Contains);
        call.Log("group_roles_revoked", group.Name);
    }

    private static void RequireModifiable(Group group, string code)
    {
        if (group.Kind == "synced")
        {
            throw Call.Refuse(403, code, "The members of this group are not managed here.");
        }
    }
}
