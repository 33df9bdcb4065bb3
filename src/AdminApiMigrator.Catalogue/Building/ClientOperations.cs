using System.Collections.Immutable;
using System.Text;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;
using static AdminApiMigrator.Catalogue.Building.CSharpText;

namespace AdminApiMigrator.Catalogue.Building;

/// <summary>
/// The operations of the typed client that nobody wrote by hand: a file of methods and one of records for each part of the client, the
/// parts
/// as properties of AdminApiClient, and what the serializer must know.
/// </summary>
internal static class ClientOperations
{
    public const string Folder = "src/AdminApiMigrator.Client";

    private const string Header =
        """
        // Generated from rules/*.yaml by "adminapi catalogue build".
        #nullable enable


        """;

    /// <summary>The files.</summary>
    /// <exception cref="InvalidDataException">The rules give no client that compiles; <see cref="Check"/> tells before.</exception>
    public static ImmutableArray<GeneratedFile> Of(RuleSet rules)
    {
        var problems = new ProblemLog();
        var files = Make(rules, problems);
        return problems.IsEmpty ? files : throw new InvalidDataException(string.Join(Environment.NewLine, problems.Problems));
    }

    /// <summary>Notes everything about the rules that no client that compiles can be made of.</summary>
    public static void Check(RuleSet rules, ProblemLog problems) => Make(rules, problems);

    /// <summary>Every method of the typed client that is made from an operation, with whether all that it takes and gives has a shape.</summary>
    public static IEnumerable<(string Part, string Method, bool IsTyped, string Status)> Methods(RuleSet rules)
    {
        var types = new ClientTypes(rules);
        foreach (var part in Parts(rules))
        {
            types.Part = part.Name;
            foreach (var (entry, family) in part.Entries.Where(item => item.Entry.Translation is null))
            {
                var isTyped = !IsGenerated((entry, family)) || new ClientOperation(entry, family, types).IsTyped;
                yield return (part.Name, ClientMethods.NameOf(entry, family), isTyped, entry.Status);
            }
        }
    }

    private static ImmutableArray<GeneratedFile> Make(RuleSet rules, ProblemLog problems)
    {
        var types = new ClientTypes(rules);
        var made = new List<(Part Part, List<ClientOperation> Operations)>();
        foreach (var part in Parts(rules))
        {
            types.Part = part.Name;
            var operations = ClientNames.Checked(part.Entries.Where(IsGenerated), part.Entries, types, problems);
            if (operations.Count > 0)
            {
                made.Add((part, operations));
            }
        }

        var files = ImmutableArray.CreateBuilder<GeneratedFile>();
        foreach (var (part, operations) in made)
        {
            files.Add(File($"{part.Name}/{part.Name}Client.g.cs", "using System.Text.Json;\n", Methods(rules, part, operations)));
            AddTypes(files, $"{part.Name}/{part.Name}Types.g.cs", types.TextOf(part.Name));
        }

        AddTypes(files, "Schemas/SharedTypes.g.cs", types.SharedText());
        files.Add(File("AdminApiClient.g.cs", "", Client(made.Select(item => item.Part).Where(part => !part.IsHandwritten))));
        files.Add(File("Http/OperationsJson.g.cs", "using System.Text.Json;\nusing System.Text.Json.Serialization;\n", Serializer(types.Serialized)));
        files.Add(File("Http/OperationLimits.g.cs", "", Limits(rules)));
        files.Add(File("Http/OperationAnswers.g.cs", "", OperationAnswers.Of(rules)));
        return files.ToImmutable();
    }

    private static void AddTypes(ImmutableArray<GeneratedFile>.Builder files, string path, string text)
    {
        if (text.Length > 0)
        {
            files.Add(File(path, "using System.Text.Json;\nusing System.Text.Json.Serialization;\n", text));
        }
    }

    private static bool IsGenerated((Entry Entry, Family Family) item) =>
        item.Entry.Node.Text("handwritten") != "true" && item.Entry.Translation is null;

    private static IEnumerable<Part> Parts(RuleSet rules) =>
        from family in rules.Services.Families
        from entry in rules.Entries
        where entry.Family == family.Name
        group (entry, family) by family.Client into part
        select new Part(part.Key, [.. part]);

    private static GeneratedFile File(string path, string usings, string content) => new(
        $"{Folder}/{path}",
        $"{Header}{usings}{(usings.Length > 0 ? "\n" : "")}namespace AdminApiMigrator.Client;\n\n{content.TrimStart('\n')}".Replace("\r\n", "\n", StringComparison.Ordinal));

    private static string Methods(RuleSet rules, Part part, List<ClientOperation> operations)
    {
        var text = new StringBuilder();
        if (!part.IsHandwritten)
        {
            var families = string.Join(", ", part.Entries.Select(entry => entry.Entry.Family.Replace('-', ' ')).Distinct());
            text.Append($"/// <summary>Operations on {families}.{Where(part.Service)}</summary>\n");
        }

        text.Append($"public partial class {part.Name}Client\n{{\n");
        foreach (var operation in operations)
        {
            text.Append($"    private const string {Route(operation)} = {Literal(operation.Entry.Request)};\n");
        }

        if (!part.IsHandwritten)
        {
            text.Append(
                $$"""

                    private readonly Connection _connection;

                    internal {{part.Name}}Client(Connection connection) => _connection = connection;

                    /// <summary>Makes a client that sends nothing; for mocks, which override what they need.</summary>
                    protected {{part.Name}}Client()
                        : this(null!)
                    {
                    }

                """);
        }

        foreach (var operation in operations)
        {
            text.Append('\n');
            OperationDocs.Append(text, rules, operation);
            Signature(text, part, operation);
        }

        return text.Append("}\n").ToString();
    }

    private static void Signature(StringBuilder text, Part part, ClientOperation operation)
    {
        var parameters = operation.Parameters
            .Select(parameter => $"{parameter.Type} {parameter.Name}{(parameter.IsOptional ? " = null" : "")}")
            .Append("CancellationToken cancellationToken = default");
        var connection = part.Service == "admin" ? "_connection" : $"Operation.AtSite(_connection, nameof(AdminApiClient.{part.Name}))";
        var lambda = operation.IsList ? "cursor => " : "";
        string?[] arguments =
        [
            connection,
            Route(operation),
            $"[{string.Join(", ", operation.Ids)}]",
            operation.Body is { } body
                ? (body.Contains(", cursor)", StringComparison.Ordinal) ? lambda : Constant(lambda)) + body
                : $"{Constant(lambda)}null",
            operation.Query is { } query
                ? (query.Contains("cursor).", StringComparison.Ordinal) ? lambda : Constant(lambda)) + query
                : $"{Constant(lambda)}\"\"",
            operation.Answer.Json,
            "cancellationToken",
        ];
        text.Append(
            $"""
                [Route({Route(operation)})]
                public virtual {operation.Answer.Type} {operation.Method}(
                    {string.Join(", ", parameters)})
                    => Operation.{operation.Answer.Verb}(
                        {string.Join($",\n            ", arguments.Where(argument => argument is not null))});

            """);
    }

    private static string Constant(string lambda) => lambda.Length == 0 ? "" : "_ => ";

    private static string Route(ClientOperation operation) => operation.Method.Replace("Async", "Route", StringComparison.Ordinal);

    private static string Where(string service) => service == "admin"
        ? ""
        : " They are not at the host of the Admin API: open the client with the address of the site or product that is meant.";

    private static string Client(IEnumerable<Part> parts)
    {
        var list = parts.OrderBy(part => part.Name, StringComparer.Ordinal).ToList();
        var text = new StringBuilder("public partial class AdminApiClient\n{\n");
        foreach (var part in list)
        {
            var families = string.Join(", ", part.Entries.Select(entry => entry.Entry.Family.Replace('-', ' ')).Distinct());
            text.Append($"    /// <summary>Operations on {families}.{Where(part.Service)}</summary>\n");
            text.Append($"    public virtual {part.Name}Client {part.Name} {{ get; private set; }} = null!;\n\n");
        }

        text.Append("    private void Open(Connection connection)\n    {\n");
        list.ForEach(part => text.Append($"        {part.Name} = new {part.Name}Client(connection);\n"));
        return text.Append("    }\n}\n").ToString();
    }

    private static string Serializer(IEnumerable<string> types)
    {
        var text = new StringBuilder(
            """
            /// <summary>Every shape that a generated operation reads or writes, for the serializer to know without looking at types at run time.</summary>
            [JsonSourceGenerationOptions(
                PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
                NumberHandling = JsonNumberHandling.AllowReadingFromString,
                Converters = [typeof(TextConverter), typeof(TextListConverter), typeof(TruthConverter), typeof(TimestampConverter)])]

            """);
        foreach (var type in types)
        {
            text.Append($"[JsonSerializable(typeof({type}))]\n");
        }

        return text.Append("internal sealed partial class OperationsJson : JsonSerializerContext;\n").ToString();
    }

    private static string Limits(RuleSet rules)
    {
        var limits = from entry in rules.Entries
                     let limit = entry.Node.Text("rateLimit")?.Split('/')
                     where limit is not null
                     orderby entry.Request
                     select $"        new({Literal(entry.Request)}, {limit[0]}, TimeSpan.FromSeconds({limit[1].TrimEnd('s')})),\n";
        return $$"""
            /// <summary>The operations that the service limits by themselves, each for an organization.</summary>
            internal static class OperationLimits
            {
                /// <summary>The limits that the rules know.</summary>
                public static OperationLimit[] All { get; } =
                [
            {{string.Concat(limits)}}    ];
            }

            """;
    }

    /// <summary>A part of the client.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Entries">All its operations.</param>
    private sealed record Part(string Name, ImmutableArray<(Entry Entry, Family Family)> Entries)
    {
        /// <summary>Who answers.</summary>
        public string Service => Entries[0].Family.Service;

        /// <summary>Whether the class itself is written by hand, because some of its operations are.</summary>
        public bool IsHandwritten => Entries.Any(entry => entry.Entry.Node.Text("handwritten") == "true");
    }
}
