namespace AdminApiMigrator.HouseRules.Tests;

public class KnownOffendersTests
{
    private static readonly Dictionary<string, int> Known = new() { ["a"] = 3, ["b"] = 1 };

    [Fact]
    public void NewAndGrownOffenders_AreWorse()
    {
        var (worse, better) = KnownOffenders.Compare(Known, new Dictionary<string, int> { ["a"] = 4, ["b"] = 1, ["c"] = 2 });

        Assert.Equal(new Dictionary<string, int> { ["a"] = 4, ["c"] = 2 }, worse);
        Assert.Empty(better);
    }

    [Fact]
    public void ShrunkAndGoneOffenders_AreBetter()
    {
        var (worse, better) = KnownOffenders.Compare(Known, new Dictionary<string, int> { ["a"] = 2 });

        Assert.Empty(worse);
        Assert.Equal(new Dictionary<string, int> { ["a"] = 2, ["b"] = 0 }, better);
    }

    [Fact]
    public void Shrinking_TakesNothingNewAndNothingMore() =>
        Assert.Equal(new Dictionary<string, int> { ["a"] = 2 }, KnownOffenders.Smaller(Known, new Dictionary<string, int> { ["a"] = 2, ["c"] = 5 }));

    [Fact]
    public void Line_IsACountAndAKey() => Assert.Equal(new Dictionary<string, int> { ["a -> b"] = 12 }, KnownOffenders.Read(["# why", "12 a -> b", ""]));

    [Theory]
    [InlineData("a")]
    [InlineData("0 a")]
    [InlineData("x a")]
    public void OtherLine_IsRefused(string line) => Assert.Throws<FormatException>(() => KnownOffenders.Read([line]));
}
