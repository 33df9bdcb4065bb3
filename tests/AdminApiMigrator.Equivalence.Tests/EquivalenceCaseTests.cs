namespace AdminApiMigrator.Equivalence.Tests;

public sealed class EquivalenceCaseTests
{
    [Fact]
    public void Head_SaysSeedDifferencesAndReason()
    {
        var one = EquivalenceCase.Parse(
            "delete-group/empty.cs",
            """
            // seed: many-users
            // differs in exception, now "AdminApiException 404": the typed call names the request
            // differs in value, now nothing: the program fails instead
            internal static class Program;
            // seed: not a head any more
            """);

        Assert.Equal(("delete-group", "empty", "many-users", null), (one.Endpoint, one.Situation, one.Seed, one.ByHand));
        Assert.Equal(
            [new Difference(Part.Exception, "AdminApiException 404", "the typed call names the request"), new Difference(Part.Value, "", "the program fails instead")],
            one.Differences);
    }

    [Fact]
    public void NoHead_MeansTheEverydaySeedAndNoDifference()
    {
        var one = EquivalenceCase.Parse("delete-group/empty.cs", "internal static class Program;\n");

        Assert.Equal("everyday", one.Seed);
        Assert.Empty(one.Differences);
        Assert.Null(one.ByHand);
    }

    [Fact]
    public void ReasonForAPerson_IsRead()
        => Assert.Equal("META", EquivalenceCase.Parse("search-groups/meta.cs", "// by hand \"META\"\n").ByHand);

    [Theory]
    [InlineData("// sed: many-users", "(1)")]
    [InlineData("// differs in state: because", "(1)")]
    [InlineData("// differs in mood, now \"bad\": it is right, believe me", "(1)")]
    [InlineData("// differs in state, now \"x\": short", "(1)")]
    [InlineData("// seed: many-users\n// by hand because", "(2)")]
    public void HeadThatSaysNothingKnown_IsRefusedWithItsLine(string text, string line)
    {
        var refusal = Assert.Throws<FormatException>(() => EquivalenceCase.Parse("delete-group/empty.cs", text));

        Assert.StartsWith("delete-group/empty.cs" + line, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.cs")]
    [InlineData("delete-group/empty.txt")]
    [InlineData("groups/delete-group/empty.cs")]
    public void FileInAnotherPlace_IsRefused(string path)
        => Assert.Throws<FormatException>(() => EquivalenceCase.Parse(path, ""));
}
