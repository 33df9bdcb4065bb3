namespace AdminApiMigrator.Emulator;

/// <summary>What is said about a user that more than one answer needs.</summary>
internal static class UserQuestions
{
    /// <summary>active, suspended or no_membership, over some directories: suspended only when it is suspended in all of them.</summary>
    public static string MembershipStatus(this User user, IReadOnlyCollection<string>? directories = null)
    {
        var memberships = user.Memberships.Where(membership => directories?.Contains(membership.DirectoryId) ?? true).ToList();
        return memberships.Count == 0 ? "no_membership" : memberships.TrueForAll(membership => membership.IsSuspended) ? "suspended" : "active";
    }

    /// <summary>Account and membership in one word, as v2 has it.</summary>
    public static string Status(this User user) =>
        user.DeletedAt is not null ? "for_deletion"
        : user.AccountStatus != "active" ? "deactivated"
        : user.MembershipStatus() switch { "no_membership" => "not_invited", var status => status };

    /// <summary>managed or unmanaged.</summary>
    public static string ClaimStatus(this User user) => user.IsManaged ? "managed" : "unmanaged";

    /// <summary>The roles that a user has, directly and through groups, with how.</summary>
    public static IEnumerable<(Role Role, string How)> RolesOf(this Organization organization, User user) =>
        user.Roles.Select(role => (role, "direct"))
            .Concat(organization.Groups.Where(group => group.Members.Contains(user.AccountId)).SelectMany(group => group.Roles).Select(role => (role, "group_direct")))
            .Distinct();

    /// <summary>The user with an id; a refusal when there is none.</summary>
    public static User UserOf(this Call call, string accountId) =>
        call.Organization.Users.Find(user => user.AccountId == accountId)
        ?? throw Call.Refuse(404, call.Route.SpeaksUam ? "ADMIN-UAM-404-1" : "ADMIN-404-8", "There is no such user.");

    /// <summary>Whether a user with one more role would go over the licences of a workspace.</summary>
    public static bool IsFull(this Organization organization, string? resource, IEnumerable<string> newcomers)
    {
        if (organization.Workspaces.Find(workspace => workspace.Id == resource) is not { Licences: { } licences })
        {
            return false;
        }

        var holders = organization.Users.Where(user => user.MembershipStatus() == "active" && organization.RolesOf(user).Any(held => held.Role.Resource == resource))
            .Select(user => user.AccountId).ToHashSet(StringComparer.Ordinal);
        return holders.Union(newcomers).Count() > Math.Max(licences, holders.Count);
    }
}
