using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AdminApiMigrator.Emulator;

/// <summary>What users and groups of identity providers have in common.</summary>
internal static partial class Scim
{
    private const int OnAPage = 100;

    /// <summary>The directory of a call.</summary>
    public static ScimDirectory Directory(Call call) =>
        call.Organization.ScimDirectories.Find(directory => directory.Id == call.Id("directoryId")) ?? throw Call.Refuse(404, null, "There is no such directory.");

    /// <summary>An answer of the kind that SCIM clients want.</summary>
    public static Answer Answer(int status, JsonNode body) => new(status, body) { ContentType = "application/scim+json" };

    /// <summary>A list, from startIndex on and count long.</summary>
    public static Answer List<T>(Call call, IEnumerable<T> found, Func<T, JsonObject> shape)
    {
        var all = found.ToList();
        var start = Math.Max(1, Number(call, "startIndex") ?? 1);
        var count = Math.Clamp(Number(call, "count") ?? OnAPage, 0, OnAPage);
        var page = all.Skip(start - 1).Take(count).Select(shape).ToArray<JsonNode>();
        return Answer(200, new JsonObject
        {
            ["schemas"] = new JsonArray("urn:ietf:params:scim:api:messages:2.0:ListResponse"),
            ["totalResults"] = all.Count,
            ["itemsPerPage"] = page.Length,
            ["startIndex"] = start,
            ["Resources"] = new JsonArray(page),
        });
    }

    /// <summary>The value that a filter compares one of some attributes with; null when there is no filter.</summary>
    public static (string Attribute, string Value)? Filter(Call call, params string[] attributes)
    {
        if (call.Asked("filter") is not { } filter)
        {
            return null;
        }

        var match = Comparison().Match(filter);
        var attribute = attributes.FirstOrDefault(name => name.Equals(match.Groups[1].Value, StringComparison.OrdinalIgnoreCase));
        return match.Success && attribute is not null
            ? (attribute, match.Groups[2].Value.Replace("\\\"", "\"", StringComparison.Ordinal))
            : throw Call.Refuse(400, null, $"A filter can only compare {string.Join(" or ", attributes)} by eq.");
    }

    /// <summary>What a record says about itself.</summary>
    public static JsonObject Meta(Call call, string type, string id, DateTimeOffset created, DateTimeOffset modified) => new()
    {
        ["resourceType"] = type,
        ["created"] = Times.Text(created),
        ["lastModified"] = Times.Text(modified),
        ["location"] = $"{call.Root}/scim/directory/{Uri.EscapeDataString(call.Id("directoryId"))}/{type}s/{Uri.EscapeDataString(id)}",
    };

    private static int? Number(Call call, string name) => call.Asked(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("""^\s*([\w.:]+)\s+eq\s+"((?:[^"\\]|\\.)*)"\s*$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Comparison();
}
