using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>The audit log. What is done to the state through other operations is written into it.</summary>
internal static class AuditLog
{
    private static readonly ImmutableArray<(string Id, string Name, string Group)> Actions =
    [
        ("user_invited", "Invited user", "Users"),
        ("user_suspended", "Suspended user", "Users"),
        ("user_restored", "Restored user", "Users"),
        ("user_removed", "Removed user", "Users"),
        ("user_granted_role", "Granted role to user", "Users"),
        ("user_revoked_role", "Revoked role from user", "Users"),
        ("user_profile_updated", "Updated profile", "Managed accounts"),
        ("user_email_updated", "Changed email", "Managed accounts"),
        ("user_deactivated", "Deactivated account", "Managed accounts"),
        ("user_activated", "Activated account", "Managed accounts"),
        ("user_deletion_requested", "Deleted account", "Managed accounts"),
        ("user_deletion_cancelled", "Cancelled deletion", "Managed accounts"),
        ("api_token_revoked", "Revoked API token", "Tokens"),
        ("api_key_revoked", "Revoked API key", "Tokens"),
        ("group_created", "Created group", "Groups"),
        ("group_deleted", "Deleted group", "Groups"),
        ("group_roles_assigned", "Assigned roles to group", "Groups"),
        ("group_roles_revoked", "Revoked roles from group", "Groups"),
        ("user_added_to_group", "Added user to group", "Groups"),
        ("user_removed_from_group", "Removed user from group", "Groups"),
        ("policy_created", "Created policy", "Policies"),
        ("policy_updated", "Updated policy", "Policies"),
        ("policy_deleted", "Deleted policy", "Policies"),
        ("scim_user_changed", "Changed provisioned user", "Provisioning"),
        ("scim_group_changed", "Changed provisioned group", "Provisioning"),
    ];

    [Emulates("query-events", Choice = "Newest first, without those older than from. q looks for a part of actor, action or subject. Names of actions and the type of what an event is about are the emulator's own. The newest 5000 entries are kept.")]
    public static Answer Query(Call call)
    {
        var found = Between(call).Where(entry => Passes(call, entry)).Reverse().ToList();
        return Answer(call, found, 30, withProcessing: false);
    }

    [Emulates("poll-events", Choice = "An entry can be read at once. The last page with entries has a next cursor, too, for the entries to come; an empty page has none.")]
    public static Answer Poll(Call call)
    {
        var found = Between(call).ToList();
        if (call.Asked("sortOrder") == "desc")
        {
            found.Reverse();
        }

        return Answer(call, found, 200, withProcessing: true);
    }

    [Emulates("get-event")]
    public static Answer Get(Call call) => new(200, new JsonObject
    {
        ["data"] = Shape(call, call.Organization.Events.Find(entry => entry.Id == call.Id("eventId")) ?? throw Call.Refuse(404, "ADMIN-404-4", "There is no such event."), withProcessing: false),
    });

    [Emulates("list-event-actions", Choice = "Lists the actions that the emulator logs.")]
    public static Answer ListActions(Call call) => new(200, new JsonObject
    {
        ["data"] = new JsonArray([.. Actions.Select(action => new JsonObject
        {
            ["id"] = action.Id,
            ["type"] = "event-actions",
            ["attributes"] = new JsonObject { ["displayName"] = action.Name, ["groupDisplayName"] = action.Group },
        })]),
    });

    private static Answer Answer(Call call, List<AuditEvent> events, int size, bool withProcessing)
    {
        size = call.PageSize(size, 500);
        var page = Page.Of(call, events, entry => entry.Id, entry => Shape(call, entry, withProcessing), call.Asked("cursor"), size);
        // An answer without entries is the end for now; a cursor behind it would send readers of all pages round for ever.
        if (withProcessing && page.Next is null && page.Data.Count > 0)
        {
            page = page with { Next = new Cursor(events.Count, events.LastOrDefault()?.Id, "").ToText(call.Route) };
        }

        var meta = new JsonObject { ["page_size"] = page.Data.Count };
        if (page.Next is { } next)
        {
            meta["next"] = next;
        }

        return new Answer(200, new JsonObject { ["data"] = page.Data, ["meta"] = meta, ["links"] = UrlLinks.Of(call, page) });
    }

    private static IEnumerable<AuditEvent> Between(Call call)
    {
        var (from, to) = (Time(call, "from"), Time(call, "to"));
        return call.Organization.Events.Where(entry => (from is null || entry.Time >= from) && (to is null || entry.Time <= to));
    }

    private static bool Passes(Call call, AuditEvent entry) =>
        (call.Asked("action") is not { } action || action == entry.Action)
        && IsOne(call, "actor", entry.ActorId) && IsOne(call, "ip", entry.Ip) && IsOne(call, "product", entry.Product)
        && (call.Asked("location") is not { } location || IsAt(call, location, entry))
        && (call.Asked("q") is not { } part || $"{entry.ActorName}\n{entry.ActorEmail}\n{entry.Action}\n{entry.Subject}".Contains(part, StringComparison.OrdinalIgnoreCase));

    private static bool IsOne(Call call, string name, string? value) =>
        call.AskedList(name) is not { } wanted || wanted.SelectMany(item => item.Split(',')).Contains(value);

    private static bool IsAt(Call call, string location, AuditEvent entry)
    {
        try
        {
            return JsonNode.Parse(location) is JsonArray places && places.OfType<JsonObject>().Any(place =>
                (place["city"] is null || (string?)place["city"] == entry.City) && (place["countryName"] is null || (string?)place["countryName"] == entry.CountryName));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw Call.Refuse(400, "ADMIN-400-4", "location is not a JSON list of places.");
        }
    }

    private static DateTimeOffset? Time(Call call, string name) =>
        call.Asked(name) is not { } text ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds < 253_402_300_800_000 ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
        : throw Call.Refuse(400, "ADMIN-400-3", $"{name} is not a time in milliseconds.");

    private static JsonObject Shape(Call call, AuditEvent entry, bool withProcessing)
    {
        var attributes = new JsonObject
        {
            ["time"] = Times.Text(entry.Time),
            ["action"] = entry.Action,
            ["actor"] = new JsonObject
            {
                ["id"] = entry.ActorId ?? "",
                ["name"] = entry.ActorName ?? "",
                ["email"] = entry.ActorEmail ?? "",
                ["auth"] = new JsonObject { ["authType"] = "", ["tokenId"] = "", ["tokenLabel"] = "" },
                ["onBehalfOf"] = new JsonObject { ["id"] = "", ["name"] = "", ["email"] = "" },
                ["links"] = new JsonObject { ["self"] = $"{call.Root}/users/{Uri.EscapeDataString(entry.ActorId ?? "")}/manage/profile" },
            },
            ["context"] = new JsonArray(Thing(entry.Subject ?? "", "subject", $"{call.Root}/admin/v1/orgs/{call.Organization.Id}")),
            ["container"] = new JsonArray(Thing(call.Organization.Id, "orgs", $"{call.Root}/admin/v1/orgs/{call.Organization.Id}")),
            ["location"] = new JsonObject
            {
                ["ip"] = entry.Ip ?? "",
                ["geo"] = "",
                ["countryName"] = entry.CountryName ?? "",
                ["regionName"] = "",
                ["city"] = entry.City ?? "",
            },
        };
        if (withProcessing)
        {
            attributes["processedAt"] = Times.Text(entry.Time);
        }

        return new JsonObject
        {
            ["id"] = entry.Id,
            ["type"] = "events",
            ["attributes"] = attributes,
            ["message"] = new JsonObject { ["content"] = $"{entry.Action} {entry.Subject}", ["format"] = "simple" },
            ["links"] = new JsonObject { ["self"] = $"{call.Root}/admin/v1/orgs/{call.Organization.Id}/events/{Uri.EscapeDataString(entry.Id)}" },
        };
    }

    private static JsonObject Thing(string id, string type, string link) => new()
    {
        ["id"] = id,
        ["type"] = type,
        ["attributes"] = new JsonObject(),
        ["links"] = new JsonObject { ["self"] = link, ["alt"] = link },
    };
}
