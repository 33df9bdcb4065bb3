using System.Diagnostics;
using System.Text;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Yaml;

namespace AdminApiMigrator.Catalogue.Tests.Yaml;

public class YamlTreeTests
{
    [Theory]
    [InlineData("a: &x 1\nb: 2\n", 1, 4, "the anchor &x is refused")]
    [InlineData("a: 1\nb: *x\n", 2, 4, "the alias *x is refused")]
    [InlineData("a: !!int 1\n", 1, 4, "the tag tag:yaml.org,2002:int is refused")]
    [InlineData("a: !mine { b: 1 }\n", 1, 4, "the tag !mine is refused")]
    [InlineData("a:\n  <<: { b: 1 }\n", 2, 3, "a merge key is refused")]
    [InlineData("a: 1\n---\nb: 2\n", 2, 1, "a second document is refused")]
    [InlineData("%YAML 1.1\n---\na: 1\n", 1, 1, "a directive is refused")]
    [InlineData("? [a, b]\n: 1\n", 1, 3, "a key that is a list or a mapping is refused")]
    [InlineData("a: 1\nb: 2\na: 3\n", 3, 1, "the key a stands twice in this mapping")]
    [InlineData("a: [1, 2\nb: 3\n", 1, 6, "this is not YAML")]
    [InlineData("a: \"open\n", 1, 4, "this is not YAML")]
    [InlineData("", 1, 1, "the file is empty")]
    [InlineData("# only a comment\n", 1, 1, "the file is empty")]
    public void WhatIsNotPlainYaml_IsRefusedAtItsPlace(string text, int line, int column, string message)
    {
        var problems = new ProblemLog();

        _ = YamlTree.Parse("f.yaml", text, problems);

        var problem = Assert.Single(problems.Problems);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(("f.yaml", line), (problem.File, problem.Line));
        Assert.Equal(column, problem.Column);
        Assert.NotEmpty(problem.Remedy);
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void Nesting_IsRefusedBelowTheLimit(int lists, bool isRead)
    {
        var problems = new ProblemLog();

        var tree = YamlTree.Parse("f.yaml", new string('[', lists) + "x" + new string(']', lists), problems);

        Assert.Equal(isRead, tree is not null);
        Assert.Equal(isRead, problems.IsEmpty);
    }

    [Fact]
    public void HostileDepth_IsRefusedAtOnce()
    {
        var problems = new ProblemLog();
        var watch = Stopwatch.StartNew();

        Assert.Null(YamlTree.Parse("f.yaml", new string('[', 500_000), problems));

        Assert.Contains("nesting deeper than 16", Assert.Single(problems.Problems).Message, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"took {watch.Elapsed}");
    }

    [Fact]
    public void AliasBomb_IsRefusedBeforeItIsFollowed()
    {
        var problems = new ProblemLog();

        Assert.Null(YamlTree.Parse("f.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", problems));

        Assert.Equal("the anchor &a is refused", Assert.Single(problems.Problems).Message);
    }

    public static TheoryData<byte[], string> Bytes => new()
    {
        { new byte[YamlTree.MaximumBytes + 1], "more than the" },
        { [0xEF, 0xBB, 0xBF, (byte)'a'], "byte-order mark" },
        { [(byte)'a', 0xFF, 0xFE], "not UTF-8" },
    };

    [Theory]
    [MemberData(nameof(Bytes))]
    public void BytesThatAreNoPlainText_AreRefused(byte[] bytes, string message)
    {
        var problems = new ProblemLog();

        Assert.Null(YamlTree.Decode("f.yaml", bytes, problems));

        Assert.Contains(message, Assert.Single(problems.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenText_IsAlwaysAProblemAndNeverAnException()
    {
        const string Whole = "a: [1, {b: \"c\"}]\nd:\n  - e: 'f'\n    g: |\n      h\n";
        const string Alphabet = "[]{}:,-?&*!|>'\"%@` \n\ta#\u0007";
        var random = new Random(20261121);
        for (var i = 0; i < 3000; i++)
        {
            var text = Whole.ToCharArray();
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                text[random.Next(text.Length)] = Alphabet[random.Next(Alphabet.Length)];
            }

            var problems = new ProblemLog();
            var tree = YamlTree.Parse("f.yaml", new string(text)[..random.Next(text.Length)], problems);

            Assert.True(tree is not null || !problems.IsEmpty, new string(text));
        }
    }

    [Fact]
    public void PlainYaml_KeepsValuesAndPlaces()
    {
        var problems = new ProblemLog();
        const string Text = "# comment\na: 'it''s'\nb: # two\n  - { c: \"x\\ty\" }\n  - d\n";

        var root = Assert.IsType<YamlMapping>(YamlTree.Parse("f.yaml", Text, problems));

        Assert.True(problems.IsEmpty);
        Assert.Equal("it's", root.Text("a"));
        var list = Assert.IsType<YamlSequence>(root["b"]);
        Assert.Equal("x\ty", Assert.IsType<YamlMapping>(list.Items[0]).Text("c"));
        Assert.Equal((5, 5), (list.Items[1].Start.Line, list.Items[1].Start.Column));
        Assert.Equal(Text.IndexOf("d\n", StringComparison.Ordinal) + 1, list.End.Offset);
        Assert.Equal(Text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Text)));
    }
}
