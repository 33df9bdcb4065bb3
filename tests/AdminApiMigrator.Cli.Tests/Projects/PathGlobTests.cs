using AdminApiMigrator.Cli.Projects;

namespace AdminApiMigrator.Cli.Tests.Projects;

public sealed class PathGlobTests
{
    [Theory]
    [InlineData("*.g.cs", "src/A.g.cs")]
    [InlineData("legacy", "src/legacy/A.cs")]
    [InlineData("src/legacy", "src/legacy/deep/A.cs")]
    [InlineData("src/*/A.cs", "src/x/A.cs")]
    [InlineData("src/**/A.cs", "src/A.cs")]
    [InlineData("src/**/A.cs", "src/x/y/A.cs")]
    [InlineData("**/obj/**", "a/obj/b.cs")]
    [InlineData("./src/A?.cs", "src/A1.cs")]
    [InlineData(@"src\legacy\", "src/legacy/A.cs")]
    [InlineData("/src", "src/A.cs")]
    [InlineData("a+(b).cs", "a+(b).cs")]
    public void PathOfThePattern_Matches(string glob, string path) => Assert.True(new PathGlob(glob).Matches(path));

    [Theory]
    [InlineData("*.g.cs", "src/Ag.cs")]
    [InlineData("legacy", "src/legacyCode/A.cs")]
    [InlineData("src/legacy", "other/src/legacy/A.cs")]
    [InlineData("src/*/A.cs", "src/x/y/A.cs")]
    [InlineData("src/A?.cs", "src/A/.cs")]
    [InlineData("/src", "x/src/A.cs")]
    [InlineData("a.c", "abc")]
    public void OtherPath_DoesNotMatch(string glob, string path) => Assert.False(new PathGlob(glob).Matches(path));
}
