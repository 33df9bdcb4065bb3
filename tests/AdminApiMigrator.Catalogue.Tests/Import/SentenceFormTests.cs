using AdminApiMigrator.Catalogue.Import;

namespace AdminApiMigrator.Catalogue.Tests.Import;

/// <summary>A sentence is read right or handed to a reader; it is never read wrong and never passed over.</summary>
public class SentenceFormTests
{
    // Of the generated forms at least this share must be read, so that a reader who asks about everything does not pass.
    private const double Read = 0.9;

    public static TheoryData<string, string> Changes
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (sentence, says) in SentenceForms.Changes)
            {
                data.Add(sentence, says);
            }

            return data;
        }
    }

    public static TheoryData<string> ForAReader => [.. SentenceForms.ForAReader];

    [Fact]
    public void Forms_AreMany() =>
        Assert.True(SentenceForms.Removals.Count() + SentenceForms.Changes.Count() + SentenceForms.ForAReader.Count() > 450);

    [Fact]
    public void Removals_AreRightOrNeedAReader()
    {
        var wrong = new List<string>();
        var (read, all) = (0, 0);
        foreach (var (sentence, says) in SentenceForms.Removals)
        {
            var (said, needsReader) = Reading(sentence);
            all++;
            read += said == says ? 1 : 0;
            if (said != says && !(said.Length == 0 && needsReader))
            {
                wrong.Add($"{sentence}: {said}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(read >= Read * all, $"only {read} of {all} were read");
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Change_IsRead(string sentence, string says) => Assert.Equal((says, false), Reading(sentence));

    [Theory]
    [MemberData(nameof(ForAReader))]
    public void WhatNoRuleHolds_NeedsAReader(string sentence) => Assert.Equal(("", true), Reading(sentence));

    [Theory]
    [MemberData(nameof(ForAReader))]
    public void WhatNoRuleHolds_NeedsAReaderBehindAnotherEntry(string sentence)
    {
        var (said, needsReader) = Reading($"3 March 2026\n\nThe Find things API has changed. It now returns `itemColor`.\n\n{sentence}");

        // What names no operation is said of the operation of its entry.
        if (sentence.StartsWith("The limit was raised", StringComparison.Ordinal) || sentence.StartsWith("The `nickname`", StringComparison.Ordinal))
        {
            Assert.StartsWith("Changed Find things 2026-03-03 response=itemColor", said, StringComparison.Ordinal);
            return;
        }

        Assert.True(needsReader, said);
        Assert.DoesNotContain("Limited", said, StringComparison.Ordinal);
        Assert.Equal("Changed Find things 2026-03-03 response=itemColor", said);
    }

    private static (string Said, bool NeedsReader) Reading(string page)
    {
        var reading = PageReader.Read(page, "page");
        var said = reading.Statements.Where(statement => statement.Kind != StatementKind.NoEffect && !statement.IsOpen).Select(Readings.Line);
        return (string.Join(" + ", said), reading.Statements.Any(statement => statement.IsOpen));
    }
}
