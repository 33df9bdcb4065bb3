using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>Roles, and what they are on.</summary>
internal static class RoleQuestions
{
    /// <summary>The ARI of an organization.</summary>
    public static string AriOf(Organization organization) => $"ari:cloud:platform::org/{organization.Id}";

    /// <summary>The app that a resource belongs to.</summary>
    public static string OwnerOf(Organization organization, string resource) =>
        organization.Workspaces.Find(workspace => workspace.Id == resource)?.TypeKey ?? "platform";

    /// <summary>Roles as the service lists them: in a list within the list.</summary>
    public static JsonArray Listed(IEnumerable<string> roles) => [new JsonArray([.. roles.Select(role => (JsonNode)role)])];

    /// <summary>The roles that pass the filters of a list of assignments.</summary>
    public static IEnumerable<(Role Role, string How)> Matching(Call call, IEnumerable<(Role Role, string How)> roles)
    {
        var (resources, owners, names) = (call.AskedList("resourceIds"), call.AskedList("resourceOwners"), call.AskedList("roleIds"));
        return roles.Where(held => (resources?.Contains(held.Role.Resource) ?? true)
            && (owners is null || (held.Role.Resource is { } resource && owners.Contains(OwnerOf(call.Organization, resource))))
            && (names?.Contains(held.Role.Name) ?? true));
    }

    /// <summary>The workspace that a request means by its ARI or by the id at the end of it; a refusal when there is none.</summary>
    public static Workspace WorkspaceOf(this Call call, string resource) =>
        call.Organization.Workspaces.Find(workspace => workspace.Id == resource)
        ?? call.Organization.Workspaces.Find(workspace => workspace.Id.EndsWith("/" + resource, StringComparison.Ordinal))
        ?? throw Call.Refuse(404, "ADMIN-UAM-404-1", $"There is no resource {resource}.");
}
