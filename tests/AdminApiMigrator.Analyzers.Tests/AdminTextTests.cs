using AdminApiMigrator.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace AdminApiMigrator.Analyzers.Tests;

/// <summary>The cheap question must let no file pass by that a finding could stand in, and few others through.</summary>
public sealed class AdminTextTests
{
    [Fact]
    public void EveryEndpointThatIsReported_HasANeedle() =>
        Assert.All(
            Endpoints.All.Where(static endpoint => endpoint.Status != EndpointStatus.Current || endpoint.ExpiryField is not null).SelectMany(static endpoint => endpoint.Templates),
            static template => Assert.Contains(AdminText.Needles, template.Contains));

    [Theory]
    [InlineData("class C { string Url = \"https://api.atlassian.com\"; }")]
    [InlineData("class AtlassianClient { }")]
    [InlineData("class C { string Url = \"rest/api/2/user\"; }")]
    [InlineData("class C { string Base = \"/admin/v1\"; string Orgs = \"orgs/\"; }")]
    [InlineData("class C { string[] Path = [\"admin\", \"v1\", \"orgs\"]; }")]
    [InlineData("class C { string Base = \"/gateway/admin/\"; string Tail = \"v1/orgs\"; }")]
    [InlineData("class C { string Url(string id) => $\"orgs/{id}/directory/groups\"; }")]
    public void FileOfTheService_IsRead(string code) => Assert.True(MayBe(code, code));

    [Theory]
    [InlineData("class C { string Url = \"https://example.com\"; }")]
    [InlineData("class C { string Url = \"orgs/1/repos\"; }")]
    [InlineData("class C { string Url = \"orgs/1/users/search\"; string Other = \"admin/organizations\"; }")]
    [InlineData("[Route(\"admin/v1/orgs\")] class C { }")]
    [InlineData("class C { int orgs = 1; /* admin/v1/orgs */ }")]
    public void FileOfAnotherProgram_CostsOneSearch(string code) => Assert.False(MayBe(code, code));

    [Theory]
    [InlineData("class D { string S = C.Suspend; }", true)]
    [InlineData("class D { string S = C.SuspendAll; }", false)]
    [InlineData("class D : Base { }", true)]
    [InlineData("class D : Baseline { }", false)]
    public void FileThatNamesText_IsReadForTheWholeName(string code, bool expected) => Assert.Equal(
        expected,
        MayBe(code, code, "class C { public const string Suspend = \"https://api.atlassian.com/admin/v1/orgs\"; }", "class Base { protected Base() { Url = \"https://api.atlassian.com/admin\"; } string Url; }"));

    private static bool MayBe(string asked, params string[] files)
    {
        var trees = files.Select(static (text, index) => CSharpSyntaxTree.ParseText(text, path: $"{index}.cs")).ToArray();
        return new AdminText(CSharpCompilation.Create("C", trees)).MayBeIn(trees[Array.IndexOf(files, asked)], default);
    }
}
