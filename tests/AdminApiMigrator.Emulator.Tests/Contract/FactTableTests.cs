using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace AdminApiMigrator.Emulator.Tests.Contract;

/// <summary>
/// The emulator against the table of facts that was gathered beside this repository, which neither the client nor the emulator was made from. Where
/// the table is not there, these tests have nothing to compare with.
/// </summary>
public partial class FactTableTests
{
    private static readonly string FactTable = Path.Combine(Requests.Root, "..", "shared", "api", "endpoints.yaml");

    // Named only in a note of the table, or younger than the table.
    private static readonly string[] NotInTheTable = ["POST /rest/api/latest/access-token"];
    private static readonly string[] Younger = ["classification-levels", "jira-search"];

    private static readonly string[] MayBeMissing = ["next", "prev", "self", "processedAt", "productAccess", "groups", "platformRoles", "managementSource", "deactivatedOn", "icon"];

    // What SCIM itself wants, and what stands below fields that the table calls objects.
    private static readonly string[] Further =
        ["self", "processedAt", "schemas", "resourceType", "created", "lastModified", "location", "value", "display", "type", "$ref", "givenName", "familyName", "primary", "related", "links", "alt",
        "scheduledDate", "migrationStartDateTime", "migrationEndDataTime", "atlassianAccountId", "ticket",
        "statusDetails", "icons", "avatars", "labels", "createdAt", "createdBy", "updatedAt", "relationships", "scopes"];

    // The table does not say what is inside.
    private static readonly string[] Free = ["Resources", "roleAssignmentResult", "groupAssignmentResult"];

    // Fields of parts that only a search can ask for.
    private static readonly string[] OfExpansions = ["id", "key", "lastActiveTimestamp", "description"];

    [FactTableFact]
    public void Routes_AreThoseOfTheTable()
    {
        var table = Endpoints().Select(endpoint => $"{Text(endpoint, "method")} {Form(Text(endpoint, "path")!)}").Order(StringComparer.Ordinal);
        var routes = RouteTable.All.Where(route => !NotInTheTable.Contains(route.Request) && !Younger.Contains(route.Family)).Select(route => $"{route.Method} {Form(route.Templates[0])}").Order(StringComparer.Ordinal);

        Assert.Equal(table, routes);
    }

    [FactTableFact]
    public void StatusOfEveryRoute_IsThatOfTheTable()
    {
        // Changed is the catalogue's word for what the table calls current and describes in notes.
        var differences = from endpoint in Endpoints()
                          let route = RouteOf(endpoint)
                          where Text(endpoint, "status") != route.Status && route.Status != "changed"
                          select $"{route.Id}: {Text(endpoint, "status")}, not {route.Status}";

        Assert.Empty(differences);
    }

    [FactTableFact]
    public async Task EveryAnswer_HasTheStatusAndTheNamesOfTheTable()
    {
        var problems = new List<string>();
        foreach (var endpoint in Endpoints())
        {
            var entry = Requests.Rules.Find(RouteOf(endpoint).Id)!;
            if (endpoint.Children["success"] is YamlMappingNode success && Requests.Callable.Contains(entry))
            {
                problems.AddRange((await ProblemsAsync(entry, success)).Select(problem => $"{entry.Id}: {problem}"));
            }
        }

        Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
    }

    private static async Task<List<string>> ProblemsAsync(Catalogue.Rules.Entry entry, YamlMappingNode success)
    {
        await using var service = await AdminApiEmulator.StartAsync(options: new EmulatorOptions { AsOf = Requests.WhileAllWork });
        using var http = service.CreateClient(Requests.KindOf(entry));
        foreach (var before in Requests.Before(entry.Id))
        {
            using var done = await http.SendAsync(Requests.Of(Requests.Rules.Find(before)!));
        }

        using var response = await http.SendAsync(Requests.Of(entry));
        var text = await response.Content.ReadAsStringAsync();
        var problems = new List<string>();
        var status = (int)response.StatusCode;
        if (Text(success, "status") is { Length: > 0 } wanted && wanted != $"{status}" && !(wanted is "2xx" or "null" && status is >= 200 and < 300))
        {
            problems.Add($"status {wanted}, not {status}");
        }

        if (text.Length == 0 || status == 204)
        {
            return problems;
        }

        var names = new Dictionary<string, bool>();
        Names(names, success.Children["shape"], optional: false);
        if (names.Count == 0)
        {
            return problems;
        }

        var answer = JsonNode.Parse(text);
        var isMap = (success.Children["shape"] as YamlScalarNode)?.Value!.StartsWith("map of") == true;
        var came = (isMap ? answer!.AsObject().SelectMany(pair => FieldNames(pair.Value)) : FieldNames(answer)).ToHashSet();
        problems.AddRange(came.Where(name => !names.ContainsKey(name) && !Further.Contains(name)).Select(name => $"{name} is not in the table"));
        problems.AddRange(names.Where(name => !(entry.Id == "list-directory-users" && OfExpansions.Contains(name.Key)) && !name.Value && !came.Contains(name.Key) && !MayBeMissing.Contains(name.Key) && !Further.Contains(name.Key)).Select(name => $"{name.Key} is missing"));
        return problems;
    }

    private static void Names(Dictionary<string, bool> names, YamlNode node, bool optional)
    {
        switch (node)
        {
            case YamlMappingNode mapping when mapping.Children.TryGetValue("$schema", out var schema):
                Names(names, Schemas()[((YamlScalarNode)schema).Value!], optional);
                break;
            case YamlMappingNode mapping:
                foreach (var (key, value) in mapping.Children)
                {
                    Note(names, ((YamlScalarNode)key).Value!, optional || (value as YamlScalarNode)?.Value!.TrimEnd().EndsWith('?') == true);
                    Names(names, value, optional);
                }

                break;
            case YamlSequenceNode list:
                foreach (var item in list)
                {
                    Names(names, item, optional);
                }

                break;
            case YamlScalarNode { Value: { } text }:
                foreach (var word in text.Split('.', ' ').Where(Schemas().ContainsKey))
                {
                    // "as an element of XPage.data" means a part of the schema, any other text the whole.
                    var schema = Schemas()[word];
                    Names(names, text.Contains($"{word}.data") ? ((YamlMappingNode)schema).Children["data"] : schema, optional);
                }

                if (text.Contains('{'))
                {
                    InText(names, text);
                }

                break;
        }
    }

    // A shape written in one line, such as {id, type: a|b, attributes: {name}, url?}.
    private static void InText(Dictionary<string, bool> names, string text)
    {
        text = Remark().Replace(text, "");
        foreach (Match match in Name().Matches(text[text.IndexOf('{')..]))
        {
            var value = match.Groups["value"].Value.Trim();
            Note(names, match.Groups["name"].Value, match.Groups["optional"].Length > 0 || value.EndsWith('?'));
        }
    }

    private static void Note(Dictionary<string, bool> names, string name, bool optional) => names[name] = names.GetValueOrDefault(name) || optional;

    private static IEnumerable<string> FieldNames(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => (Free.Contains(field.Key) ? [] : FieldNames(field.Value)).Prepend(field.Key)),
        JsonArray items => items.SelectMany(FieldNames),
        _ => [],
    };

    private static EmulatedRoute RouteOf(YamlMappingNode endpoint) => RouteTable.All.Single(route =>
        route.Method == Text(endpoint, "method") && Form(route.Templates[0]) == Form(Text(endpoint, "path")!));

    private static string Form(string path) => Parameter().Replace(path, "{}");

    private static string? Text(YamlMappingNode node, string name) => node.Children.TryGetValue(name, out var value) ? (value as YamlScalarNode)?.Value : null;

    private static IEnumerable<YamlMappingNode> Endpoints() => ((YamlSequenceNode)Table.Value.Children["endpoints"]).Cast<YamlMappingNode>();

    private static Dictionary<string, YamlNode> Schemas() => ((YamlMappingNode)Table.Value.Children["schemas"]).Children.ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => pair.Value);

    private static readonly Lazy<YamlMappingNode> Table = new(() =>
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(FactTable);
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    });

    internal static bool HasTable => File.Exists(FactTable);

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\([^)]*\)|<|>|array")]
    private static partial Regex Remark();

    [GeneratedRegex(@"(?<=[{,]\s*\[?)(?<name>\$?\w+)(?<optional>\?)?\s*(?::(?<value>[^,{}\[\]]*))?")]
    private static partial Regex Name();
}

/// <summary>A test that needs the table of facts, which the repository does not hold; skipped where it is not beside it.</summary>
public sealed class FactTableFactAttribute : FactAttribute
{
    public FactTableFactAttribute() => Skip = FactTableTests.HasTable ? null : "The table of facts is not beside the repository.";
}
