using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Merging;
using AdminApiMigrator.Catalogue.Pages;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Tests.Import;
using AdminApiMigrator.Catalogue.Tests.Rules;

namespace AdminApiMigrator.Catalogue.Tests.OpenApi;

public class OpenApiReaderTests
{
    private const string Lists = """{"type":"object","required":["roles"],"properties":{"roles":{"type":"array","items":{"type":"array","items":{"type":"string"}}}}}""";

    [Theory]
    [InlineData("""{"type":"string"}""", ":string")]
    [InlineData("""{"type":"object"}""", ":object")]
    [InlineData("""{"type":"array","items":{"type":"string"}}""", ":array<string>")]
    [InlineData("""{"type":"object","properties":{"at":{"type":"string","format":"date-time"},"id":{"type":"string","format":"uuid"}}}""", "at:date-time", "id:string")]
    [InlineData("""{"type":"object","properties":{"n":{"type":"integer","format":"int32"},"free":{"type":"object","additionalProperties":{}}}}""", "free:object", "n:integer")]
    [InlineData("""{"type":"object","properties":{"data":{"type":"array","items":{"$ref":"#/components/schemas/Lists"}}}}""", "data[].roles:array<array<string>>")]
    [InlineData("""{"allOf":[{"$ref":"#/components/schemas/Lists"},{"type":"object","properties":{"more":{"type":"boolean"}}}]}""", "more:boolean", "roles:array<array<string>>")]
    [InlineData("""{"type":"object","properties":{"links":{"anyOf":[{"type":"object","properties":{"self":{"type":"string"}}},{"type":"object","properties":{"alt":{"type":"string"}}}]}}}""", "links.alt:string", "links.self:string")]
    [InlineData("""{"$ref":"#/components/schemas/Tree"}""", "name:string", "nodes:array<object>")]
    [InlineData("""{"type":"object","properties":{"age":{"type":"integer","nullable":true}}}""", "age:integer")]
    public void Answer_IsReadFieldByField(string schema, params string[] fields)
    {
        var reading = PageReader.Read(Document(Get(schema)), "things-2026.json");

        var statement = Assert.Single(reading.Statements);
        Assert.Equal(("things-2026", "openapi", "get-things"), (reading.Document, reading.Kind, statement.Entry));
        Assert.Equal(fields, statement.Facts.Where(fact => fact.Name == FactNames.ResponseField).Select(fact => fact.Value));
        Assert.Equal("200", Assert.Single(statement.Facts, fact => fact.Name == FactNames.Status).Value);
    }

    [Fact]
    public void Request_IsReadWithWhatItMustHave()
    {
        const string Parameters =
            """
            [{"name":"orgId","in":"path","required":true,"schema":{"type":"string"}},
             {"name":"sortBy","in":"query","schema":{"type":"array","items":{"type":"object","properties":{"by":{"type":"string"}}}}},
             {"name":"ids","in":"query","schema":{"type":"array","items":{"type":"string"}}}]
            """;
        const string Post = """{"post":{"summary":"Do it","responses":{"204":{"description":""}},"parameters":""" + Parameters
            + ""","requestBody":{"content":{"application/json":{"schema":""" + Lists + "}}}}}";

        var reading = PageReader.Read(Document(Post, "/v1/orgs/{orgId}/things"), "things.json");

        Assert.Equal(
            ["Described POST /admin/v1/orgs/{orgId}/things body=roles:array<array<string>>! path=orgId query=ids:array<string> query=sortBy:string status=204"],
            Readings.Of(reading));
    }

    [Theory]
    [InlineData("""{"openapi":"3.0.0","info":{"title":"t","version":"1"},"paths":{}}""", "describes no operation")]
    [InlineData("""{"openapi":"3.0.0","info":{"title":"t","version":"1"},"paths":{"/a":{"get":{"responses":""", "broken.json(1): the document ")]
    [InlineData("""{"openapi":"9.9","info":{"title":"t","version":"1"},"paths":{}}""", "broken.json(1): the document ")]
    public void WhatIsNoSuchDocument_IsRefusedWithTheFileAndTheWayOut(string content, string says)
    {
        var refusal = Assert.Throws<PageFormatException>(() => PageReader.Read(content, "broken.json"));

        Assert.StartsWith("broken.json(1): ", refusal.Message);
        Assert.Contains(says, refusal.Message);
        Assert.NotEmpty(refusal.Remedy);
    }

    [Fact]
    public void ImportIntoNothing_MakesAnEntryWithItsShape_AndASecondImportChangesNothing()
    {
        var document = Document(Get(Lists), "/v1/orgs/{orgId}/users/things");
        var reading = PageReader.Read(document, "things-2026.json");

        var once = PageMerge.Merge(Samples.Read(Samples.With()), [reading]);
        var rules = Samples.Read(once.Texts);
        var twice = PageMerge.Merge(rules, [reading]);

        Assert.Equal("openapi", rules.Documents.Single(node => node.Text("id") == "things-2026").Text("kind"));
        Assert.Contains("        roles: array<array<string>>\n", once.Texts["users"].ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(once.Texts, twice.Texts);
        Assert.Empty(twice.Decisions);
    }

    [Theory]
    [InlineData("{ status: 200, type: Held }", "roles: array<string>", "response is \"array<string>\"")]
    [InlineData("{ status: 200, type: Held }", "other: string", "response is \"\"")]
    [InlineData("{ status: 201, type: Held }", "roles: array<array<string>>", "status-code is \"201\"")]
    public void ShapeThatDiffers_IsReportedAndLeftAlone(string response, string field, string says)
    {
        var users = Samples.Users + $"""


              - id: get-things
                request: GET /admin/v1/orgs/{"{orgId}"}/users/things
                title: Get things
                status: current
                response: {response}
                evidence:
                  - {"{ document: client-code, confidence: observed }"}

            """;
        var texts = Samples.With(("users", users), ("schemas", $"schemas:\n  Held:\n    {field}\n"));
        var reading = PageReader.Read(Document(Get(Lists), "/v1/orgs/{orgId}/users/things"), "things-2026.json");

        var report = PageMerge.Merge(Samples.Read(texts), [reading]);

        Assert.Contains(says, Assert.Single(report.Decisions).Message, StringComparison.Ordinal);
        Assert.Contains(field, report.Texts["schemas"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""1 2 3 4 { "data": [ { "roles": [ [ "a" ] ], "n": 1, "on": true, "none": [] } ], "links": { "self": "x" } }""", "response=data[].n:integer response=data[].on:boolean response=data[].roles:array<array<string>> response=links.self:string")]
    [InlineData("""1 2 3 [ "a" ]""", "response=:array<string>")]
    [InlineData("""1 2 3 curl --request POST \ --url 'https://x/{id}' \ --data '{ "a": { "b": "c" } }'""", "body=a.b:string")]
    [InlineData("1 2 3 curl --request GET \\ --url 'https://x/{id}'", "")]
    [InlineData("1 2 3 { \"data\": ... }", "")]
    [InlineData("no sample", "")]
    public void Sample_TellsFieldsAndTypes(string text, string facts) =>
        Assert.Equal(facts, string.Join(' ', SampleText.Facts(text).Select(fact => $"{fact.Name}={fact.Value}").Order(StringComparer.Ordinal)));

    private static string Get(string schema) =>
        """{"get":{"operationId":"getThings","summary":"Get things","responses":{"404":{"description":""},"200":{"description":"","content":{"application/json":{"schema":"""
        + schema + "}}}}}}";

    private static string Document(string item, string path = "/v1/things") =>
        """{"openapi":"3.0.0","info":{"title":"Things","version":"1"},"servers":[{"url":"https://api.atlassian.com/admin"}],"paths":{""" + $"\"{path}\":" + item
        + """},"components":{"schemas":{"Lists":""" + Lists
        + ""","Tree":{"type":"object","properties":{"name":{"type":"string"},"nodes":{"type":"array","items":{"$ref":"#/components/schemas/Tree"}}}}}}}""";
}
