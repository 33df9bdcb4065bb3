using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>Users and groups of the Jira site of the credential's organization, which are those of its first directory.</summary>
internal static class JiraSite
{
    [Emulates("create-jira-user", Choice = "An address that has an account gives that account, and every other detail is ignored. products is taken and not looked into.")]
    public static Answer CreateUser(Call call)
    {
        var email = call.Text("emailAddress")!;
        var user = call.Organization.Users.Find(user => user.Email.Equals(email, StringComparison.OrdinalIgnoreCase));
        if (user is null)
        {
            var name = email.Split('@')[0];
            user = new User
            {
                AccountId = $"712020:{call.Store.NewId($"user {email}")}",
                Name = name,
                Nickname = name,
                Email = email,
                ManagementSource = "invited",
                AddedToOrg = call.Now,
            };
            call.Organization.Users.Add(user);
        }

        if (!user.Memberships.Exists(membership => membership.DirectoryId == Directory(call)))
        {
            user.Memberships.Add(new Membership { DirectoryId = Directory(call) });
        }

        call.Log("user_invited", email);
        return new Answer(201, Shape(call, user));
    }

    [Emulates("remove-jira-user", Choice = "As removing the user from the directory.")]
    public static Answer RemoveUser(Call call)
    {
        UserWrites.Remove(call, User(call, call.Asked("accountId")!), [Directory(call)]);
        return new Answer(204);
    }

    [Emulates("create-jira-group", Choice = "A name that is taken is refused with 400.")]
    public static Answer CreateGroup(Call call)
    {
        if (call.Organization.Groups.Exists(group => group.Name.Equals(call.Text("name"), StringComparison.OrdinalIgnoreCase)))
        {
            throw Call.Refuse(400, null, "There is a group of this name already.");
        }

        var group = GroupWrites.Create(call, Directory(call), "400", "400");
        return new Answer(201, Shape(call, group));
    }

    [Emulates("delete-jira-group", Choice = "swapGroup and swapGroupId are taken and not looked into.")]
    public static Answer DeleteGroup(Call call)
    {
        GroupWrites.Delete(call, Group(call));
        return new Answer(200);
    }

    [Emulates("add-jira-user-to-group", Choice = "A member already is refused with 400.")]
    public static Answer AddToGroup(Call call)
    {
        var (group, user) = (Group(call), User(call, call.Text("accountId")!));
        if (group.Members.Contains(user.AccountId))
        {
            throw Call.Refuse(400, null, "The user is already a member of the group.");
        }

        group.Members.Add(user.AccountId);
        call.Log("user_added_to_group", $"{user.Email} {group.Name}");
        return new Answer(201, Shape(call, group));
    }

    [Emulates("remove-jira-user-from-group", Choice = "A user who is not a member is refused with 404.")]
    public static Answer RemoveFromGroup(Call call) => Group(call).Members.Remove(call.Asked("accountId")!)
        ? new Answer(200)
        : throw Call.Refuse(404, null, "The user is not a member of the group.");

    private static string Directory(Call call) =>
        call.Organization.Directories.FirstOrDefault()?.Id ?? throw Call.Refuse(404, null, "The organization has no directory.");

    private static User User(Call call, string accountId) =>
        call.Organization.Users.Find(user => user.AccountId == accountId && user.Memberships.Count > 0) ?? throw Call.Refuse(404, null, "There is no such user.");

    private static Group Group(Call call) =>
        call.Organization.Groups.Find(group => call.Asked("groupId") is { } id ? group.Id == id : group.Name == call.Asked("groupname"))
        ?? throw Call.Refuse(404, null, "There is no such group.");

    private static JsonObject Shape(Call call, User user) => new()
    {
        ["self"] = $"{call.Root}/rest/api/2/user?accountId={Uri.EscapeDataString(user.AccountId)}",
        ["accountId"] = user.AccountId,
        ["accountType"] = user.AccountType,
        ["emailAddress"] = user.Email,
        ["displayName"] = user.Name,
        ["active"] = user.AccountStatus == "active",
        ["avatarUrls"] = new JsonObject(),
    };

    private static JsonObject Shape(Call call, Group group) => new()
    {
        ["self"] = $"{call.Root}/rest/api/2/group?groupId={group.Id}",
        ["name"] = group.Name,
        ["groupId"] = group.Id,
    };
}
