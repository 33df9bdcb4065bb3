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
            title: Call of a removed endpoint
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
