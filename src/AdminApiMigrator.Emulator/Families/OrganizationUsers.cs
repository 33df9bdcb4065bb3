using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>The v1 operations on users that stay.</summary>
internal static class OrganizationUsers
{
    private const string OrganizationAdmin = "atlassian/org-admin";
    private const int AccountsOnAPage = 100;

    [Emulates("list-managed-accounts", Choice = "100 accounts a page; there is no parameter for it. access_billable means in a directory, active and not suspended.")]
    public static Answer List(Call call)
    {
        var organization = call.Organization;
        var accounts = organization.Users.Where(user => user.IsManaged).ToList();
        var page = Page.Of(call, accounts, user => user.AccountId, user => Managed(call, user), call.Asked("cursor"), AccountsOnAPage);
        return new Answer(200, new JsonObject
        {
            ["data"] = page.Data,
            ["meta"] = new JsonObject { ["total"] = page.Total },
            ["links"] = UrlLinks.Of(call, page),
        });
    }

    [Emulates("get-user-last-active-dates", Choice = "All apps come on one page, so a cursor is not looked at. Before the change of 2023-05-11 name and url of the workspace stand in the place of its id.")]
    public static Answer LastActive(Call call)
    {
        var user = call.UserOf(call.Id("accountId"));
        var data = new JsonObject
        {
            ["product_access"] = new JsonArray([.. user.Activity.Select(activity => LastAccess(call, activity))]),
        };
        if (user.AddedToOrg is not null)
        {
            data["added_to_org"] = Times.Day(user.AddedToOrg);
            data["added_to_org_timestamp"] = Times.Text(user.AddedToOrg);
        }

        return new Answer(200, new JsonObject { ["data"] = data, ["links"] = new JsonObject() });
    }

    [Emulates("grant-user-access", Choice = "A user who has the role is no error. A user who is not there is refused with ADMIN-UAM-404-3, the one code of 404 that is documented.")]
    public static Answer Grant(Call call)
    {
        var (user, role) = (Holder(call), Asked(call));
        if (role.Resource is not null && call.Organization.IsFull(role.Resource, [user.AccountId]))
        {
            throw Call.Refuse(409, "ADMIN-UAM-409-3", "The licence limit of the workspace would be exceeded.");
        }

        Give(user, role);
        call.Log("user_granted_role", user.Email);
        return new Answer(204);
    }

    [Emulates("revoke-user-access", Choice = "A user who does not have the role is no error. Roles through groups stay.")]
    public static Answer Revoke(Call call)
    {
        var user = Holder(call);
        user.Roles.Remove(Asked(call));
        call.Log("user_revoked_role", user.Email);
        return new Answer(204);
    }

    [Emulates("assign-organization-role", Choice = "A user who has the role is no error.")]
    public static Answer Assign(Call call)
    {
        var user = Holder(call);
        Give(user, new Role(null, OrganizationAdmin));
        call.Log("user_granted_role", user.Email);
        return new Answer(204);
    }

    [Emulates("revoke-organization-role", Choice = "A user who does not have the role is no error.")]
    public static Answer Withdraw(Call call)
    {
        var user = Holder(call);
        user.Roles.Remove(new Role(null, OrganizationAdmin));
        call.Log("user_revoked_role", user.Email);
        return new Answer(204);
    }

    private static User Holder(Call call) => call.Organization.Users.Find(user => user.AccountId == call.Id("userId"))
        ?? throw Call.Refuse(404, "ADMIN-UAM-404-3", "There is no such user.");

    private static Role Asked(Call call)
    {
        var name = call.Text("role")!;
        if (name is OrganizationAdmin)
        {
            return new Role(null, name);
        }

        var resource = call.Text("resource") ?? throw Call.Refuse(400, "ADMIN-UAM-400-1", $"{name} needs a resource.");
        return name == "atlassian/site-admin" ? new Role(call.WorkspaceOf(resource).Id, name) : KnownRoles.On(call.WorkspaceOf(resource), name);
    }

    private static void Give(User user, Role role)
    {
        if (!user.Roles.Contains(role))
        {
            user.Roles.Add(role);
        }
    }

    private static JsonObject LastAccess(Call call, Activity activity)
    {
        var access = new JsonObject();
        if (call.Former is { Fields.IsEmpty: false })
        {
            var workspace = call.Organization.Workspaces.Find(workspace => workspace.Id == activity.Resource);
            (access["name"], access["url"]) = (workspace?.Name ?? "", workspace?.HostUrl ?? "");
        }
        else
        {
            access["id"] = activity.Resource;
        }

        access["key"] = call.Organization.KeyOf(activity.Resource);
        access["last_active"] = Times.Day(activity.LastActive);
        access["last_active_timestamp"] = Times.Text(activity.LastActive);
        return access;
    }

    private static JsonObject Managed(Call call, User user)
    {
        var json = new JsonObject
        {
            ["account_id"] = user.AccountId,
            ["account_type"] = user.AccountType,
            ["account_status"] = user.AccountStatus,
            ["name"] = user.Name,
            ["picture"] = $"https://avatars.example/{Uri.EscapeDataString(user.AccountId)}",
            ["email"] = user.Email,
            ["access_billable"] = user.AccountStatus == "active" && user.MembershipStatus() == "active",
            ["product_access"] = new JsonArray([.. user.Activity.Select(activity => Access(call.Organization, activity))]),
            ["links"] = new JsonObject { ["self"] = $"{call.Root}/users/{Uri.EscapeDataString(user.AccountId)}/manage/profile" },
        };
        if (user.Activity.Count > 0)
        {
            json["last_active"] = Times.Text(user.Activity.Max(activity => activity.LastActive));
        }

        return json;
    }

    private static JsonObject Access(Organization organization, Activity activity)
    {
        var workspace = organization.Workspaces.Find(workspace => workspace.Id == activity.Resource);
        return new JsonObject
        {
            ["key"] = organization.KeyOf(activity.Resource),
            ["name"] = workspace?.Name ?? "",
            ["url"] = workspace?.HostUrl ?? "",
            ["last_active"] = Times.Text(activity.LastActive),
        };
    }
}

/// <summary>Links that are whole addresses, as the lists of v1 have them.</summary>
internal static class UrlLinks
{
    /// <summary>The links of a page.</summary>
    public static JsonObject Of(Call call, Page page)
    {
        var query = call.QueryText();
        var path = $"{call.Root}{call.Path}?{query}{(query.Length > 0 ? "&" : "")}cursor=";
        var links = new JsonObject { ["self"] = path + page.Self };
        if (page.Previous is { } previous)
        {
            links["prev"] = path + previous;
        }

        if (page.Next is { } next)
        {
            links["next"] = path + next;
        }

        return links;
    }
}
