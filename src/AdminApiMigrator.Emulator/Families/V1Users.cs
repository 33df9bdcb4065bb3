using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>The removed v1 operations on users, over the same users as v2.</summary>
internal static class V1Users
{
    private const int LargestPage = 10_000;

    [Emulates("search-users", Choice = "Filters are joined by and. Text filters have no regard to case. Without expand an entry has accountId, accountType, accountStatus and statusInUserbase only. The population are the users in a directory. PRODUCT_LAST_ACCESS gives productLastAccess and GROUPS gives groups. An empty list finds nothing. A cursor must come with the body it was given for.")]
    public static Answer Search(Call call)
    {
        var organization = call.Organization;
        var expand = call.Texts("expand") ?? [];
        var page = Page.Of(
            call,
            Found(call),
            user => user.AccountId,
            user => Shape(organization, user, expand),
            call.Text("cursor"),
            call.PageSize(LargestPage, LargestPage));
        return new Answer(200, page.ToJson());
    }

    [Emulates("suspend-user-access", Choice = "Suspends in every directory. Suspending a suspended user succeeds again.")]
    public static Answer Suspend(Call call)
    {
        var user = Member(call);
        user.Memberships.ForEach(membership => membership.IsSuspended = true);
        call.Log("user_suspended", user.Email);
        return Answer.Message(200, "The user's access is suspended.");
    }

    [Emulates("restore-user-access", Choice = "409 with ADMIN-409-3 when the user's roles would go over the licences of a workspace.")]
    public static Answer Restore(Call call)
    {
        var user = Member(call);
        UserWrites.Restore(call, user, user.Memberships, "ADMIN-409-3");
        return Answer.Message(200, "The user's access is restored.");
    }

    [Emulates("remove-user-access", Choice = "Removes from every directory, at once unless a delay is asked for. A user who is not there is refused with ADMIN-404-8.")]
    public static Answer Remove(Call call)
    {
        UserWrites.Remove(call, Member(call), [.. call.Organization.Directories.Select(directory => directory.Id)]);
        return new Answer(204);
    }

    private static User Member(Call call)
    {
        var user = call.UserOf(call.Id("accountId"));
        return user.Memberships.Count > 0 ? user : throw Call.Refuse(404, "ADMIN-404-8", "The user is in no directory of the organization.");
    }

    private static IEnumerable<User> Found(Call call)
    {
        var ids = call.Texts("accountIds")?.ToHashSet(StringComparer.Ordinal);
        var (types, statuses, suspended) = (call.Texts("accountTypes"), call.Texts("accountStatuses"), call.Flag("isSuspended"));
        var (names, locals, domains) = (TextFilter.Of(call, "namesOrNicknames"), TextFilter.Of(call, "emailUsernames"), TextFilter.Of(call, "emailDomains"));
        return call.Organization.Users.Where(user => user.Memberships.Count > 0
            && (ids?.Contains(user.AccountId) ?? true)
            && (types?.Contains(user.AccountType) ?? true)
            && (statuses?.Contains(user.AccountStatus.ToUpperInvariant()) ?? true)
            && (suspended is not { } wanted || wanted == (user.MembershipStatus() == "suspended"))
            && names.Passes(user.Name, user.Nickname)
            && locals.Passes(user.Email[..user.Email.LastIndexOf('@')])
            && domains.Passes(user.Email[(user.Email.LastIndexOf('@') + 1)..]));
    }

    private static JsonObject Shape(Organization organization, User user, string[] expand)
    {
        var json = new JsonObject
        {
            ["accountId"] = user.AccountId,
            ["accountType"] = user.AccountType,
            ["accountStatus"] = user.AccountStatus,
            ["statusInUserbase"] = user.MembershipStatus() == "active",
        };
        foreach (var part in expand)
        {
            switch (part)
            {
                case "NAME":
                    json["name"] = user.Name;
                    json["nickname"] = user.Nickname;
                    break;
                case "EMAIL":
                    json["email"] = user.Email;
                    break;
                case "EMAIL_VERIFIED":
                    json["emailVerified"] = user.EmailVerified;
                    break;
                case "PRODUCT_LAST_ACCESS":
                    json["productLastAccess"] = new JsonArray([.. user.Activity.Select(activity => new JsonObject
                    {
                        ["productKey"] = organization.KeyOf(activity.Resource),
                        ["cloudSiteId"] = activity.Resource[(activity.Resource.LastIndexOf('/') + 1)..],
                        ["lastActiveTimestamp"] = Times.Text(activity.LastActive),
                    })]);
                    break;
                case "GROUPS":
                    json["groups"] = new JsonArray([.. organization.Groups.Where(group => group.Members.Contains(user.AccountId))
                        .Select(group => new JsonObject { ["id"] = group.Id, ["name"] = group.Name, ["description"] = group.Description ?? "" })]);
                    break;
            }
        }

        return json;
    }
}

/// <summary>A filter of v1: one of some texts, or a part of a text.</summary>
/// <param name="Eq">The texts; null for any.</param>
/// <param name="Contains">The part; null for any.</param>
internal sealed record TextFilter(string[]? Eq, string? Contains)
{
    /// <summary>The filter in a field of the body.</summary>
    public static TextFilter Of(Call call, string field) => new(call.Texts($"{field}.eq"), call.Text($"{field}.contains"));

    /// <summary>Whether one of the texts passes.</summary>
    public bool Passes(params ReadOnlySpan<string> texts)
    {
        var (isOne, hasPart) = (Eq is null, Contains is null);
        foreach (var text in texts)
        {
            isOne = isOne || Eq!.Contains(text, StringComparer.OrdinalIgnoreCase);
            hasPart = hasPart || text.Contains(Contains!, StringComparison.OrdinalIgnoreCase);
        }

        return isOne && hasPart;
    }
}
