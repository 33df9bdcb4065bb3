using AdminApiMigrator.Catalogue.Building;
using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Merging;
using AdminApiMigrator.Catalogue.Rules;

namespace AdminApiMigrator.HouseRules.Tests.Shapes;

/// <summary>
/// Every shape of the catalogue against its sources: the vendor's OpenAPI document and the samples of the reference page. What these say is kept
/// as facts beside this file, so that the test runs anywhere; where the sources themselves are beside the repository, the facts are held against
/// them. To write the facts anew: ADMINAPI_REWRITE_SHAPES=1 dotnet test tests/AdminApiMigrator.HouseRules.Tests --filter ShapeTests
/// </summary>
public class ShapeTests
{
    private const string Switch = "ADMINAPI_REWRITE_SHAPES";
    private const string Document = "organizations-openapi-2025";
    private const string Page = "organizations-reference";

    // Where the catalogue says something else than a source, on purpose. Three at most: a fourth means that a source is read wrongly.
    private static readonly (string Request, string Part, string Path, string Because)[] Deliberate =
    [
        ("GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users", "answer 200", "data[].addedToOrg",
            "the document has a text, and the sample of the same operation a point in time, which is what every client reads there"),
    ];

    public static TheoryData<string, string> Operations
    {
        get
        {
            var operations = new TheoryData<string, string>();
            foreach (var source in new[] { Document, Page })
            {
                Facts(source).Select(item => item.Request).Distinct().ToList().ForEach(request => operations.Add(source, request));
            }

            return operations;
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Operation_HasTheShapeThatTheSourceGives(string source, string request)
    {
        var entry = Assert.Single(Repository.Rules.Entries, entry => entry.Request == request);
        var differences = Facts(source).Where(field => field.Request == request).GroupBy(field => field.Part).SelectMany(part => Differences(source, entry, part.Key, [.. part]));

        Assert.Empty(differences.Where(difference => !IsDeliberate(difference.Field)).Select(difference => $"{difference.Field}: {difference.Says}"));
    }

    [Fact]
    public void DeliberateDifferences_AreFewAndStillDiffer()
    {
        Assert.InRange(Deliberate.Length, 0, 3);
        foreach (var (request, part, path, because) in Deliberate)
        {
            var entry = Repository.Rules.Entries.Single(entry => entry.Request == request);
            var fields = Facts(Document).Where(field => field.Request == request && field.Part == part).ToList();
            Assert.Contains(Differences(Document, entry, part, fields), difference => difference.Field.Path == path);
            Assert.NotEmpty(because);
        }
    }

    [Fact]
    public void Facts_CoverEveryOperationOfTheDocumentAndEverySampleOfThePage()
    {
        Assert.Equal(42, Facts(Document).Select(field => field.Request).Distinct().Count());
        Assert.True(Facts(Document).Count > 480, $"{Facts(Document).Count} fields");
        Assert.Equal(10, Facts(Page).Where(field => field.Part.StartsWith("answer")).Select(field => field.Request).Distinct().Count());
        Assert.Equal(4, Facts(Page).Where(field => field.Part == "body").Select(field => field.Request).Distinct().Count());
    }

    [SourceFact]
    public void Facts_AreWhatTheSourcesSay()
    {
        Hold(Document, DocumentShape.Of(File.ReadAllText(SourceFactAttribute.Document)));
        Hold(Page, SampleShape.Of(File.ReadAllText(SourceFactAttribute.Page)));
    }

    [SourceFact]
    public void Importer_ReadsWhatTheOtherReaderReads()
    {
        var read = from statement in Read().Statements
                   from fact in statement.Facts
                   where fact.Name is FactNames.BodyField or FactNames.ResponseField
                   let field = fact.Value.Split(':', 2)
                   select $"{statement.Subject!.Method} {statement.Subject.Path} {(fact.Name == FactNames.BodyField ? "body" : "answer")} {field[0]} {field[1]}";
        var facts = from field in Facts(Document)
                    where field.Part != "query" && field.Type != "none"
                    select $"{field.Request} {field.Part.Split(' ')[0]} {field.Path} {field.Type}";

        Assert.Equal(facts.Distinct().Order(StringComparer.Ordinal), read.Distinct().Order(StringComparer.Ordinal));
    }

    [SourceFact]
    public void ImportingTheDocumentAgain_ChangesNoByteAndLeavesNothingToDecide()
    {
        var (output, errors) = (new StringWriter(), new StringWriter());

        var exit = ImportRun.Run([Read()], Path.Combine(Repository.Root, "rules"), check: true, output, errors);

        Assert.True(exit == CatalogueExit.Success, $"Run \"adminapi catalogue import\" on the document.{Environment.NewLine}{output}{errors}");
        Assert.Contains("42 statement(s) in 1 page(s); 0 decision(s)", output.ToString(), StringComparison.Ordinal);
    }

    private static PageReading Read() => PageReader.Read(File.ReadAllText(SourceFactAttribute.Document), Path.GetFileName(SourceFactAttribute.Document));

    private static IReadOnlyList<SourceField> Facts(string source) => SourceField.Read(Repository.Text(FileOf(source)));

    private static string FileOf(string source) => $"tests/AdminApiMigrator.HouseRules.Tests/Shapes/{source}.txt";

    private static bool IsDeliberate(SourceField field) =>
        Array.Exists(Deliberate, difference => (difference.Request, difference.Part, difference.Path) == (field.Request, field.Part, field.Path));

    private static void Hold(string source, IEnumerable<SourceField> fields)
    {
        var lines = fields.Select(field => field.ToString()).ToList();
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            var header = "# What the source says of each field: operation | part | path | type, ! where required | values. Written by ShapeTests.";
            File.WriteAllText(Path.Combine(Repository.Root, FileOf(source)), string.Join('\n', [header, .. lines]) + "\n");
        }

        Assert.Equal(lines, Facts(source).Select(field => field.ToString()));
    }

    private static IEnumerable<(SourceField Field, string Says)> Differences(string source, Entry entry, string part, IReadOnlyList<SourceField> fields)
    {
        var shape = RuleShape.Of(Repository.Rules, entry, part);
        if (part.StartsWith("answer") && !Statuses(entry).Contains(part.Split(' ')[1]))
        {
            yield return (fields[0], $"the catalogue has the status {string.Join(", ", Statuses(entry))}");
        }

        foreach (var field in fields.Where(field => field.Type != "none"))
        {
            if (!shape.Fields.TryGetValue(field.Path, out var held))
            {
                yield return (field, "the catalogue does not have it");
            }
            else if (!Agree(shape, source, part, field, held.Type))
            {
                yield return (field, $"the catalogue has the type {held.Type}");
            }
            else if (held.Values.Count > 0 && field.Values.Length > 0 && field.Values.Split(',').Except(held.Values).ToList() is [_, ..] unknown)
            {
                yield return (field, $"the catalogue lacks the values {string.Join(", ", unknown)}");
            }
        }

        var known = fields.Select(field => field.Path).ToHashSet();
        if (source == Document && !HasAnotherSource(entry, part))
        {
            foreach (var path in shape.Fields.Keys.Where(path => !known.Contains(path)))
            {
                yield return (new SourceField(entry.Request, part, path, "", ""), "no source has it");
            }
        }
    }

    // A sample does not tell what is required, and writes a date as a text.
    private static bool Agree(RuleShape shape, string source, string part, SourceField field, string held) => source == Document
        ? shape.Is(held, field.Type) || (part.StartsWith("answer") && shape.Is(held.TrimEnd('!'), field.Type))
        : shape.Is(held.TrimEnd('!'), field.Type) || (field.Type, held) is ("string", "date" or "date-time");

    private static IEnumerable<string> Statuses(Entry entry) =>
        entry.Node["response"] is AdminApiMigrator.Catalogue.Yaml.YamlMapping response ? response.Texts("alsoStatus").Prepend(response.Text("status")!) : [];

    private static bool HasAnotherSource(Entry entry, string part) => entry.Evidence.Any(evidence =>
        evidence.Document != Document && (evidence.Fields.IsEmpty || evidence.Fields.Contains(part.StartsWith("answer") ? "response" : part)));
}

/// <summary>A test that needs the sources of the shapes, which the repository does not hold; skipped where they are not beside it.</summary>
public sealed class SourceFactAttribute : FactAttribute
{
    public SourceFactAttribute() => Skip = File.Exists(Document) && File.Exists(Page) ? null : "The sources of the shapes are not beside the repository.";

    internal static string Document { get; } = Path.Combine(Repository.Root, "..", "shared", "api", "organizations-openapi-2025.json");

    internal static string Page { get; } = Directory.Exists(FileContentTests.SeedFolder) ? Directory.GetFiles(FileContentTests.SeedFolder, "003_*").FirstOrDefault() ?? "" : "";
}
