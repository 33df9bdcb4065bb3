using System.Globalization;

namespace AdminApiMigrator.Catalogue.Tests.Import;

public class DateTests
{
    [Theory]
    [InlineData("after June 30, 2026", "2026-06-30", "stated")]
    [InlineData("after 30 June 2026", "2026-06-30", "stated")]
    [InlineData("after the 30th of June, 2026", "2026-06-30", "stated")]
    [InlineData("after Jun 30 2026", "2026-06-30", "stated")]
    [InlineData("after Sept. 30, 2026", "2026-09-30", "stated")]
    [InlineData("after 2026-06-30", "2026-06-30", "stated")]
    [InlineData("after 2026/06/30", "2026-06-30", "stated")]
    [InlineData("after 30-Jun-2026", "2026-06-30", "stated")]
    [InlineData("after 6/30/2026", "2026-06-30", "stated")]
    [InlineData("after 30.6.2026", "2026-06-30", "stated")]
    [InlineData("after Tuesday, June 30, 2026", "2026-06-30", "stated")]
    [InlineData("by June 30, 2026", "2026-06-30", "stated")]
    [InlineData("on July 1, 2026", "2026-06-30", "stated")]
    [InlineData("from July 1, 2026", "2026-06-30", "stated")]
    [InlineData("starting July 1, 2026", "2026-06-30", "stated")]
    [InlineData("on or after July 1, 2026", "2026-06-30", "stated")]
    [InlineData("as of July 1, 2026", "2026-06-30", "stated")]
    [InlineData("effective July 1, 2026", "2026-06-30", "stated")]
    [InlineData("before July 1, 2026", "2026-06-30", "stated")]
    [InlineData("at the end of June 2026", "2026-06-30", "stated")]
    [InlineData("after the end of June 2026", "2026-06-30", "stated")]
    [InlineData("in June 2026", "2026-06-30", "inferred")]
    [InlineData("in May or June 2026", "2026-06-30", "inferred")]
    [InlineData("in Q2 2026", "2026-06-30", "inferred")]
    [InlineData("from July 2026", "2026-06-30", "inferred")]
    [InlineData("between June 15 - 30, 2026", "2026-06-30", "inferred")]
    [InlineData("on February 29, 2028", "2028-02-29", "inferred")]
    public void LastWorkingDay_FollowsTheWordsAroundTheDate(string when, string expected, string confidence)
    {
        var statement = Assert.Single(Readings.Effects($"POST /v1/things/{{id}} stops working {when}."));

        Assert.Equal(expected, statement.EffectiveOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(confidence, statement.Confidence);
    }

    [Theory]
    [InlineData("on 03/04/2026", "2026-03-04")]
    [InlineData("after 3.4.2026", "2026-04-03")]
    [InlineData("after February 30, 2026", "no day of the calendar")]
    [InlineData("after June 30", "without its year")]
    public void DateThatCanBeReadTwice_IsNotGuessed(string when, string reason)
    {
        var statement = Assert.Single(Readings.Effects($"POST /v1/things/{{id}} stops working {when}."));

        Assert.Null(statement.EffectiveOn);
        Assert.Equal("inferred", statement.Confidence);
        Assert.Contains(reason, statement.Because, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST /v1/things/{id} will be removed.")]
    [InlineData("POST /v1/things/{id} will be removed soon, as version 2.6.30 told.")]
    public void NoDate_GivesNone(string notice) => Assert.Null(Assert.Single(Readings.Effects(notice)).EffectiveOn);

    [Theory]
    [InlineData("22 March 2023\n\nThe Get users API has been removed.", "2023-03-22")]
    [InlineData("## 2023-03-22\n\nThe Get users API has been removed.", "2023-03-22")]
    [InlineData("22 March 2023\n\nThe Get users API will be removed.", null)]
    public void DateOfTheEntry_CountsForWhatHasHappened(string page, string? expected) =>
        Assert.Equal(expected, Assert.Single(Readings.Effects(page)).EffectiveOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
