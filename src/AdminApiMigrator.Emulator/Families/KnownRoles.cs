using System.Collections.Immutable;

namespace AdminApiMigrator.Emulator;

/// <summary>The roles that can be given on a workspace.</summary>
internal static class KnownRoles
{
    private static readonly ImmutableArray<string> OnWorkspaces =
    [
        "atlassian/user", "atlassian/admin", "atlassian/guest", "atlassian/customer", "atlassian/contributor", "atlassian/basic", "atlassian/stakeholder",
        "atlassian/user-access-admin", "atlassian/viewer", "atlassian/ai-access",
    ];

    /// <summary>A role on a workspace; a refusal when there is no such role there.</summary>
    public static Role On(Workspace workspace, string name)
    {
        // v1 is seen with and without what stands before the slash.
        var full = name.Contains('/', StringComparison.Ordinal) ? name : $"atlassian/{name}";
        return OnWorkspaces.Contains(full)
            ? new Role(workspace.Id, full)
            : throw Call.Refuse(400, "ADMIN-UAM-400-3", $"{name} is not a role on {workspace.TypeKey}.");
    }
}
