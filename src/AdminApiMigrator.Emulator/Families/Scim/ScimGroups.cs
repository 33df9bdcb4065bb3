using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AdminApiMigrator.Emulator;

/// <summary>The groups of an identity provider, which are groups of the organization that only the provider changes.</summary>
internal static partial class ScimGroups
{
    [Emulates("list-scim-groups", Choice = "100 groups a page. A filter by anything but displayName is refused with 400.")]
    public static Answer List(Call call)
    {
        var directory = Scim.Directory(call);
        var filter = Scim.Filter(call, "displayName");
        var found = directory.Groups.Where(group => filter is not var (_, value) || group.DisplayName.Equals(value, StringComparison.OrdinalIgnoreCase));
        return Scim.List(call, found, group => Shape(call, directory, group));
    }

    [Emulates("create-scim-group", Choice = "409 when the name is taken in the directory. A group of the same name appears in the organization.")]
    public static Answer Create(Call call)
    {
        var directory = Scim.Directory(call);
        var name = call.Text("displayName")!;
        if (directory.Groups.Exists(group => group.DisplayName.Equals(name, StringComparison.OrdinalIgnoreCase)))
        {
            throw Call.Refuse(409, null, $"There is a group {name} already.");
        }

        var members = Members(directory, call.Objects("members"));
        var made = new ScimGroup { Id = call.Store.NewId($"scim group {name}"), DisplayName = name, Members = members, CreatedAt = call.Now, ModifiedAt = call.Now };
        directory.Groups.Add(made);
        return Done(call, directory, made, 201);
    }

    [Emulates("get-scim-group")]
    public static Answer Get(Call call)
    {
        var directory = Scim.Directory(call);
        return Scim.Answer(200, Shape(call, directory, Of(call, directory)));
    }

    [Emulates("replace-scim-group", Choice = "Replaces the members; a displayName that differs is refused with 400, as a group cannot be renamed.")]
    public static Answer Replace(Call call)
    {
        var directory = Scim.Directory(call);
        var group = Of(call, directory);
        RequireName(group, call.Text("displayName")!);
        group.Members = Members(directory, call.Objects("members"));
        return Done(call, directory, group, 200);
    }

    [Emulates("patch-scim-group", Choice = "Operations are add, replace and remove on members, in any case; a rename is refused with 400. A removal may name one member in its path.")]
    public static Answer Patch(Call call)
    {
        var directory = Scim.Directory(call);
        var group = Of(call, directory);
        var members = group.Members.ToList();
        foreach (var operation in call.Objects("Operations"))
        {
            Apply(directory, group, members, operation);
        }

        group.Members = members;
        return Done(call, directory, group, 200);
    }

    [Emulates("delete-scim-group", Choice = "The group of the same name goes from the organization, too.")]
    public static Answer Delete(Call call)
    {
        var directory = Scim.Directory(call);
        var group = Of(call, directory);
        directory.Groups.Remove(group);
        call.Organization.Groups.RemoveAll(known => known.Kind == "synced" && known.Name == group.DisplayName);
        call.Store.Release(group.Id);
        call.Log("scim_group_changed", group.DisplayName);
        return new Answer(204);
    }

    /// <summary>Brings the groups of the organization in line with those of the provider.</summary>
    public static void Spread(Call call, ScimDirectory directory)
    {
        var organization = call.Organization;
        if ((directory.DirectoryId ?? organization.Directories.FirstOrDefault()?.Id) is not { } target)
        {
            return;
        }

        foreach (var group in directory.Groups)
        {
            var known = organization.Groups.Find(known => known.Kind == "synced" && known.Name == group.DisplayName);
            if (known is null)
            {
                known = new Group { Id = call.Store.NewId($"group {group.DisplayName}"), Name = group.DisplayName, DirectoryId = target, Kind = "synced" };
                organization.Groups.Add(known);
            }

            known.Members = [.. directory.Users.Where(user => group.Members.Contains(user.Id)).Select(user => user.AccountId).OfType<string>()];
        }
    }

    private static void Apply(ScimDirectory directory, ScimGroup group, List<string> members, JsonObject operation)
    {
        var (op, path, value) = (((string?)operation["op"])?.ToUpperInvariant(), (string?)operation["path"], operation["value"]);
        if (path == "displayName" || (path is null && value is JsonObject { } fields && fields.ContainsKey("displayName")))
        {
            RequireName(group, (string?)(value as JsonValue) ?? (string?)value?["displayName"] ?? "");
            return;
        }

        var named = Members(directory, ((value as JsonArray) ?? value?["members"] as JsonArray ?? []).OfType<JsonObject>());
        switch (op)
        {
            case "ADD" when path is "members" or null:
                members.AddRange(named.Except(members).ToList());
                break;
            case "REPLACE" when path is "members" or null:
                members.Clear();
                members.AddRange(named);
                break;
            case "REMOVE" when path == "members":
                members.RemoveAll(member => value is null || named.Contains(member));
                break;
            case "REMOVE" when path is not null && OneMember().Match(path) is { Success: true } match:
                members.Remove(match.Groups[1].Value);
                break;
            default:
                throw Call.Refuse(400, null, "An operation needs op add, replace or remove, and members as its path.");
        }
    }

    private static void RequireName(ScimGroup group, string name)
    {
        if (name != group.DisplayName)
        {
            throw Call.Refuse(400, null, "A group cannot be renamed.");
        }
    }

    private static List<string> Members(ScimDirectory directory, IEnumerable<JsonObject> members)
    {
        var ids = members.Select(member => (string?)member["value"] ?? throw Call.Refuse(400, null, "A member needs a value.")).Distinct().ToList();
        return ids.Find(id => !directory.Users.Exists(user => user.Id == id)) is { } unknown ? throw Call.Refuse(400, null, $"There is no user {unknown}.") : ids;
    }

    private static ScimGroup Of(Call call, ScimDirectory directory) =>
        directory.Groups.Find(group => group.Id == call.Id("id")) ?? throw Call.Refuse(404, null, "There is no such group.");

    private static Answer Done(Call call, ScimDirectory directory, ScimGroup group, int status)
    {
        group.ModifiedAt = call.Now;
        Spread(call, directory);
        call.Log("scim_group_changed", group.DisplayName);
        return Scim.Answer(status, Shape(call, directory, group));
    }

    private static JsonObject Shape(Call call, ScimDirectory directory, ScimGroup group) => new()
    {
        ["schemas"] = new JsonArray("urn:ietf:params:scim:schemas:core:2.0:Group"),
        ["id"] = group.Id,
        ["displayName"] = group.DisplayName,
        ["members"] = new JsonArray([.. directory.Users.Where(user => group.Members.Contains(user.Id)).Select(user => new JsonObject
        {
            ["value"] = user.Id,
            ["display"] = (string?)user.Attributes["displayName"] ?? (string?)user.Attributes["userName"],
            ["type"] = "User",
            ["$ref"] = (string?)Scim.Meta(call, "User", user.Id, default, default)["location"],
        })]),
        ["meta"] = Scim.Meta(call, "Group", group.Id, group.CreatedAt, group.ModifiedAt),
    };

    [GeneratedRegex("""^members\[\s*value\s+eq\s+"([^"]*)"\s*\]$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OneMember();
}
