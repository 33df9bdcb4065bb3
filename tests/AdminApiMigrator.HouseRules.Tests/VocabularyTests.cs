using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdminApiMigrator.HouseRules.Tests;

/// <summary>The service's words stand in rules/services.yaml and nowhere else: a second list would fall behind the first.</summary>
public class VocabularyTests
{
    private static readonly string[] Projects = ["src/AdminApiMigrator.Analyzers/", "src/AdminApiMigrator.CodeFixes/", "src/AdminApiMigrator.Cli/", "src/Shared/"];

    private static readonly string Vendor = Repository.Rules.Files["services"].Root.Text("vendor")!;

    private static readonly string Common = Repository.Rules.Services.Services.Select(service => service.Text("common")).First(common => common is not null)!;

    [Fact]
    public void NoLiteralByHand_NamesTheService()
    {
        var found = from path in Repository.Files
                    where Projects.Any(project => path.StartsWith(project, StringComparison.Ordinal))
                        && path.EndsWith(".cs", StringComparison.Ordinal) && !path.EndsWith(".g.cs", StringComparison.Ordinal)
                    from literal in LiteralsIn(Repository.Text(path)).Where(NamesService)
                    select $"{path}: \"{literal}\"";

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("class C { string S = \"api.atlassian.com\"; }")]
    [InlineData("class C { string S = \"tlassian\"; }")]
    [InlineData("class C { bool M(string s) => s is \"orgs\"; }")]
    [InlineData("class C { string M(string s) => $\"/admin/v1/orgs/{s}\"; }")]
    [InlineData("class C { string S = \"rest/api\"; }")]
    public void ListByHand_IsFound(string code) => Assert.Contains(LiteralsIn(code), NamesService);

    [Theory]
    [InlineData("/// <summary>api.atlassian.com</summary> class C { string S = \"orgsets\"; }")]
    [InlineData("class C { string S = \"Atlassian Cloud\"; }")]
    public void OtherText_IsNotTakenForOne(string code) => Assert.DoesNotContain(LiteralsIn(code), NamesService);

    private static IEnumerable<string> LiteralsIn(string text) => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot()
        .DescendantTokens()
        .Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken)
        .Select(token => token.ValueText);

    private static bool NamesService(string literal) => literal.Contains(Vendor[1..], StringComparison.Ordinal) && !literal.Contains("A" + Vendor[1..], StringComparison.Ordinal)
        || literal.Split('/').Contains(Common)
        || Repository.Rules.Entries.Any(entry => entry.Service != "admin"
            && literal.Contains(string.Join('/', entry.Path.Segments.Take(2)), StringComparison.Ordinal));
}
