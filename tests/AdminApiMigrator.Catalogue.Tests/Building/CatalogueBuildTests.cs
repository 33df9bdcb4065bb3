using System.Text.Json;
using AdminApiMigrator.Catalogue.Building;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Tests.Rules;

namespace AdminApiMigrator.Catalogue.Tests.Building;

public sealed class CatalogueBuildTests : IDisposable
{
    private const string Diagnostics = """
        options:
          - { name: adminapi_as_of, value: a date, default: the catalogue's own, means: the day to judge by }
        diagnostics:
          - id: AAM1001
            constant: RemovedEndpoint
            title: Call of a removed endpoint
            message: "{0} is \"gone\""
            severity: warning
            fixable: true
            since: 0.1.0
            says: the call is refused
            why: It fails.
            fix: Rewrite it.
            silence: Exclude it.
            options: [adminapi_as_of]
            about: removed
            example:
              before: Old();
              after: New();
          - { id: AAM9999, title: Planned, severity: info, fixable: false, says: nothing yet, why: It is planned., fix: Wait., silence: Wait., options: [] }
        """;

    private readonly string _root = Directory.CreateTempSubdirectory("catalogue-build-").FullName;

    private readonly RuleSet _rules = Samples.Read(Samples.With(("diagnostics", Diagnostics)));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Build_GivesTheSameBytesEachTime() =>
        Assert.Equal(CatalogueBuild.Of(_rules).AsEnumerable(), CatalogueBuild.Of(Samples.Read(Samples.With(("diagnostics", Diagnostics)))));

    [Fact]
    public void Table_HoldsEveryEndpointWithItsReplacementAsARequest()
    {
        var table = File("src/Shared/Endpoints.g.cs");

        Assert.StartsWith("// Generated from rules/*.yaml", table, StringComparison.Ordinal);
        Assert.Contains("new(\"suspend-user-access\", Service.Admin, \"POST\",", table, StringComparison.Ordinal);
        Assert.Contains("ReplacedBy = [\"POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend\"],", table, StringComparison.Ordinal);
        Assert.Contains("CatalogueDate = \"2026-11-21\"", table, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', table);
    }

    [Fact]
    public void PageOfAnId_ListsItsEndpointsWithDateAndReplacement()
    {
        var page = File("rules/docs/AAM1001.md");

        Assert.Contains("# AAM1001: Call of a removed endpoint", page, StringComparison.Ordinal);
        Assert.Contains("(endpoints/suspend-user-access.md) | 2026-06-30 |", page, StringComparison.Ordinal);
        Assert.Contains("`adminapi_as_of`", page, StringComparison.Ordinal);
        Assert.Contains("dotnet_diagnostic.AAM1001.severity = none", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Descriptor_HasTheWordsOfTheRulesAndTheLinkToItsPage()
    {
        var descriptors = File("src/AdminApiMigrator.Analyzers/Rules/Descriptors.g.cs");

        Assert.Contains("public static readonly DiagnosticDescriptor RemovedEndpoint = new(", descriptors, StringComparison.Ordinal);
        Assert.Contains("\"Call of a removed endpoint\",", descriptors, StringComparison.Ordinal);
        Assert.Contains(@"""{0} is \""gone\"""",", descriptors, StringComparison.Ordinal);
        Assert.Contains("DiagnosticSeverity.Warning,", descriptors, StringComparison.Ordinal);
        Assert.Contains("description: \"The call is refused.\",", descriptors, StringComparison.Ordinal);
        Assert.Contains("helpLinkUri: Pages + DiagnosticIds.RemovedEndpoint + \".md\");", descriptors, StringComparison.Ordinal);
        Assert.Contains("public const string RemovedEndpoint = \"AAM1001\";", File("src/Shared/DiagnosticIds.g.cs"), StringComparison.Ordinal);
        Assert.Contains("public const string AsOf = \"adminapi_as_of\";", File("src/Shared/OptionNames.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("src/Shared/DiagnosticIds.g.cs")]
    [InlineData("src/AdminApiMigrator.Analyzers/Rules/Descriptors.g.cs")]
    public void PlannedId_IsUnknownToTheCompiler(string path) => Assert.DoesNotContain("Planned", File(path), StringComparison.Ordinal);

    [Fact]
    public void Vocabulary_HoldsTheWordsOfTheServicesAndOfThePathsThatAreReported()
    {
        var words = File("src/Shared/ServiceVocabulary.g.cs");

        Assert.Contains("AdminHost = \"api.atlassian.com\"", words, StringComparison.Ordinal);
        Assert.Contains("AdminRoot = \"admin\"", words, StringComparison.Ordinal);
        Assert.Contains("\"suspend-access\",", words[words.IndexOf("LastSegments", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void ReportedPathWithoutTheCommonSegment_HasANeedleOfItsOwn()
    {
        var users = Samples.Users.Replace("/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", "/admin/v1/people/{accountId}", StringComparison.Ordinal);
        var services = Samples.With()["services"].Replace("family: users, service: admin, paths: [", "family: users, service: admin, paths: [/admin/v1/people, ", StringComparison.Ordinal);
        var words = new ServiceWords(Samples.Read(Samples.With(("users", users), ("services", services))));

        Assert.Contains("v1/people", words.PathNeedles);
        Assert.DoesNotContain("v1/people", new ServiceWords(_rules).PathNeedles);
    }

    [Fact]
    public void Tables_StandBetweenTheirMarkersAndLeaveTheRestAlone()
    {
        var readme = Path.Combine(_root, "README.md");
        var ids = CatalogueBuild.Parts(_rules).Single(part => part.Name == "ids");
        System.IO.File.WriteAllText(readme, $"before\n{ids.First}old\n{ids.Last}after\n");

        Assert.Contains(CatalogueBuild.Check(_rules, _root), file => file.Path == "README.md" && file.Line == 3);
        Assert.Contains("README.md", CatalogueBuild.Write(_rules, _root));
        Assert.DoesNotContain("README.md", CatalogueBuild.Write(_rules, _root));

        var text = System.IO.File.ReadAllText(readme);
        Assert.StartsWith("before\n", text, StringComparison.Ordinal);
        Assert.EndsWith("after\n", text, StringComparison.Ordinal);
        Assert.Contains("| [AAM1001](rules/docs/AAM1001.md) | Call of a removed endpoint | warning | yes |", text, StringComparison.Ordinal);
        Assert.DoesNotContain("AAM9999", text, StringComparison.Ordinal);
        Assert.DoesNotContain("old\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void FileWithoutMarkers_IsLeftAlone()
    {
        var readme = Path.Combine(_root, "README.md");
        System.IO.File.WriteAllText(readme, "another program's\n");

        Assert.DoesNotContain("README.md", CatalogueBuild.Write(_rules, _root));
        Assert.Equal("another program's\n", System.IO.File.ReadAllText(readme));
    }

    [Fact]
    public void TableWithoutAnEnd_StopsTheRunWithItsLine()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "rules")).FullName;
        foreach (var (name, text) in Samples.With())
        {
            System.IO.File.WriteAllText(Path.Combine(folder, $"{name}.yaml"), text);
        }

        System.IO.File.WriteAllText(Path.Combine(_root, "README.md"), "title\n" + CatalogueBuild.Parts(_rules)[0].First);
        var errors = new StringWriter();

        Assert.Equal(CatalogueExit.Failure, BuildRun.Run(folder, check: false, TextWriter.Null, errors));
        Assert.Contains("README.md(2): error:", errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("<!-- end of ids -->", errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("constant: RemovedEndpoint", "has no constant")]
    [InlineData("message: \"{0} is \\\"gone\\\"\"", "has no message")]
    public void ShippedIdWithoutItsWords_IsAProblem(string line, string problem) => Assert.Contains(
        Samples.Problems(Samples.With(("diagnostics", Diagnostics.Replace($"    {line}\n", "", StringComparison.Ordinal)))),
        found => found.ToString().Contains(problem, StringComparison.Ordinal));

    [Theory]
    [InlineData("rules/docs/AAM9999.md")]
    [InlineData("rules/docs/endpoints/suspend-directory-user.md")]
    public void PlannedIdAndCurrentEndpoint_HaveNoPage(string path) => Assert.DoesNotContain(CatalogueBuild.Of(_rules), file => file.Path == path);

    [Fact]
    public void Schema_IsJsonAndRefusesUnknownKeys()
    {
        using var schema = JsonDocument.Parse(File("rules/schema.json"));

        var endpoint = schema.RootElement.GetProperty("$defs").GetProperty("endpoints").GetProperty("properties").GetProperty("endpoints").GetProperty("items");
        Assert.False(endpoint.GetProperty("additionalProperties").GetBoolean());
        Assert.Contains("status", endpoint.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
        Assert.Contains("removed", endpoint.GetProperty("properties").GetProperty("status").GetProperty("enum").EnumerateArray().Select(word => word.GetString()));
    }

    [Fact]
    public void WrittenFiles_AreCurrentAndAreNotWrittenAgain()
    {
        Assert.Equal(CatalogueBuild.Of(_rules).Length, CatalogueBuild.Write(_rules, _root).Length);

        Assert.Empty(CatalogueBuild.Check(_rules, _root));
        Assert.Empty(CatalogueBuild.Write(_rules, _root));
    }

    [Fact]
    public void ChangedMissingAndLeftOverFiles_AreNamedWithTheFirstLineThatDiffers()
    {
        CatalogueBuild.Write(_rules, _root);
        var table = Path.Combine(_root, "src/Shared/Endpoints.g.cs");
        System.IO.File.WriteAllText(table, System.IO.File.ReadAllText(table).Replace("2026-11-21", "2026-11-22", StringComparison.Ordinal));
        System.IO.File.Delete(Path.Combine(_root, "rules/schema.json"));
        System.IO.File.WriteAllText(Path.Combine(_root, "rules/docs/AAM0001.md"), "old");

        var stale = CatalogueBuild.Check(_rules, _root);

        Assert.Equal(["src/Shared/Endpoints.g.cs", "rules/schema.json", "rules/docs/AAM0001.md"], stale.Select(file => file.Path));
        Assert.Equal(12, stale[0].Line);
        Assert.Contains("2026-11-22", stale[0].Reason, StringComparison.Ordinal);
        Assert.Equal(3, CatalogueBuild.Write(_rules, _root).Length);
        Assert.Empty(CatalogueBuild.Check(_rules, _root));
    }

    [Fact]
    public void Run_WithBadRules_FailsAndWritesNothing()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "rules")).FullName;
        foreach (var (name, text) in Samples.With(("users", "endpoints: 1\n")))
        {
            System.IO.File.WriteAllText(Path.Combine(folder, $"{name}.yaml"), text);
        }

        var (output, errors) = (new StringWriter(), new StringWriter());

        Assert.Equal(CatalogueExit.Failure, BuildRun.Run(folder, check: false, output, errors));
        Assert.Contains("users.yaml(1,12): error:", errors.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_root, "src")));
    }

    [Fact]
    public void Run_WithoutTheFolder_Fails()
    {
        var errors = new StringWriter();

        Assert.Equal(CatalogueExit.Failure, BuildRun.Run(Path.Combine(_root, "nowhere"), check: true, new StringWriter(), errors));
        Assert.Contains("--rules", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OfACheck_EndsWithTheCodeForStale()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "rules")).FullName;
        foreach (var (name, text) in Samples.With())
        {
            System.IO.File.WriteAllText(Path.Combine(folder, $"{name}.yaml"), text);
        }

        var output = new StringWriter();

        Assert.Equal(CatalogueExit.Stale, BuildRun.Run(folder, check: true, output, TextWriter.Null));
        Assert.Contains("src/Shared/Endpoints.g.cs: the file is missing", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(CatalogueExit.Success, BuildRun.Run(folder, check: false, output, TextWriter.Null));
        Assert.Equal(CatalogueExit.Success, BuildRun.Run(folder, check: true, output, TextWriter.Null));
    }

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("a \"b\" \\ c", "\"a \\\"b\\\" \\\\ c\"")]
    [InlineData("tab\there", "\"tab\\u0009here\"")]
    public void Literal_IsValidCSharp(string text, string literal) => Assert.Equal(literal, CSharpText.Literal(text));

    private string File(string path) => CatalogueBuild.Of(_rules).Single(file => file.Path == path).Content;
}
