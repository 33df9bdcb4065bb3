using AdminApiMigrator.Catalogue.Import;
using AdminApiMigrator.Catalogue.Merging;
using AdminApiMigrator.Catalogue.Tests.Rules;

namespace AdminApiMigrator.Catalogue.Tests.Import;

/// <summary>Whole pages: the same facts from each wording and markup, the rest for a reader, and nothing new the second time.</summary>
public class WholePageTests
{
    public static TheoryData<string, string, string[]> Wholes => new()
    {
        { "text", Pages.WarehouseText, Pages.WarehouseTextOpen },
        { "HTML table", Pages.WarehouseTable, Pages.WarehouseTableOpen },
        { "HTML list", Pages.WarehouseList, Pages.WarehouseListOpen },
    };

    public static TheoryData<string, string> All => new()
    {
        { "whole text", Pages.WarehouseText },
        { "whole table", Pages.WarehouseTable },
        { "whole list", Pages.WarehouseList },
        { "removals as text", Pages.RemovalsText },
        { "removals as a list", Pages.RemovalsList },
        { "removals as HTML", Pages.RemovalsHtml },
        { "removals flattened", Pages.RemovalsFlattened },
        { "dated text", Pages.DatedText },
        { "dated HTML", Pages.DatedHtml },
        { "reference text", Pages.ReferenceText },
        { "reference HTML", Pages.ReferenceHtml },
    };

    [Theory]
    [MemberData(nameof(Wholes))]
    public void Page_StatesItsFactsAndNoOther(string markup, string page, string[] open)
    {
        var reading = PageReader.Read(page, markup);
        var settled = reading with { Statements = [.. reading.Statements.Where(statement => !statement.IsOpen)] };
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        var unread = reading.Statements.Where(statement => statement.IsOpen).Select(statement => lines[statement.Lines[0] - 1]).ToList();

        Assert.Equal(string.Join('\n', Pages.WarehouseFacts), string.Join('\n', Readings.Of(settled)));
        Assert.All(open, word => Assert.Contains(unread, line => line.Contains(word, StringComparison.Ordinal)));
        Assert.True(unread.Count <= open.Length + 1, string.Join('\n', unread));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void SecondImport_ChangesNothing(string name, string page)
    {
        var reading = PageReader.Read(page, name);

        var once = PageMerge.Merge(Samples.Read(EmptyRules.Texts), [reading]);
        var twice = PageMerge.Merge(Samples.Read(once.Texts), [reading]);

        Assert.Equal(once.Texts, twice.Texts);
        Assert.Equal(once.Decisions.Select(decision => decision.ToString()), twice.Decisions.Select(decision => decision.ToString()));
        Assert.DoesNotContain(Outcome.Lost, once.Outcomes);
    }

    [Fact]
    public void TwoStatesOfOneChangelog_SettleSideBySide()
    {
        var older = Pages.WarehouseText[Pages.WarehouseText.IndexOf("20 September", StringComparison.Ordinal)..].Insert(0, "Warehouse Admin changelog\n\nLast updated 20 September 2026\n\n");
        var pages = new[] { older, Pages.WarehouseText }.Select(page => PageReader.Read(page, "page")).ToArray();
        Assert.Equal(["warehouse-admin-changelog-2026-09-20", "warehouse-admin-changelog-2026-10-14"], pages.Select(page => page.Document));

        var texts = EmptyRules.Texts;
        var states = new List<string>();
        for (var round = 0; round < 4; round++)
        {
            var report = PageMerge.Merge(Samples.Read(texts), [pages[round % 2]]);
            texts = report.Texts;
            states.Add(string.Join('\n', report.Texts.Values));
        }

        Assert.Equal(states[1], states[2]);
        Assert.Equal(states[1], states[3]);
    }

    [Fact]
    public void SamePageInAnotherMarkup_IsTheSameDocument()
    {
        var once = PageMerge.Merge(Samples.Read(EmptyRules.Texts), [PageReader.Read(Pages.WarehouseText, "text")]);
        var again = PageMerge.Merge(Samples.Read(once.Texts), [PageReader.Read(Pages.WarehouseTable, "table")]);

        Assert.Single(Samples.Read(again.Texts).Documents, document => document.Text("kind") == "page" && document.Text("id")!.StartsWith("warehouse", StringComparison.Ordinal));
        Assert.DoesNotContain(again.Decisions, decision => decision.Message.Contains("no longer has", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatLeftADatedPage_IsHistoryInOneLine()
    {
        var once = PageMerge.Merge(Samples.Read(EmptyRules.Texts), [PageReader.Read(Pages.WarehouseText, "text")]);
        var shorter = Pages.WarehouseText[..Pages.WarehouseText.IndexOf("20 September", StringComparison.Ordinal)];

        var report = PageMerge.Merge(Samples.Read(once.Texts), [PageReader.Read(shorter, "text")]);

        Assert.Single(report.History);
        Assert.DoesNotContain(report.Decisions, decision => decision.Line == 0);
    }

    [Fact]
    public void EndToCome_MakesTheOperationDeprecatedUntilThen()
    {
        var report = PageMerge.Merge(Samples.Read(EmptyRules.Texts), [PageReader.Read("GET /v1/depots/{depotId}/stock will be removed after 31 March 2097.", "text")]);

        var entry = Assert.Single(Samples.Read(report.Texts).Entries);
        Assert.Equal(("deprecated", new DateOnly(2097, 3, 31)), (entry.Status, entry.RemovedOn));
    }

    [Fact]
    public void EndToComeOfAKnownOperation_IsAskedAboutWithItsDay()
    {
        var page = PageReader.Read("We are deprecating POST /v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend. It will stop working after 31 January 2097.", "text");

        var decision = Assert.Single(PageMerge.Merge(Samples.Read(Samples.With()), [page]).Decisions);

        Assert.Contains("\"deprecated, last day 2097-01-31\"", decision.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsOpenInPart_IsWrittenNowhere()
    {
        var report = PageMerge.Merge(Samples.Read(EmptyRules.Texts), [PageReader.Read("GET /v1/depots/{depotId}/stock will be removed next quarter.", "text")]);

        Assert.Empty(Samples.Read(report.Texts).Entries);
        Assert.Single(report.Decisions);
    }
}
