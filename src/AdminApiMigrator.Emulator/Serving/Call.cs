using System.Globalization;
using System.Text.Json.Nodes;

namespace AdminApiMigrator.Emulator;

/// <summary>A request that is known, allowed and well formed, and the state it is for.</summary>
internal sealed class Call
{
    public required EmulatedRoute Route { get; init; }

    /// <summary>The values of the path's parameters.</summary>
    public required IReadOnlyDictionary<string, string> Ids { get; init; }

    /// <summary>The query; each name with all its values.</summary>
    public required IReadOnlyDictionary<string, string[]> Query { get; init; }

    /// <summary>The JSON body; null when there is none.</summary>
    public JsonNode? Body { get; init; }

    /// <summary>The path as it was sent.</summary>
    public required string Path { get; init; }

    /// <summary>Scheme, host and port that the caller used.</summary>
    public required string Root { get; init; }

    /// <summary>The credential.</summary>
    public required Token Token { get; init; }

    public required Store Store { get; init; }

    /// <summary>The state; for a read as it spread so far.</summary>
    public required Document State { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>The day that decides which endpoints still work, and how.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>How the operation answered on that day; null when as today.</summary>
    public FormerAnswer? Former => Route.Formerly.FirstOrDefault(former => AsOf <= former.Until);

    /// <summary>The organization of the path, or that of the credential where the path names none.</summary>
    public Organization Organization => field ??= State.Organizations.Find(organization => organization.Id == (Ids.GetValueOrDefault("orgId") ?? Token.OrganizationId))
        ?? throw Refuse(404, Route.SpeaksUam ? "ADMIN-UAM-404-2" : "ADMIN-404-2", "There is no such organization.");

    /// <summary>The value of a path parameter.</summary>
    public string Id(string name) => Ids[name];

    /// <summary>The value of a query parameter; null when it was not sent.</summary>
    public string? Asked(string name) => Query.GetValueOrDefault(name)?[0];

    /// <summary>The values of a query parameter; null when it was not sent.</summary>
    public string[]? AskedList(string name) => Query.GetValueOrDefault(name);

    /// <summary>The value of a body's text field; null when it was not sent.</summary>
    public string? Text(string path) => (string?)Node(path);

    /// <summary>The value of a body's boolean field; null when it was not sent.</summary>
    public bool? Flag(string path) => (bool?)Node(path);

    /// <summary>The texts of a body's list; null when it was not sent.</summary>
    public string[]? Texts(string path) => Node(path) is JsonArray items ? [.. items.Select(item => (string)item!)] : null;

    /// <summary>The objects of a body's list; empty when it was not sent.</summary>
    public IEnumerable<JsonObject> Objects(string path) => (Node(path) as JsonArray)?.OfType<JsonObject>() ?? [];

    /// <summary>The field of the body at a path of dots.</summary>
    public JsonNode? Node(string path) => path.Split('.').Aggregate(Body, (node, name) => (node as JsonObject)?[name]);

    /// <summary>Notes what was done in the audit log.</summary>
    /// <param name="action">The action.</param>
    /// <param name="subject">Whom or what it was done to.</param>
    public void Log(string action, string subject)
    {
        var events = Organization.Events;
        events.Add(new AuditEvent
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"event-{Now.UtcTicks:x}-{Organization.NextEvent++:x}"),
            Time = Now,
            Action = action,
            ActorName = Token.Label,
            Subject = subject,
        });
        if (events.Count > AuditEvent.MostKept)
        {
            events.RemoveRange(0, AuditEvent.MostKept / 10);
        }
    }

    public static Refusal Refuse(int status, string? code, string detail) => new(status, code, detail);
}
