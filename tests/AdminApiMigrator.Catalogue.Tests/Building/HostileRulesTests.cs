using System.Text;
using System.Text.Json;
using AdminApiMigrator.Catalogue.Building;
using AdminApiMigrator.Catalogue.Rules;
using AdminApiMigrator.Catalogue.Tests.Rules;
using AdminApiMigrator.Catalogue.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RuleSet = AdminApiMigrator.Catalogue.Rules.RuleSet;

namespace AdminApiMigrator.Catalogue.Tests.Building;

/// <summary>
/// The rules are data and must stay data. Each value and each key of a set of rules that uses every field is replaced by each hostile text;
/// either the reader or the check of the build refuses it, or every generated file still has the members and the lines that it had.
/// </summary>
public class HostileRulesTests
{
    private const string Code = "public class Injected { }";

    public static TheoryData<string, string> Texts => new()
    {
        { "line feed", "a\n" + Code },
        { "carriage return", "a\r" + Code },
        { "next line", "a\u0085" + Code },
        { "line separator", "a\u2028" + Code },
        { "paragraph separator", "a\u2029" + Code },
        { "vertical tab and form feed", "a\u000b\f" + Code },
        { "line feed at the end", "users\n" },
        { "quotes", "\"; " + Code + " //" },
        { "raw quotes", "\"\"\"" + Code + "\"\"\"" },
        { "backslash", "a\\" },
        { "braces", "{0} }} " + Code },
        { "end of a comment", "*/ " + Code + " /*" },
        { "XML", "</summary><script>alert(1)</script>" },
        { "entity", "&lt;script&gt; &#10; &x;" },
        { "CDATA", "]]> <![CDATA[" },
        { "link", "[a](javascript:alert(1))" },
        { "half a link", "a](javascript:alert(1))" },
        { "image", "![a](https://example.org/x.png)" },
        { "cell", "a | b | c" },
        { "fence", "```\n<script>\n```" },
        { "back quote", "`<script>" },
        { "back quotes", "`` ` <script> `" },
        { "directive", "#if false" },
        { "YAML", "a: &x [*x, <<: {b: !t c}] # d" },
        { "document", "--- a" },
        { "other digits", "1\u0663/6\u0660s" },
        { "number of other digits", "\u0661\u0662" },
        { "under score and digit", "_1" },
        { "keyword", "class" },
        { "name of a type", "String" },
        { "name of a member", "equals" },
        { "right to left", "a\u202E)1(trela" },
        { "zero width", "a\u200Bb\uFEFF" },
        { "half a character", "a\uD800" },
        { "no character", "a\uFFFE" },
        { "long name", new string('x', 20_000) },
        { "long text", new StringBuilder().Insert(0, "word ", 4_000).ToString() },
        { "many digits", new string('9', 40) },
        { "empty", "" },
        { "space", " " },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void TextInAnyField_IsRefusedOrStaysText(string name, string text)
    {
        var taken = 0;
        foreach (var (file, place) in Places())
        {
            var (rules, problems) = With(file, place, text);
            if (!problems.IsEmpty)
            {
                Assert.All(problems.Problems, problem => Assert.InRange(problem.ToString().Length, 1, 2_000));
                Assert.All(problems.Problems, problem => Assert.DoesNotContain(problem.ToString(), c => char.IsControl(c) || c is '\u2028' or '\u2029'));
                continue;
            }

            taken++;
            var where = $"{name} at {file}({place.Start.Line},{place.Start.Column})";
            var (members, now) = (Harmless(file, place), Members(rules!));
            Assert.True(members.Values.Order().SequenceEqual(now.Values.Order()), $"{where}: {string.Join(", ", now.Where(item => !members.Contains(item)))}");
        }

        Assert.True(taken > 0 || !IsHarmless(name), $"{name} was refused everywhere, so the test shows nothing of it.");
    }

    [Fact]
    public void Sample_UsesEveryFieldOfEveryShape()
    {
        var used = new HashSet<string>();
        foreach (var (file, text) in Full())
        {
            Keys(YamlTree.Parse(file, text, new ProblemLog())!, used);
        }

        var all = RuleShapes.Files.SelectMany(item => Fields(item.Shape)).ToHashSet();
        Assert.Empty(all.Except(used));
    }

    private static (RuleSet? Rules, ProblemLog Problems) With(string file, YamlNode place, string text)
    {
        var texts = Full();
        texts[file] = texts[file][..place.Start.Offset] + JsonSerializer.Serialize(text) + texts[file][place.End.Offset..];
        var problems = new ProblemLog();
        var rules = RuleReader.Read(texts, problems);
        if (rules is not null)
        {
            ClientOperations.Check(rules, problems);
        }

        return (rules, problems);
    }

    /// <summary>What the files hold with a harmless text at the place: another name may part or join records, whatever it is.</summary>
    private static Dictionary<string, int> Harmless(string file, YamlNode place)
    {
        foreach (var text in new[] { "harmless", "Harmless", "/harmless", "7" })
        {
            if (With(file, place, text) is { Rules: { } rules, Problems.IsEmpty: true })
            {
                return Members(rules);
            }
        }

        return Members(Samples.Read(Full()));
    }

    private static bool IsHarmless(string name) => name is "XML" or "link" or "half a link" or "cell" or "back quote" or "quotes" or "backslash" or "braces" or "directive";

    private static IEnumerable<(string File, YamlNode Place)> Places() =>
        from file in Full()
        from place in Scalars(YamlTree.Parse(file.Key, file.Value, new ProblemLog())!)
        select (file.Key, place);

    private static IEnumerable<YamlNode> Scalars(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Pairs.SelectMany(pair => Scalars(pair.Value).Prepend(pair.Key)),
        YamlSequence list => list.Items.SelectMany(Scalars),
        YamlScalar { Start: var start, End: var end } when start.Offset < end.Offset => [node],
        _ => [],
    };

    private static void Keys(YamlNode node, HashSet<string> keys)
    {
        foreach (var pair in (node as YamlMapping)?.Pairs ?? [])
        {
            keys.Add(pair.Key.Value);
            Keys(pair.Value, keys);
        }

        foreach (var item in (node as YamlSequence)?.Items ?? [])
        {
            Keys(item, keys);
        }
    }

    private static IEnumerable<string> Fields(Shape shape) => shape switch
    {
        RecordShape record => record.Fields.SelectMany(field => Fields(field.Value).Prepend(field.Name)),
        ListShape list => Fields(list.Item),
        NamesShape names => Fields(names.Value),
        EitherShape either => Fields(either.Long),
        _ => [],
    };

    /// <summary>What each generated file holds, by a number that no text of a rule may change.</summary>
    private static Dictionary<string, int> Members(RuleSet rules)
    {
        var members = new Dictionary<string, int>();
        foreach (var file in CatalogueBuild.Of(rules))
        {
            members[file.Path] = Path.GetExtension(file.Path) switch
            {
                ".cs" => CSharp(file),
                ".json" => Json(file),
                _ => Markdown(file),
            };
        }

        return members;
    }

    private static int CSharp(GeneratedFile file)
    {
        var root = CSharpSyntaxTree.ParseText(file.Content, new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose)).GetRoot();
        Assert.DoesNotContain(root.GetDiagnostics(), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.DoesNotContain(root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>(), type => type.Identifier.Text == "Injected");
        return root.DescendantNodes(descendIntoTrivia: true).Count(node => node is MemberDeclarationSyntax or XmlElementSyntax or DirectiveTriviaSyntax);
    }

    private static int Json(GeneratedFile file)
    {
        using var document = JsonDocument.Parse(file.Content);
        return document.RootElement.EnumerateObject().Count();
    }

    private static int Markdown(GeneratedFile file)
    {
        Assert.DoesNotContain(file.Content, c => c != '\n' && (char.IsControl(c) || c is '\u2028' or '\u2029'));
        var prose = OutsideCode(file.Content);
        Assert.DoesNotContain("<script", prose, StringComparison.OrdinalIgnoreCase);
        var links = prose.Replace("\\]", "", StringComparison.Ordinal);
        Assert.DoesNotContain("](javascript:", links, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("](https://example.org/x", links, StringComparison.Ordinal);
        Assert.All(prose.Split('\n').Where(line => line.StartsWith('|')), line => Assert.Equal('|', line[^1]));
        return prose.Split('\n').Length;
    }

    /// <summary>A page without its code, where nothing is markup.</summary>
    private static string OutsideCode(string page)
    {
        var lines = new List<string>();
        string? fence = null;
        foreach (var line in page.Split('\n'))
        {
            var ticks = string.Concat(line.TakeWhile(c => c == '`'));
            if (fence is null && ticks.Length >= 3)
            {
                fence = ticks;
            }
            else if (fence is not null)
            {
                fence = line == fence ? null : fence;
            }
            else
            {
                var parts = line.Replace("\\`", "", StringComparison.Ordinal).Split('`');
                Assert.True(parts.Length % 2 == 1, $"a back quote stands alone in {line}");
                lines.Add(string.Concat(parts.Where((_, i) => i % 2 == 0)));
            }
        }

        Assert.Null(fence);
        return string.Join('\n', lines);
    }

    private static SortedDictionary<string, string> Full() => Samples.With(
        ("documents", FullRules.Documents),
        ("users", FullRules.Users),
        ("platform", FullRules.Platform),
        ("statements", FullRules.Statements),
        ("schemas", FullRules.Schemas),
        ("errors", FullRules.Errors),
        ("services", FullRules.Services),
        ("diagnostics", FullRules.Diagnostics));
}
