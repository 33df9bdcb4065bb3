using AdminApiMigrator.Cli.Projects;

namespace AdminApiMigrator.Cli.Tests.Projects;

public sealed class SurveyTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("linked file", "<Compile Include=\"..\\Shared\\Calls.cs\" Link=\"Calls.cs\" />", true)]
    [InlineData("linked folder", "<Compile Include=\"../Shared/**/*.cs;../None/*.cs\" />", true)]
    [InlineData("this file's folder", "<Compile Include=\"$(MSBuildThisFileDirectory)..\\Shared\\*.cs\" />", true)]
    [InlineData("unknown property", "<Compile Include=\"$(Elsewhere)/Calls.cs\" />", true)]
    [InlineData("another file", "<Compile Include=\"../Shared/Plain.cs\" />", false)]
    [InlineData("not a Compile item", "<None Include=\"../Shared/Calls.cs\" />", false)]
    [InlineData("generated below itself", "<Compile Include=\"$(MSBuildProjectDirectory)/gen/*.cs\" />", false)]
    public void SourcesFromElsewhere_DecideWhetherAProjectIsLoaded(string situation, string item, bool holds)
    {
        _scratch
            .With("Shared/Calls.cs", "// orgs").With("Shared/Plain.cs", "")
            .With("App/App.csproj", $"<Project><ItemGroup>{item}</ItemGroup></Project>").With("App/A.cs", "");

        Assert.True(holds == Survey().Projects.Single().Holds, situation);
    }

    [Fact]
    public void SharedProjectAndDirectoryBuildProps_AreFollowed()
    {
        _scratch
            .With("Shared/Shared.projitems", "<Project><ItemGroup><Compile Include=\"$(MSBuildThisFileDirectory)Calls.cs\" /></ItemGroup></Project>")
            .With("Shared/Calls.cs", "// orgs")
            .With("One/One.csproj", "<Project><Import Project=\"..\\Shared\\Shared.projitems\" Label=\"Shared\" /></Project>")
            .With("Props/Directory.Build.props", "<Project><ItemGroup><Compile Include=\"$(MSBuildThisFileDirectory)../Shared/*.cs\" /></ItemGroup></Project>")
            .With("Props/Two/Two.csproj", "<Project />")
            .With("Three/Three.csproj", "<Project><Import Project=\"$([MSBuild]::GetPathOfFileAbove('x.props'))\" /></Project>").With("Three/A.cs", "");

        var survey = Survey();

        Assert.Equal(["One", "Two"], survey.Projects.Where(project => project.Holds).Select(project => Path.GetFileNameWithoutExtension(project.Path)));
        Assert.Empty(survey.LooseHits);
    }

    [Fact]
    public void UserOfAConstant_IsLoadedThroughAChainOfConstants()
    {
        _scratch
            .With("A/A.csproj", "<Project />").With("A/Routes.cs", "class Routes { public const string Suspend = \"/orgs/\"; }")
            .With("B/B.csproj", "<Project />").With("B/Mine.cs", "class Mine { public const string Url = Routes.Suspend + \"x\"; }")
            .With("C/C.csproj", "<Project />").With("C/Use.cs", "class Use { string s = Mine.Url; }")
            .With("D/D.csproj", "<Project />").With("D/Other.cs", "class Other { string Suspend = \"\"; string Url = \"\"; }");

        var survey = Survey();

        Assert.Equal(["A", "B", "C"], survey.Projects.Where(project => project.Holds).Select(project => Path.GetFileNameWithoutExtension(project.Path)));
    }

    [Fact]
    public void NestedProject_OwnsItsFiles()
    {
        _scratch
            .With("Outer/Outer.csproj", "<Project />").With("Outer/A.cs", "")
            .With("Outer/Inner/Inner.csproj", "<Project />").With("Outer/Inner/B.cs", "// orgs")
            .With("Loose.cs", "// orgs");

        var survey = Survey();

        Assert.Equal(["Inner"], survey.Projects.Where(project => project.Holds).Select(project => Path.GetFileNameWithoutExtension(project.Path)));
        Assert.Equal(["Loose.cs"], survey.LooseHits.Select(Path.GetFileName));
        Assert.Equal(3, survey.FileCount);
    }

    private Survey Survey()
    {
        var target = ScanTarget.Resolve(_scratch.Folder, []);
        return Cli.Projects.Survey.Of(target, TextNeedles.From(Endpoints.All));
    }
}
