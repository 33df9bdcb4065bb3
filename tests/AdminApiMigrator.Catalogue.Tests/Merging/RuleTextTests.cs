using AdminApiMigrator.Catalogue.Merging;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Tests.Merging;

public class RuleTextTests
{
    [Theory]
    [InlineData("a: 1\nc: 3\n", "a: 1\nb: 2\nc: 3\n")]
    [InlineData("a: 1 # one\n# about c\nc: 3\n", "a: 1 # one\nb: 2\n# about c\nc: 3\n")]
    [InlineData("a:\n  x: 1\n\n# end\n", "a:\n  x: 1\nb: 2\n\n# end\n")]
    [InlineData("a: |\n  text\nc: 3\n", "a: |\n  text\nb: 2\nc: 3\n")]
    [InlineData("a: 1", "a: 1\nb: 2\n")]
    [InlineData("a: 1\r\nc: 3\r\n", "a: 1\r\nb: 2\r\nc: 3\r\n")]
    [InlineData("{ a: 1, c: 3 } # all\n", "{ a: 1, b: 2, c: 3 } # all\n")]
    [InlineData("{}\n", "{ b: 2 }\n")]
    [InlineData("a: [1,\n  2]\nc: 3\n", "a: [1,\n  2]\nb: 2\nc: 3\n")]
    public void Field_GoesToItsPlaceAndNothingElseMoves(string before, string after)
    {
        var text = new RuleText("f", before);

        text.AddField(text.Root, "b", new NewText("2"), ["a", "b", "c"]);

        Assert.Equal(after, text.Text);
    }

    [Theory]
    [InlineData("k: []\n", "k:\n  - { a: x }\n")]
    [InlineData("k:   [] # none yet\n", "k:\n  - { a: x } # none yet\n")]
    [InlineData("k:\n  - { a: y } # first\n\n# end\n", "k:\n  - { a: y } # first\n  - { a: x }\n\n# end\n")]
    [InlineData("k:\n- { a: y }\nz: 1\n", "k:\n- { a: y }\n- { a: x }\nz: 1\n")]
    [InlineData("k: [{ a: y }]\n", "k: [{ a: y }, { a: x }]\n")]
    public void Item_GoesToTheEndInTheStyleOfItsList(string before, string after)
    {
        var text = new RuleText("f", before);

        text.AddItem((YamlSequence)text.Root["k"]!, new NewRecord(true, [("a", new NewText("x"))]));

        Assert.Equal(after, text.Text);
    }

    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("- dash", "\"- dash\"")]
    [InlineData("{orgId}", "\"{orgId}\"")]
    [InlineData("say \"it\"", "say \"it\"")]
    [InlineData("\"it\"", "\"\\\"it\\\"\"")]
    [InlineData("end:", "\"end:\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("", "\"\"")]
    [InlineData("bell\u0007", "\"bell\\u0007\"")]
    public void Text_IsQuotedOnlyWhereYamlNeedsIt(string value, string written)
    {
        var text = new RuleText("f", "a: 1\n");

        text.AddField(text.Root, "b", new NewText(value), []);

        Assert.Equal($"a: 1\nb: {written}\n", text.Text);
        Assert.Equal(value, text.Root.Text("b"));
    }

    [Fact]
    public void Scalar_IsReplacedInItsPlace()
    {
        var text = new RuleText("f", "a: { h: \"old\", k: [1] } # note\n");

        text.Set(((YamlMapping)text.Root["a"]!)["h"]!, "new");

        Assert.Equal("a: { h: new, k: [1] } # note\n", text.Text);
    }
}
