using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>The users of directories, as v2 has them.</summary>
internal static class DirectoryUsers
{
    private const int LargestPage = 100;

    [Emulates("search-directory-users", Choice = "The largest page is 100. A cursor must come with the body it was given for. Accounts that are not of the type atlassian never appear. directoryIds and the directory of the path both narrow the list to members; with - and without directoryIds managed accounts in no directory are listed, too. searchTerm looks into name, nickname and email, without regard to case.")]
    public static Answer Search(Call call)
    {
        if (call.Node("emails") is not null && call.Node("searchTerm") is not null)
        {
            throw Call.Refuse(400, "ADMIN-UAM-400-1", "searchTerm and emails cannot go together.");
        }

        var users = UserFilter.OfBody(call).Apply(call.Organization);
        var descending = call.Objects("sortBy").Any(sort => (string?)sort["direction"] == "desc");
        return List(call, Sorted(users, call.Objects("sortBy").Any(), descending), call.Text("cursor"), 50, call.Texts("expand") ?? []);
    }

    [Emulates("list-directory-users", Choice = "As the search; with a cursor everything else is ignored and the filters of the first page go on. platformRoles and counts always come. sortBy is ignored, because how an object stands in a query is not documented.")]
    public static Answer List(Call call)
    {
        call = call.Resumed();
        return List(call, UserFilter.OfQuery(call).Apply(call.Organization), call.Asked("cursor"), 20, expand: null);
    }

    [Emulates("count-directory-users", Choice = "- stands for all directories, as for the list.")]
    public static Answer Count(Call call) => new(200, new JsonObject { ["count"] = UserFilter.OfQuery(call).Apply(call.Organization).Count() });

    [Emulates("get-directory-user-stats", Choice = "Counts the users that the list shows, each role once a user.")]
    public static Answer Stats(Call call)
    {
        var users = UserFilter.OfQuery(call).Apply(call.Organization).ToList();
        return new Answer(200, new JsonObject
        {
            ["roles"] = Counts("roleId", users.SelectMany(user => call.Organization.RolesOf(user).Select(held => held.Role.Name).Distinct())),
            ["accountStatus"] = Counts("status", users.Select(user => user.AccountStatus)),
            ["claimStatus"] = Counts("status", users.Select(user => user.ClaimStatus())),
        });
    }

    [Emulates("get-directory-user", Choice = "A user who is in another directory only is not found. platformRoles, counts, productAccess and groups all come.")]
    public static Answer Get(Call call)
    {
        var directories = UserFilter.OfQuery(call).Directories;
        return new Answer(200, new JsonObject
        {
            ["data"] = DirectoryUserShape.Of(call.Organization, Member(call), directories, ["platformRoles", "counts.resources", "productAccess", "groups"]),
        });
    }

    [Emulates("list-user-role-assignments", Choice = "Roles through groups count as group_direct. Roles in the organization are listed under the organization's own ARI.")]
    public static Answer Roles(Call call)
    {
        call = call.Resumed();
        var organization = call.Organization;
        var user = Member(call);
        var assignments = RoleQuestions.Matching(call, organization.RolesOf(user)).GroupBy(held => held.Role.Resource ?? RoleQuestions.AriOf(organization)).ToList();
        return new Answer(200, Page.Of(
            call,
            assignments,
            assignment => assignment.Key,
            assignment => new JsonObject
            {
                ["resourceId"] = assignment.Key,
                ["resourceOwner"] = RoleQuestions.OwnerOf(organization, assignment.Key),
                ["roles"] = RoleQuestions.Listed(assignment.Select(held => held.Role.Name).Distinct()),
                ["roleAssignments"] = new JsonArray([.. assignment.GroupBy(held => held.Role.Name).Select(role => new JsonObject
                {
                    ["role"] = role.Key,
                    ["roleAssignmentMethods"] = new JsonArray([.. role.Select(held => (JsonNode)held.How).Distinct()]),
                })]),
                ["directoryId"] = organization.Workspaces.Find(workspace => workspace.Id == assignment.Key)?.DirectoryId,
                ["userDirectoryStatus"] = user.MembershipStatus(),
            },
            call.Asked("cursor"),
            call.PageSize(20, LargestPage),
            call.QueryText()).ToJson());
    }

    [Emulates("suspend-directory-user", Choice = "Suspending a suspended user succeeds again.")]
    public static Answer Suspend(Call call)
    {
        var user = Member(call);
        user.Memberships.Find(membership => membership.DirectoryId == call.Id("directoryId"))!.IsSuspended = true;
        call.Log("user_suspended", user.Email);
        return new Answer(204);
    }

    [Emulates("restore-directory-user", Choice = "Restoring an active user succeeds. 409 with ADMIN-UAM-409-3 when the user's roles would go over the licences of a workspace.")]
    public static Answer Restore(Call call)
    {
        var user = Member(call);
        UserWrites.Restore(call, user, user.Memberships.Where(membership => membership.DirectoryId == call.Id("directoryId")), "ADMIN-UAM-409-3");
        return new Answer(204);
    }

    [Emulates("remove-directory-user", Choice = "Takes effect at once unless a delay is asked for. The user leaves the groups of the directory and loses the roles on its workspaces; an account that is not managed leaves the organization with its last directory.")]
    public static Answer Remove(Call call)
    {
        UserWrites.Remove(call, Member(call), [call.Id("directoryId")]);
        return new Answer(204);
    }

    private static Answer List(Call call, IEnumerable<User> users, string? cursor, int size, string[]? expand)
    {
        var directories = call.Id("directoryId") == Scope.All ? null : new[] { call.Id("directoryId") };
        var page = Page.Of(
            call,
            users,
            user => user.AccountId,
            user => DirectoryUserShape.Of(call.Organization, user, directories, expand),
            cursor,
            call.PageSize(size, LargestPage),
            call.QueryText());
        return new Answer(200, page.ToJson());
    }

    private static IEnumerable<User> Sorted(IEnumerable<User> users, bool sorts, bool descending) =>
        !sorts ? users
        : descending ? users.OrderByDescending(user => user.Nickname, StringComparer.OrdinalIgnoreCase)
        : users.OrderBy(user => user.Nickname, StringComparer.OrdinalIgnoreCase);

    private static User Member(Call call)
    {
        var user = call.UserOf(call.Id("accountId"));
        return call.Id("directoryId") == Scope.All || user.Memberships.Exists(membership => membership.DirectoryId == call.Id("directoryId"))
            ? user
            : throw Call.Refuse(404, "ADMIN-UAM-404-1", "The user is not in this directory.");
    }

    private static JsonArray Counts(string name, IEnumerable<string> values) =>
    [
        .. values.GroupBy(value => value).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new JsonObject { [name] = group.Key, ["count"] = group.Count() }),
    ];
}
