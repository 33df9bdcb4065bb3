namespace AdminApiMigrator.Emulator;

/// <summary>What v1 and v2 do alike to users.</summary>
internal static class UserWrites
{
    /// <summary>Ends suspensions.</summary>
    public static void Restore(Call call, User user, IEnumerable<Membership> memberships, string licenceCode)
    {
        var resources = call.Organization.RolesOf(user).Select(held => held.Role.Resource).Distinct();
        if (user.MembershipStatus() == "suspended" && resources.Any(resource => call.Organization.IsFull(resource, [user.AccountId])))
        {
            throw Call.Refuse(409, licenceCode, "Restoring the user goes over the licences of a workspace.");
        }

        foreach (var membership in memberships)
        {
            membership.IsSuspended = false;
        }

        call.Log("user_restored", user.Email);
    }

    /// <summary>Takes a user out of directories, with groups and roles there.</summary>
    public static void Remove(Call call, User user, IReadOnlyCollection<string> directories)
    {
        var organization = call.Organization;
        user.Memberships.RemoveAll(membership => directories.Contains(membership.DirectoryId));
        foreach (var group in organization.Groups.Where(group => directories.Contains(group.DirectoryId)))
        {
            group.Members.Remove(user.AccountId);
        }

        var resources = organization.Workspaces.Where(workspace => workspace.DirectoryId is null || directories.Contains(workspace.DirectoryId)).Select(workspace => workspace.Id).ToHashSet(StringComparer.Ordinal);
        user.Roles.RemoveAll(role => role.Resource is null ? user.Memberships.Count == 0 : resources.Contains(role.Resource));
        if (!user.IsManaged && user.Memberships.Count == 0)
        {
            organization.Users.Remove(user);
            call.Store.Release(user.AccountId);
        }

        call.Log("user_removed", user.Email);
    }
}
