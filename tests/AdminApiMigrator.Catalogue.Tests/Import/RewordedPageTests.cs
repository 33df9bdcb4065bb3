using System.Text.RegularExpressions;
using AdminApiMigrator.Catalogue.Import;

namespace AdminApiMigrator.Catalogue.Tests.Import;

public partial class RewordedPageTests
{
    public static TheoryData<string, string> Twins => new()
    {
        { "removals as text", Pages.RemovalsText },
        { "removals as a Markdown list, date last", Pages.RemovalsList },
        { "removals as HTML with a table", Pages.RemovalsHtml },
        { "removals as a table flattened to lines", Pages.RemovalsFlattened },
        { "dated entries as text", Pages.DatedText },
        { "dated entries as HTML, oldest first", Pages.DatedHtml },
        { "reference as text", Pages.ReferenceText },
        { "reference as HTML with tables", Pages.ReferenceHtml },
    };

    [Theory]
    [MemberData(nameof(Twins))]
    public void SameFactsInOtherWords_GiveTheSameStatements(string wording, string page)
    {
        var expected = wording.StartsWith("removals", StringComparison.Ordinal) ? Pages.RemovalsFacts
            : wording.StartsWith("dated", StringComparison.Ordinal) ? Pages.DatedFacts
            : Pages.ReferenceFacts;

        Assert.Equal(string.Join("\n", expected), string.Join("\n", Readings.Of(page)));
    }

    [Theory]
    [MemberData(nameof(Twins))]
    public void EveryLineWithText_IsCovered(string wording, string page)
    {
        // What a browser does not show as the page's text is not the page's text.
        page = Unshown().Replace(page, "");
        var reading = PageReader.Read(page, wording);
        var lines = page.ReplaceLineEndings("\n").Split('\n');

        Assert.DoesNotContain(Readings.Uncovered(page, reading), line => Tag().Replace(lines[line - 1], "").Any(char.IsLetterOrDigit));
    }

    [Theory]
    [MemberData(nameof(Twins))]
    public void SilentStatements_SayWhy(string wording, string page)
    {
        var silent = PageReader.Read(page, wording).Statements.Where(statement => statement.Kind == StatementKind.NoEffect).ToList();

        Assert.All(silent, statement => Assert.Null(statement.Subject));
        Assert.All(silent, statement => Assert.NotEmpty(statement.Because));
        Assert.DoesNotContain(silent, statement => statement.Because.StartsWith("not understood", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Twins))]
    public void SecondReading_IsTheSame(string wording, string page) =>
        Assert.Equal(
            PageReader.Read(page, wording).Statements.Select(statement => Readings.Line(statement) + statement.Hash + string.Join(',', statement.Lines)),
            PageReader.Read(page, "another name").Statements.Select(statement => Readings.Line(statement) + statement.Hash + string.Join(',', statement.Lines)));

    [Fact]
    public void TitlesBesideRequests_AreTheSameInEveryLayout()
    {
        var titles = new[] { Pages.RemovalsText, Pages.RemovalsList, Pages.RemovalsHtml, Pages.RemovalsFlattened }
            .Select(page => string.Join('|', Readings.Effects(page).Where(statement => statement.Subject!.Path is not null).Select(statement => statement.Subject!.Title).Order(StringComparer.Ordinal)))
            .Distinct();

        Assert.Equal("Cancel invoice|Create invoice|List invoices|Refund payment", Assert.Single(titles));
    }

    [Fact]
    public void StatementsOfAnHtmlPage_NameTheirLines()
    {
        var removed = Readings.Effects(Pages.RemovalsHtml).Single(statement => statement.Subject!.Method == "DELETE");

        Assert.Contains("invoices/{invoiceId}", Pages.RemovalsHtml.ReplaceLineEndings("\n").Split('\n')[removed.Lines[0] - 1], StringComparison.Ordinal);
    }

    [GeneratedRegex("<title>.*?</title>|<script>.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Unshown();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
