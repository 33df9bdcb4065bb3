using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>The users of an identity provider, and the accounts that they are linked to.</summary>
internal static class ScimUsers
{
    private static readonly string[] OwnFields = ["id", "meta", "groups", "schemas"];

    [Emulates("list-scim-users", Choice = "100 users a page. A filter by anything but userName and externalId is refused with 400. attributes and excludedAttributes are looked at by the first part of their names.")]
    public static Answer List(Call call)
    {
        var directory = Scim.Directory(call);
        var filter = Scim.Filter(call, "userName", "externalId");
        var found = directory.Users.Where(user => filter is not var (attribute, value) || ((string?)user.Attributes[attribute])?.Equals(value, StringComparison.OrdinalIgnoreCase) == true);
        return Scim.List(call, found, user => Shape(call, directory, user));
    }

    [Emulates("create-scim-user", Choice = "409 when userName is taken in the directory. The user is linked to the account of the address, which is made when there is none, and joins the directory.")]
    public static Answer Create(Call call)
    {
        var directory = Scim.Directory(call);
        var name = call.Text("userName")!;
        if (Named(directory, name) is not null)
        {
            throw Call.Refuse(409, null, $"There is a user {name} already.");
        }

        var user = new ScimUser { Id = call.Store.NewId($"scim user {name}"), CreatedAt = call.Now };
        Fill(call, directory, user);
        directory.Users.Add(user);
        return Scim.Answer(201, Shape(call, directory, user));
    }

    [Emulates("get-scim-user")]
    public static Answer Get(Call call)
    {
        var directory = Scim.Directory(call);
        return Scim.Answer(200, Shape(call, directory, Of(call, directory)));
    }

    [Emulates("replace-scim-user", Choice = "409 when userName is another user's.")]
    public static Answer Replace(Call call)
    {
        var directory = Scim.Directory(call);
        var user = Of(call, directory);
        if (Named(directory, call.Text("userName")!) is { } other && other != user)
        {
            throw Call.Refuse(409, null, "Another user has this userName.");
        }

        Fill(call, directory, user);
        return Scim.Answer(200, Shape(call, directory, user));
    }

    [Emulates("patch-scim-user", Choice = "Operations are add, replace and remove, in any case; a path is the name of one attribute with at most one sub-attribute. Anything else is refused with 400, and then nothing changes.")]
    public static Answer Patch(Call call)
    {
        var directory = Scim.Directory(call);
        var user = Of(call, directory);
        var attributes = (JsonObject)user.Attributes.DeepClone();
        foreach (var operation in call.Objects("Operations"))
        {
            ScimPatch.Apply(attributes, operation);
        }

        RequireReadable(attributes);
        user.Attributes = attributes;
        Link(call, directory, user);
        return Scim.Answer(200, Shape(call, directory, user));
    }

    [Emulates("delete-scim-user", Choice = "The account is deactivated when it is managed. The user leaves the groups of the provider.")]
    public static Answer Delete(Call call)
    {
        var directory = Scim.Directory(call);
        var user = Of(call, directory);
        directory.Users.Remove(user);
        directory.Groups.ForEach(group => group.Members.Remove(user.Id));
        if (Account(call.Organization, user) is { IsManaged: true } account)
        {
            (account.AccountStatus, account.ManagementSource) = ("inactive", null);
        }

        call.Store.Release(user.Id);
        ScimGroups.Spread(call, directory);
        call.Log("scim_user_changed", user.Id);
        return new Answer(204);
    }

    /// <summary>The account that a record is linked to.</summary>
    public static User? Account(Organization organization, ScimUser user) => organization.Users.Find(account => account.AccountId == user.AccountId);

    private static void Fill(Call call, ScimDirectory directory, ScimUser user)
    {
        var attributes = (JsonObject)call.Body!.DeepClone();
        Array.ForEach(OwnFields, field => attributes.Remove(field));
        attributes["active"] ??= true;
        RequireReadable(attributes);
        user.Attributes = attributes;
        Link(call, directory, user);
    }

    private static void Link(Call call, ScimDirectory directory, ScimUser user)
    {
        var organization = call.Organization;
        var email = (user.Attributes["emails"] as JsonArray)?.OfType<JsonObject>().Select(entry => (string?)entry["value"]).FirstOrDefault(value => value is not null)
            ?? (string)user.Attributes["userName"]!;
        var account = Account(organization, user) ?? organization.Users.Find(known => known.Email.Equals(email, StringComparison.OrdinalIgnoreCase));
        if (account is null)
        {
            account = new User
            {
                AccountId = $"712020:{call.Store.NewId($"user {email}")}",
                Email = email,
                Nickname = email.Split('@')[0],
                IsManaged = organization.Domains.Exists(domain => domain.ClaimStatus == "verified" && email.EndsWith("@" + domain.Name, StringComparison.OrdinalIgnoreCase)),
                AddedToOrg = call.Now,
            };
            organization.Users.Add(account);
        }

        user.AccountId = account.AccountId;
        user.ModifiedAt = call.Now;
        account.Name = (string?)user.Attributes["displayName"] ?? (account.Name.Length == 0 ? email.Split('@')[0] : account.Name);
        account.ManagementSource = "synced";
        account.AccountStatus = IsActive(user.Attributes) ? "active" : "inactive";
        var target = directory.DirectoryId ?? organization.Directories.FirstOrDefault()?.Id;
        if (target is not null && !account.Memberships.Exists(membership => membership.DirectoryId == target))
        {
            account.Memberships.Add(new Membership { DirectoryId = target });
        }

        call.Log("scim_user_changed", email);
    }

    // Some providers send truth as text.
    private static bool IsActive(JsonObject attributes) => attributes["active"]?.ToString().ToUpperInvariant() is null or "TRUE";

    private static void RequireReadable(JsonObject attributes)
    {
        var isReadable = IsText(attributes["userName"]) && (attributes["displayName"] is null || IsText(attributes["displayName"]))
            && (attributes["externalId"] is null || IsText(attributes["externalId"]))
            && (attributes["emails"] is null || (attributes["emails"] is JsonArray emails && emails.All(email => email is JsonObject && (email["value"] is null || IsText(email["value"])))));
        if (!isReadable)
        {
            throw Call.Refuse(400, null, "userName, displayName and externalId must be texts, userName must be there, and emails must be a list of objects with a text as value.");
        }
    }

    private static bool IsText(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;

    private static ScimUser Of(Call call, ScimDirectory directory) =>
        directory.Users.Find(user => user.Id == call.Id("userId")) ?? throw Call.Refuse(404, null, "There is no such user.");

    private static ScimUser? Named(ScimDirectory directory, string name) =>
        directory.Users.Find(user => ((string?)user.Attributes["userName"])?.Equals(name, StringComparison.OrdinalIgnoreCase) == true);

    private static JsonObject Shape(Call call, ScimDirectory directory, ScimUser user)
    {
        var json = new JsonObject
        {
            ["schemas"] = new JsonArray("urn:ietf:params:scim:schemas:core:2.0:User"),
            ["id"] = user.Id,
            ["userName"] = "",
            ["externalId"] = "",
            ["name"] = new JsonObject(),
            ["displayName"] = "",
            ["emails"] = new JsonArray(),
            ["active"] = true,
        };
        foreach (var (name, value) in user.Attributes)
        {
            json[name] = value?.DeepClone();
        }

        json["groups"] = new JsonArray([.. directory.Groups.Where(group => group.Members.Contains(user.Id)).Select(group => new JsonObject
        {
            ["value"] = group.Id,
            ["display"] = group.DisplayName,
            ["type"] = "Group",
        })]);
        json["meta"] = Scim.Meta(call, "User", user.Id, user.CreatedAt, user.ModifiedAt);
        return Chosen(call, json);
    }

    private static JsonObject Chosen(Call call, JsonObject json)
    {
        var (wanted, unwanted) = (Names(call, "attributes"), Names(call, "excludedAttributes"));
        if (wanted is not null && unwanted is not null)
        {
            throw Call.Refuse(400, null, "attributes and excludedAttributes cannot go together.");
        }

        foreach (var name in json.Select(field => field.Key).Where(name => name is not ("id" or "schemas")).ToList())
        {
            if (wanted?.Contains(name, StringComparer.OrdinalIgnoreCase) == false || unwanted?.Contains(name, StringComparer.OrdinalIgnoreCase) == true)
            {
                json.Remove(name);
            }
        }

        return json;
    }

    private static string[]? Names(Call call, string parameter) => call.Asked(parameter)?.Split(',').Select(name => name.Trim().Split('.')[0]).ToArray();
}
