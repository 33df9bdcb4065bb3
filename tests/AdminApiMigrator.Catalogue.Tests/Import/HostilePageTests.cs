using System.Diagnostics;
using System.Text;
using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Pages;

namespace AdminApiMigrator.Catalogue.Tests.Import;

public class HostilePageTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    public static TheoryData<string, string> Floods => new()
    {
        { "nested divs", string.Concat(Enumerable.Repeat("<div>", 10_000)) + "POST /v1/a/{id} stops working after June 30, 2026." },
        { "nested lists", string.Concat(Enumerable.Repeat("<ul><li>", 10_000)) + "POST /v1/a/{id} stops working after June 30, 2026." },
        { "nested tables", string.Concat(Enumerable.Repeat("<table><tr><td>", 10_000)) + "POST /v1/a/{id} stops working after June 30, 2026." },
        { "nested formatting", "<p>" + string.Concat(Enumerable.Repeat("<b><i>", 10_000)) + "POST /v1/a/{id} stops working after June 30, 2026." },
        { "unclosed tags", "<html><body><h1>Notice<p>Gone after June 30, 2026:<ul><li>POST /v1/a/{id}<li" },
        { "many lines", "POST /v1/a/{id} stops working after June 30, 2026.\n" + string.Concat(Enumerable.Repeat("word after word\n", 5_000)) },
    };

    [Theory]
    [MemberData(nameof(Floods))]
    public void DeepOrBrokenPage_IsReadInBoundedTime(string name, string page)
    {
        var watch = Stopwatch.StartNew();
        var statements = Readings.Of(page);

        Assert.Equal((name, "Removed POST /v1/a/{id} 2026-06-30"), (name, Assert.Single(statements)));
        Assert.True(watch.Elapsed < Bound, $"{name} took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData("/v1/")]
    [InlineData("POST ")]
    [InlineData("GET /v1/{a}/ ")]
    [InlineData("will be ")]
    [InlineData("1 ")]
    [InlineData("field and ")]
    [InlineData("{\"a\":")]
    public void LineOfFourMebibytes_IsHandedToAPersonInBoundedTime(string piece)
    {
        var line = new StringBuilder().Insert(0, piece, PageSource.MaxLength / piece.Length).ToString();
        var watch = Stopwatch.StartNew();
        var reading = PageReader.Read(line, "line.txt");

        Assert.Equal([1], reading.Statements.SelectMany(statement => statement.Lines).Distinct());
        Assert.DoesNotContain(reading.Statements, statement => statement.Kind is StatementKind.Removed or StatementKind.Limited);
        Assert.True(watch.Elapsed < Bound, $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("will not be removed no longer available until ")]
    [InlineData("removed from the API the API the field of ")]
    [InlineData("/v1/orgs/{orgId}/users ")]
    [InlineData("GET, POST, DELETE and ")]
    [InlineData("10 requests per ")]
    [InlineData("June 30, ")]
    public void LongestSentence_IsReadInBoundedTime(string piece)
    {
        var watch = Stopwatch.StartNew();
        var sentence = string.Concat(Enumerable.Repeat(piece, 4000 / piece.Length));
        var page = string.Join("\n\n", Enumerable.Repeat("The API " + sentence + ".", 20));

        Assert.NotEmpty(PageReader.Read(page, "page.txt").Statements);
        Assert.True(watch.Elapsed < Bound, $"took {watch.Elapsed}");
    }

    [Fact]
    public void ControlCharacters_AreSpaces() =>
        Assert.Equal(["Removed POST /v1/a/{id} 2026-06-30"], Readings.Of("POST /v1/a/{id}\u0007 stops working\u001B after\u000B June 30, 2026."));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t \n")]
    [InlineData("\uFEFF")]
    public void EmptyFile_IsRefused(string content)
    {
        var error = Assert.Throws<PageFormatException>(() => PageReader.Read(content, "empty.html"));

        Assert.Equal(("empty.html", 1), (error.File, error.Line));
        Assert.NotEmpty(error.Remedy);
    }

    [Fact]
    public void BinaryFile_IsRefusedAtItsLine()
    {
        var error = Assert.Throws<PageFormatException>(() => PageReader.Read("first line\nsecond\0line", "page.bin"));

        Assert.StartsWith("page.bin(2): ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HugeFile_IsRefused() =>
        Assert.Contains("Save the page by itself", Assert.Throws<PageFormatException>(() => PageReader.Read(new string('a', PageSource.MaxLength + 1), "huge.txt")).Message, StringComparison.Ordinal);

    [Fact]
    public void FloodOfLines_IsRefusedAtTheLineThatIsTooMany() =>
        Assert.Equal(PageSource.MaxBlocks + 1, Assert.Throws<PageFormatException>(() => PageReader.Read(string.Concat(Enumerable.Repeat("word after word\n", 60_000)), "flood.txt")).Line);

    [Fact]
    public void PageFilledByScript_IsRefused() =>
        Assert.Contains("a script", Assert.Throws<PageFormatException>(() => PageReader.Read("<html><body><div id=\"app\"></div><script>run()</script></body></html>", "app.html")).Message, StringComparison.Ordinal);
}
