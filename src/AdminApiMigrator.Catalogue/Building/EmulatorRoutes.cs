using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;
using static AdminApiMigrator.Catalogue.Building.CSharpText;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>The operations as the emulator needs them: where each is, what it takes, what it answers, and when it ends.</summary>
internal static class EmulatorRoutes
{
    private const string Folder = "src/AdminApiMigrator.Emulator/Routes";

    private const string Header =
        """
        // Generated from rules/*.yaml by "adminapi catalogue build".
        #nullable enable

        using System.Collections.Immutable;

        namespace AdminApiMigrator.Emulator;


        """;

    public static ImmutableArray<GeneratedFile> Of(RuleSet rules) => [Routes(rules), Schemas(rules)];

    private static GeneratedFile Routes(RuleSet rules)
    {
        var text = new StringBuilder(Header);
        text.Append(
            """
            internal static partial class RouteTable
            {
                /// <summary>Paths that hosts put before the templates; {name} stands for one segment.</summary>
                public static ImmutableArray<string> Prefixes { get; } =

            """);
        var prefixes = rules.Services.Services.SelectMany(service => service.Mappings("hosts"))
            .Select(host => host.Text("prefix"))
            .OfType<string>();
        Line(text, 8, $"{Literals(prefixes)};");
        text.Append(
            """

                /// <summary>Every operation, family by family in the order of the rules.</summary>
                public static ImmutableArray<EmulatedRoute> All { get; } =
                [

            """);
        foreach (var entry in rules.Entries)
        {
            Row(text, rules, entry);
        }

        text.Append("    ];\n}\n");
        return File("RouteTable.g.cs", text);
    }

    private static void Row(StringBuilder text, RuleSet rules, Entry entry)
    {
        var templates = rules.Services.Templates(entry.Service, entry.Path).Select(template => template.Text);
        Line(text, 8, $"new({Literal(entry.Id)}, {Literal(entry.Family)}, {Literal(entry.Service)}, {Literal(entry.Method)}, "
            + $"{Literals(templates)}, {Literal(entry.Title)}, {Literal(entry.Status)})");
        Line(text, 8, "{");
        Dates(text, entry.Node);
        if (!entry.ReplacedBy.IsEmpty)
        {
            Line(text, 12, $"ReplacedBy = {Literals(entry.ReplacedBy.Select(id => rules.Find(id)!.Request))},");
        }

        if (entry.Node.Text("directory") is { } directory)
        {
            Line(text, 12, $"TakesAllDirectories = {(directory == "any" ? "true" : "false")},");
        }

        if (entry.Node["query"] is YamlMapping query)
        {
            Fields(text, 12, "Query", query);
        }

        if (entry.Node["body"] is YamlMapping body)
        {
            Line(text, 12, "HasBody = true,");
            Fields(text, 12, "Body", body);
        }

        if (entry.Node["response"] is YamlMapping response)
        {
            Line(text, 12, $"Success = {Literal(response.Text("status")!)},");
            if (response.Text("type") is { } type)
            {
                Line(text, 12, $"AnswerType = {Literal(type)},");
            }

            if (response["fields"] is YamlMapping fields)
            {
                Fields(text, 12, "Answer", fields);
            }
        }

        Formerly(text, entry.Node);
        if (entry.Node.Text("rateLimit") is { } limit)
        {
            var parts = limit.TrimEnd('s').Split('/');
            Line(text, 12, $"Limit = new({parts[0]}, TimeSpan.FromSeconds({parts[1]})),");
        }

        if (entry.Node["errors"] is YamlMapping errors)
        {
            Line(text, 12, $"ErrorCodes = {Literals(errors.Pairs.SelectMany(pair => errors.Texts(pair.Key.Value)).Distinct())},");
        }

        if (entry.Node["scopes"] is not null)
        {
            Line(text, 12, $"Scopes = {Literals(entry.Node.Texts("scopes"))},");
        }

        Line(text, 8, "},");
    }

    private static void Dates(StringBuilder text, YamlMapping node)
    {
        foreach (var (property, field) in new[] { ("DeprecatedOn", "deprecatedOn"), ("LastDay", "removedOn"), ("RemovedBefore", "removedBefore") })
        {
            if (node.Date(field) is { } date)
            {
                Line(text, 12, $"{property} = {Day(date)},");
            }
        }
    }

    private static void Formerly(StringBuilder text, YamlMapping node)
    {
        var answers = node.Mappings("formerly").Select(former =>
        {
            var answer = $"new({Day(former.Date("until")!.Value)}, {former.Text("status") ?? "null"})";
            return former["fields"] is null ? answer : $"{answer} {{ Fields = {Literals(former.Texts("fields"))} }}";
        }).ToList();
        if (answers.Count > 0)
        {
            Line(text, 12, $"Formerly = [{string.Join(", ", answers)}],");
        }
    }

    private static string Day(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"new({date.Year}, {date.Month}, {date.Day})");

    private static GeneratedFile Schemas(RuleSet rules)
    {
        var text = new StringBuilder(Header);
        text.Append(
            """
            internal static partial class WireSchemas
            {
                private static readonly Dictionary<string, ImmutableArray<WireField>> Named = new(StringComparer.Ordinal)
                {

            """);
        foreach (var schema in rules.Schemas.Pairs)
        {
            Line(text, 8, $"[{Literal(schema.Key.Value)}] =");
            Line(text, 8, "[");
            Each(text, 12, (YamlMapping)schema.Value);
            Line(text, 8, "],");
        }

        text.Append("    };\n\n    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)\n    {\n");
        foreach (var code in ((YamlMapping)rules.Files["errors"].Root["codes"]!).Pairs)
        {
            Line(text, 8, $"[{Literal(code.Key.Value)}] = {Literal(((YamlScalar)code.Value).Value)},");
        }

        text.Append("    };\n}\n");
        return File("WireSchemas.g.cs", text);
    }

    private static void Fields(StringBuilder text, int indent, string property, YamlMapping fields)
    {
        if (fields.Pairs.IsEmpty)
        {
            return;
        }

        Line(text, indent, $"{property} =");
        Line(text, indent, "[");
        Each(text, indent + 4, fields);
        Line(text, indent, "],");
    }

    private static void Each(StringBuilder text, int indent, YamlMapping fields)
    {
        foreach (var pair in fields.Pairs)
        {
            var details = pair.Value as YamlMapping;
            var type = details?.Text("type") ?? ((YamlScalar)pair.Value).Value;
            var more = new List<string>();
            if (type.EndsWith('!'))
            {
                more.Add("IsRequired = true");
            }

            if (type.EndsWith('?'))
            {
                more.Add("MayBeMissing = true");
            }

            if (details?.Text("style") == "comma")
            {
                more.Add("IsJoined = true");
            }

            more.AddRange(from limit in new[] { ("Min", "min"), ("Max", "max"), ("MinItems", "minItems"), ("MaxItems", "maxItems") }
                          where details?.Number(limit.Item2) is not null
                          select $"{limit.Item1} = {details!.Number(limit.Item2)}");
            if (details?.Text("default") is { } value)
            {
                more.Add($"Default = {Literal(value)}");
            }

            if (details?["values"] is not null)
            {
                more.Add($"Values = {Literals(details.Texts("values"))}");
            }

            var rest = more.Count == 0 ? "" : $" {{ {string.Join(", ", more)} }}";
            Line(text, indent, $"new({Literal(pair.Key.Value)}, {Literal(type.TrimEnd('!', '?'))}){rest},");
        }
    }

    private static GeneratedFile File(string name, StringBuilder text) =>
        new($"{Folder}/{name}", text.Replace("\r\n", "\n").ToString());

    private static void Line(StringBuilder text, int indent, string line) => text.Append(' ', indent).Append(line).Append('\n');
}
