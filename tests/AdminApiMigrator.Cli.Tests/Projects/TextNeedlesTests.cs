using System.Text;
using AdminApiMigrator.Cli.Projects;

namespace AdminApiMigrator.Cli.Tests.Projects;

public sealed class TextNeedlesTests : IDisposable
{
    private static readonly TextNeedles Needles = TextNeedles.OfService;

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void EveryEndpointThatIsNotCurrent_HasItsNeedleInItsTemplate()
    {
        var missed = Endpoints.All
            .Where(endpoint => endpoint.Status != EndpointStatus.Current)
            .SelectMany(endpoint => endpoint.Templates)
            .Where(template => !Needles.IsIn(template));

        Assert.NotEmpty(Endpoints.All);
        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("$\"{root}/directory/users/{id}/suspend-access\"")]
    [InlineData("url.AppendPathSegments(\"v1\", \"orgs\", id, \"users\", \"search\")")]
    [InlineData("new Uri(baseUri, \"users/search\")")]
    [InlineData("https://api.ATLASSIAN.com/")]
    [InlineData("var token = \"ATATT3x\";")]
    [InlineData("https://gateway.example.com/rest/api/3/search?jql=")]
    [InlineData("/rest/pat/latest/tokens")]
    [InlineData("/rest/api/2/user/password")]
    public void CodeThatMayBeAFinding_IsLetThrough(string code) => Assert.True(Needles.IsIn(code));

    [Theory]
    [InlineData("class Plain { string Path = \"/api/v1/customers\"; }")]
    [InlineData("// users of the search")]
    [InlineData("groups and roles")]
    public void PlainCode_IsNotLetThrough(string code) => Assert.False(Needles.IsIn(code));

    [Fact]
    public void FileInAnyEncoding_IsRead()
    {
        Encoding[] encodings =
        [
            new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1,
        ];
        foreach (var encoding in encodings)
        {
            _scratch.With("A.cs", "// ü /v1/orgs/", encoding);
            Assert.True(Needles.IsInFile(_scratch.PathOf("A.cs")), encoding.WebName);
            _scratch.With("A.cs", "// ü nothing", encoding);
            Assert.False(Needles.IsInFile(_scratch.PathOf("A.cs")), encoding.WebName);
        }
    }

    [Fact]
    public void EmptyFile_IsReadAndHoldsNothing()
    {
        _scratch.With("A.cs", "");
        Assert.False(Needles.IsInFile(_scratch.PathOf("A.cs")));
    }
}
