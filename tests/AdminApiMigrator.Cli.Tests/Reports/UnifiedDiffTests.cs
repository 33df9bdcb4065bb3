using AdminApiMigrator.Cli.Reports;

namespace AdminApiMigrator.Cli.Tests.Reports;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void EqualTexts_GiveNothing() => Assert.Empty(UnifiedDiff.Of("a.cs", "x\n", "x\n"));

    [Theory]
    [InlineData("a\nb\nc\n", "a\nB\nc\n", "@@ -1,3 +1,3 @@| a|-b|+B| c")]
    [InlineData("", "a\n", "@@ -0,0 +1 @@|+a")]
    [InlineData("a\n", "", "@@ -1 +0,0 @@|-a")]
    [InlineData("a", "a\n", "@@ -1 +1 @@|-a|\\ No newline at end of file|+a")]
    [InlineData("a\r\nb\r\n", "a\r\nB\r\n", "@@ -1,2 +1,2 @@| a\r|-b\r|+B\r")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n5\n6\n7\n8\nX\n", "@@ -6,4 +6,4 @@| 6| 7| 8|-9|+X")]
    [InlineData("a\n1\n2\n3\n4\n5\n6\nb\n", "A\n1\n2\n3\n4\n5\n6\nB\n", "@@ -1,8 +1,8 @@|-a|+A| 1| 2| 3| 4| 5| 6|-b|+B")]
    [InlineData("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n", "@@ -1,4 +1,4 @@|-a|+A| 1| 2| 3|@@ -6,4 +6,4 @@| 5| 6| 7|-b|+B")]
    public void Hunks_AreAsPatchReadsThem(string before, string after, string expected) =>
        Assert.Equal(expected.Split('|'), UnifiedDiff.Of("a.cs", before, after).Skip(2));

    [Fact]
    public void AnyTwoTexts_AreReproducedByTheScript()
    {
        var random = new Random(20260630);
        for (var i = 0; i < 300; i++)
        {
            string[] before = [.. Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(4).ToString(System.Globalization.CultureInfo.InvariantCulture))];
            string[] after = [.. Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(4).ToString(System.Globalization.CultureInfo.InvariantCulture))];

            var script = LineScript.Between(before, after);

            Assert.Equal(before, script.Where(line => line.Kind != LineKind.Added).Select(line => line.Text));
            Assert.Equal(after, script.Where(line => line.Kind != LineKind.Removed).Select(line => line.Text));
        }
    }
}
