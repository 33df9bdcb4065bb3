using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>How an organization looks after the links between its accounts and the records of identity providers.</summary>
internal static class Provisioning
{
    [Emulates("delete-scim-user-by-account", Choice = "404 when no directory has a record of the account. The account itself stays as it is.")]
    public static Answer Delete(Call call)
    {
        var removed = 0;
        foreach (var directory in call.Organization.ScimDirectories)
        {
            foreach (var user in directory.Users.Where(user => user.AccountId == call.Id("aaId")).ToList())
            {
                removed++;
                directory.Users.Remove(user);
                directory.Groups.ForEach(group => group.Members.Remove(user.Id));
                call.Store.Release(user.Id);
            }

            ScimGroups.Spread(call, directory);
        }

        call.Log("scim_user_changed", call.Id("aaId"));
        return removed > 0 ? new Answer(204) : throw Call.Refuse(404, null, "No directory has a record of this account.");
    }

    [Emulates("get-scim-links-by-account", Choice = "A bare list; an account without records gives an empty one.")]
    public static Answer ByAccount(Call call) => Links(call, user => user.AccountId == call.Id("aaId"));

    [Emulates("get-scim-links-by-email", Choice = "A bare list. The address is looked for in the records, without regard to case.")]
    public static Answer ByEmail(Call call)
    {
        var email = call.Text("email")!;
        return Links(call, user => Addresses(user).Contains(email, StringComparer.OrdinalIgnoreCase));
    }

    [Emulates("unlink-scim-user", Choice = "204; 404 when there is no such record. A record without a link succeeds again.")]
    public static Answer Unlink(Call call)
    {
        var directory = call.Organization.ScimDirectories.Find(directory => directory.Id == call.Id("scimDirectoryId"));
        var user = directory?.Users.Find(user => user.Id == call.Id("scimUserId")) ?? throw Call.Refuse(404, null, "There is no such record.");
        if (ScimUsers.Account(call.Organization, user) is { } account)
        {
            account.ManagementSource = null;
        }

        user.AccountId = null;
        ScimGroups.Spread(call, directory!);
        call.Log("scim_user_changed", user.Id);
        return new Answer(204);
    }

    private static Answer Links(Call call, Func<ScimUser, bool> passes) => new(200, new JsonArray([..
        from directory in call.Organization.ScimDirectories
        from user in directory.Users
        where passes(user)
        select Shape(call.Organization, directory, user)]));

    private static JsonObject Shape(Organization organization, ScimDirectory directory, ScimUser user)
    {
        var json = new JsonObject { ["scimUserId"] = user.Id, ["orgId"] = organization.Id, ["directoryId"] = directory.Id };
        if (user.AccountId is { } account)
        {
            json["atlassianAccountId"] = account;
        }

        return json;
    }

    private static IEnumerable<string?> Addresses(ScimUser user) =>
        ((user.Attributes["emails"] as JsonArray)?.OfType<JsonObject>() ?? []).Select(email => (string?)email["value"]).Append((string?)user.Attributes["userName"]);
}
