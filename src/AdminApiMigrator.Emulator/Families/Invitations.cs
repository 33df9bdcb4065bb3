using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>Invitations, one address at a time in v1 and many in v2.</summary>
internal static class Invitations
{
    [Emulates("invite-user", Choice = "Without permissionRule the user joins the first directory and has no role. 402 with ADMIN-UAM-402-1 without a paid plan. A user who is in the organization already is given the role. An inactive account is refused with ADMIN-UAM-400-2. The answer names the account at once.")]
    public static Answer InviteOne(Call call)
    {
        RequirePaid(call);
        var email = Address(call.Text("email")!);
        Role? role = null;
        if (call.Node("permissionRule") is not null)
        {
            role = KnownRoles.On(
                call.WorkspaceOf(call.Text("permissionRule.resource") ?? throw Incomplete()), call.Text("permissionRule.role") ?? throw Incomplete());
        }

        if (call.Organization.Users.Find(user => IsAt(user, email)) is { AccountStatus: not "active" })
        {
            throw Call.Refuse(400, "ADMIN-UAM-400-2", "The account is not active.");
        }

        if (role is not null && call.Organization.IsFull(role.Resource, [email]))
        {
            throw Call.Refuse(409, "ADMIN-UAM-409-3", "The licence limit of the workspace would be exceeded.");
        }

        var user = Invite(call, email, role is null ? [] : [role]);
        return new Answer(202, new JsonArray(user.AccountId));
    }

    [Emulates("invite-users", Choice = "Without permissionRules the users join the first directory and have no role. 402 with ADMIN-UAM-402-1 without a paid plan. Each result says success, or failed with a reason; 206 when anything failed.")]
    public static Answer InviteMany(Call call)
    {
        RequirePaid(call);
        var emails = call.Texts("emails")!.Select(Address).ToList();
        if (emails.Count == 0)
        {
            throw Call.Refuse(400, "ADMIN-UAM-400-1", "emails is empty.");
        }

        var rules = call.Objects("permissionRules").Select(rule => KnownRoles.On(
            call.WorkspaceOf((string?)rule["resource"] ?? throw Incomplete()), (string?)rule["role"] ?? throw Incomplete())).ToList();
        var isPartial = false;
        var data = new JsonArray();
        foreach (var email in emails)
        {
            var (given, refused) = (new List<Role>(), new List<Role>());
            rules.ForEach(role => (call.Organization.IsFull(role.Resource, [email]) ? refused : given).Add(role));
            var user = Invite(call, email, given);
            var groups = Join(call, user);
            isPartial = isPartial || refused.Count > 0 || groups.Any(result => (string?)result!["status"] != "success");
            data.Add(new JsonObject
            {
                ["id"] = user.AccountId,
                ["email"] = user.Email,
                ["results"] = new JsonArray(new JsonObject
                {
                    ["roleAssignmentResult"] = new JsonArray([.. given.Select(role => Result("resource", role.Resource!, null, role.Name)), .. refused.Select(role => Result("resource", role.Resource!, "licence limit", role.Name))]),
                    ["groupAssignmentResult"] = groups,
                }),
            });
        }

        return new Answer(isPartial ? 206 : 200, new JsonObject { ["data"] = data });
    }

    private static User Invite(Call call, string email, IReadOnlyList<Role> roles)
    {
        var organization = call.Organization;
        var user = organization.Users.Find(user => IsAt(user, email));
        if (user is null)
        {
            var name = email[..email.IndexOf('@')];
            user = new User
            {
                AccountId = $"712020:{call.Store.NewId($"user {email}")}",
                Name = name,
                Nickname = name,
                Email = email,
                EmailVerified = false,
                IsManaged = organization.Domains.Exists(domain => domain.ClaimStatus == "verified" && email.EndsWith("@" + domain.Name, StringComparison.OrdinalIgnoreCase)),
                ManagementSource = "invited",
            };
            organization.Users.Add(user);
        }

        var directories = roles.Select(role => organization.Workspaces.Find(workspace => workspace.Id == role.Resource)?.DirectoryId).OfType<string>().Distinct().ToList();
        foreach (var directory in directories.Count > 0 ? directories : [.. organization.Directories.Take(1).Select(directory => directory.Id)])
        {
            if (!user.Memberships.Exists(membership => membership.DirectoryId == directory))
            {
                user.Memberships.Add(new Membership { DirectoryId = directory });
                user.AddedToOrg ??= call.Now;
            }
        }

        user.Roles.AddRange(roles.Except(user.Roles));
        organization.Invitations.Add(new Invitation
        {
            Email = email,
            AccountId = user.AccountId,
            WasMailed = call.Flag("sendNotification") ?? false,
            Text = call.Text("notificationText"),
        });
        call.Log("user_invited", email);
        return user;
    }

    private static JsonArray Join(Call call, User user)
    {
        var results = new JsonArray();
        foreach (var id in call.Texts("additionalGroups") ?? [])
        {
            var group = call.Organization.Groups.Find(group => group.Id == id);
            var problem = group is null ? "no such group" : group.Kind is "synced" or "team" ? "not managed here" : null;
            if (group is not null && problem is null && !group.Members.Contains(user.AccountId))
            {
                group.Members.Add(user.AccountId);
            }

            results.Add(Result("group", id, problem, null));
        }

        return results;
    }

    private static JsonObject Result(string what, string id, string? problem, string? role)
    {
        var json = new JsonObject { [what] = id, ["status"] = problem is null ? "success" : "failed" };
        if (role is not null)
        {
            json["role"] = role;
        }

        if (problem is not null)
        {
            json["reason"] = problem;
        }

        return json;
    }

    private static void RequirePaid(Call call)
    {
        if (!call.Organization.IsPaid)
        {
            throw Call.Refuse(402, "ADMIN-UAM-402-1", "The organization has no paid plan.");
        }
    }

    private static string Address(string email) =>
        email.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < email.Length - 1 ? email : throw Call.Refuse(400, "ADMIN-UAM-400-1", $"\"{email}\" is not an address.");

    private static Refusal Incomplete() => Call.Refuse(400, "ADMIN-UAM-400-1", "A permission rule needs a resource and a role.");

    private static bool IsAt(User user, string email) => user.Email.Equals(email, StringComparison.OrdinalIgnoreCase);
}
