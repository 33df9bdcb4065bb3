using System.Net;
using AdminApiMigrator.Client;
using AdminApiMigrator.Equivalence.Tests.Running;

namespace AdminApiMigrator.Equivalence.Tests;

/// <summary>The comparison itself: it sees each kind of difference, and none where there is none.</summary>
public sealed class OutcomeTests
{
    private static readonly Outcome One = new("state", "1", "out", "");

    public static TheoryData<int> Parts => [.. Enum.GetValues<Part>().Select(static part => (int)part)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void DifferenceInOnePart_IsSeenThereAlone(int part)
    {
        var other = (Part)part switch
        {
            Part.State => One with { State = "another" },
            Part.Value => One with { Value = "2" },
            Part.Output => One with { Output = "out\n" },
            _ => One with { Exception = "TimeoutException: late" },
        };

        Assert.Equal([(Part)part], other.DifferencesTo(One));
    }

    [Fact]
    public void SameParts_AreNoDifference() => Assert.Empty((One with { State = "sta" + "te" }).DifferencesTo(One));

    [Fact]
    public void Failure_IsToldByTypeStatusAndMessage()
    {
        Assert.Equal("HttpRequestException 404: gone", Outcome.Words(new HttpRequestException("gone", null, HttpStatusCode.NotFound)));
        Assert.Equal("AdminApiException 404: gone", Outcome.Words(new AdminApiException("gone", HttpStatusCode.NotFound)));
        Assert.Equal("InvalidOperationException: a > FormatException: b", Outcome.Words(new InvalidOperationException("a", new FormatException("b"))));
        Assert.Equal("AggregateException > FormatException: b", Outcome.Words(new AggregateException(new FormatException("b"))));
        Assert.Equal("", Outcome.Words(null));
    }
}
