using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>The directories of an organization.</summary>
internal static class Directories
{
    [Emulates("list-directories", Choice = "searchTerm looks for a part of the name, without regard to case. An accountId that nobody has gives an empty list.")]
    public static Answer List(Call call)
    {
        call = call.Resumed();
        var (account, ids, term) = (call.Asked("accountId"), call.AskedList("directoryIds"), call.Asked("searchTerm"));
        var of = account is null ? null : call.Organization.Users.Find(user => user.AccountId == account)?.Memberships.ConvertAll(membership => membership.DirectoryId) ?? [];
        var found = call.Organization.Directories.Where(directory => (of?.Contains(directory.Id) ?? true)
            && (ids?.Contains(directory.Id) ?? true)
            && (term is null || directory.Name.Contains(term, StringComparison.OrdinalIgnoreCase)));
        return new Answer(200, Page.Of(
            call,
            found,
            directory => directory.Id,
            directory => new JsonObject { ["directoryId"] = directory.Id, ["name"] = directory.Name, ["icon"] = "https://avatars.example/directory" },
            call.Asked("cursor"),
            call.PageSize(20, 100),
            call.QueryText()).ToJson());
    }
}
