using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>What v2 tells of a user.</summary>
internal static class DirectoryUserShape
{
    /// <summary>The JSON of a user.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="user">The user.</param>
    /// <param name="directories">The directories that count; all when null.</param>
    /// <param name="expand">What is asked for beyond the fields that always come; everything when null.</param>
    public static JsonObject Of(Organization organization, User user, IReadOnlyCollection<string>? directories, IReadOnlyCollection<string>? expand)
    {
        var json = new JsonObject
        {
            ["accountId"] = user.AccountId,
            ["accountType"] = user.AccountType,
            ["status"] = user.Status(),
            ["accountStatus"] = user.AccountStatus,
            ["membershipStatus"] = user.MembershipStatus(directories),
            ["addedToOrg"] = Times.Text(user.AddedToOrg),
            ["name"] = user.Name,
            ["nickname"] = user.Nickname,
            ["email"] = user.Email,
            ["emailVerified"] = user.EmailVerified,
            ["claimStatus"] = user.ClaimStatus(),
            ["picture"] = $"https://avatars.example/{Uri.EscapeDataString(user.AccountId)}",
            ["avatar"] = $"https://avatars.example/{Uri.EscapeDataString(user.AccountId)}",
            ["jobTitle"] = user.JobTitle ?? "",
            ["department"] = user.Department,
            ["organization"] = user.Organization,
            ["location"] = user.Location,
            ["timeZone"] = user.TimeZone,
            ["links"] = new JsonObject { ["self"] = user.AccountId },
        };
        if (user.ManagementSource is { } source)
        {
            json["managementSource"] = source;
        }

        if (user.IsManaged)
        {
            json["mfaEnabled"] = user.MfaEnabled;
            json["forDeletion"] = user.DeletedAt is not null;
        }

        foreach (var part in expand ?? ["platformRoles", "counts.resources"])
        {
            Expand(json, part, organization, user);
        }

        return json;
    }

    private static void Expand(JsonObject json, string part, Organization organization, User user)
    {
        switch (part)
        {
            case "platformRoles":
                json["platformRoles"] = new JsonArray([.. organization.RolesOf(user).Select(held => held.Role).Where(role => role.Resource is null).Select(role => (JsonNode)role.Name)]);
                break;
            case "counts.resources":
                json["counts"] = new JsonObject { ["resources"] = organization.RolesOf(user).Select(held => held.Role.Resource).OfType<string>().Distinct().Count() };
                break;
            case "productAccess":
                json["productAccess"] = new JsonArray([.. user.Activity.Select(activity => new JsonObject
                {
                    ["id"] = activity.Resource,
                    ["key"] = organization.KeyOf(activity.Resource),
                    ["lastActiveTimestamp"] = Times.Text(activity.LastActive),
                })]);
                break;
            case "groups":
                json["groups"] = new JsonArray([.. organization.Groups.Where(group => group.Members.Contains(user.AccountId)).Select(group => new JsonObject
                {
                    ["id"] = $"ari:cloud:identity::group/{group.Id}",
                    ["name"] = group.Name,
                    ["description"] = group.Description ?? "",
                })]);
                break;
        }
    }

    /// <summary>The app of a resource; the text of the ARI that names it when there is no such workspace.</summary>
    public static string KeyOf(this Organization organization, string resource) =>
        organization.Workspaces.Find(workspace => workspace.Id == resource)?.TypeKey ?? resource.Split(':').ElementAtOrDefault(2) ?? "";
}
