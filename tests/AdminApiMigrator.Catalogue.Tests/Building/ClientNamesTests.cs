using AdminApiMigrator.Catalogue.Building;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Tests.Rules;

namespace AdminApiMigrator.Catalogue.Tests.Building;

public sealed class ClientNamesTests
{
    /// <summary>Operations that no client can be made of, the line that is named, and what is said of it.</summary>
    public static TheoryData<string, string, int, string> Clashes => new()
    {
        { "method", Two("find-things", "/one", "", "find-thing", "/two", "    method: FindThingsAsync", "removed"), 9, "Users.FindThingsAsync is both find-thing and find-things at users.yaml line 3" },
        { "answers", Two("get-it", "/one", Entries("id"), "find-it", "/two", Entries("name")), 11, "the record ItEntry is needed with other fields" },
        { "fields", One("find-thing", "    response: { status: 200, fields: { user_name: string, userName: string } }"), 3, "user_name and userName are both FindThingAnswer.UserName" },
        { "parameters", One("find-user", "    query: { orgId: string }"), 3, "two values called orgId" },
        { "nested query", One("find-user", "    query:\n      filter.name: string"), 9, "filter.name is a nested name, and a query has none" },
        { "list in a query", One("find-user", "    query:\n      \"ids[]\": string"), 9, "ids[] is a nested name" },
    };

    [Theory]
    [MemberData(nameof(Clashes))]
    public void NamesThatClash_AreNamedWithTheirPlaceAndARemedy(string what, string users, int line, string says)
    {
        var rules = Read(users);
        var problems = new ProblemLog();

        ClientOperations.Check(rules, problems);

        var problem = Assert.Single(problems.Problems);
        Assert.Equal(("users.yaml", line), (problem.File, problem.Line));
        Assert.True(problem.Message.Contains(says, StringComparison.Ordinal), $"{what}: {problem}");
        Assert.NotEmpty(problem.Remedy);
        Assert.Contains(says, Assert.Throws<InvalidDataException>(() => CatalogueBuild.Of(rules)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OverSuchRules_FailsAndWritesNothing()
    {
        var root = Directory.CreateTempSubdirectory("client-names-").FullName;
        try
        {
            var folder = Directory.CreateDirectory(Path.Combine(root, "rules")).FullName;
            foreach (var (name, text) in Texts(One("find-user", "    query: { orgId: string }")))
            {
                File.WriteAllText(Path.Combine(folder, $"{name}.yaml"), text);
            }

            var errors = new StringWriter();

            Assert.Equal(CatalogueExit.Failure, BuildRun.Run(folder, check: false, TextWriter.Null, errors));
            Assert.Contains("users.yaml(3,", errors.ToString(), StringComparison.Ordinal);
            Assert.False(Directory.Exists(Path.Combine(root, "src")));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    [Theory]
    [InlineData("/admin/v1/orgs/{orgId}/users/two", "Users/UsersTypes.g.cs")]
    [InlineData("/admin/v1/orgs/{orgId}/groups/two", "Schemas/SharedTypes.g.cs")]
    public void RecordOfTwoOperations_StandsOnceWithTheirPartOrWithTheSharedOnes(string second, string home)
    {
        var users = second.Contains("/users/", StringComparison.Ordinal)
            ? Two("get-user", "/one", "    response: { status: 200, type: Outer }", "find-user", "/two", "    response: { status: 200, type: Outer }")
            : One("get-user", "    response: { status: 200, type: Outer }");
        var groups = second.Contains("/groups/", StringComparison.Ordinal)
            ? "endpoints:\n" + Operation("find-group", second, "    response: { status: 200, type: Outer }")
            : null;

        var files = ClientOperations.Of(Read(users, groups));

        foreach (var name in new[] { "Outer", "OuterInner", "Leaf" })
        {
            var file = Assert.Single(files, file => file.Content.Contains($"public sealed record {name}\n", StringComparison.Ordinal));
            Assert.EndsWith(home, file.Path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Limit_BecomesARowOfTheTable()
    {
        var files = ClientOperations.Of(Read(One("get-user", "    rateLimit: 7/30s")));

        var table = Assert.Single(files, file => file.Path.EndsWith("/OperationLimits.g.cs", StringComparison.Ordinal));
        Assert.Contains("new(\"GET /admin/v1/orgs/{orgId}/users/one\", 7, TimeSpan.FromSeconds(30)),", table.Content, StringComparison.Ordinal);
    }

    private static string Entries(string field) => $"    query: {{ cursor: string }}\n    response: {{ status: 200, fields: {{ \"data[].{field}\": string }} }}";

    private static string One(string id, string more) => "endpoints:\n" + Operation(id, "/admin/v1/orgs/{orgId}/users/one", more);

    private static string Two(string id, string path, string more, string otherId, string otherPath, string otherMore, string status = "current") =>
        $"endpoints:\n{Operation(id, "/admin/v1/orgs/{orgId}/users" + path, more)}{Operation(otherId, "/admin/v1/orgs/{orgId}/users" + otherPath, otherMore, status)}";

    // An empty first line, so that the numbers of lines are those of a file as people write it.
    private static string Operation(string id, string path, string more, string status = "current") =>
        $"""

          - id: {id}
            request: GET {path}
            title: Title of {id}
            status: {status}
            evidence: [{"{"} document: client-code, confidence: observed {"}"}]

        """.Replace("\r\n", "\n", StringComparison.Ordinal) + (more.Length == 0 ? "" : more + "\n");

    private static SortedDictionary<string, string> Texts(string users, string? groups = null)
    {
        var texts = Samples.With(
            ("users", users),
            ("schemas", "schemas:\n  Leaf: { id: string }\n  Outer: { inner.a: string, leaf: Leaf, again: Outer }\n"));
        if (groups is not null)
        {
            texts["groups"] = groups;
        }

        return texts;
    }

    private static RuleSet Read(string users, string? groups = null) => Samples.Read(Texts(users, groups));
}
