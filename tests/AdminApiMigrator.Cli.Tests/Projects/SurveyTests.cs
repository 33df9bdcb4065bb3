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
    [InlineData("unknown property, name only", "<Compile Include=\"$(Elsewhere)Calls.cs\" />", true)]
    [InlineData("unknown property, name that another name ends in", "<Compile Include=\"$(Elsewhere)lain.cs\" />", true)]
    [InlineData("unknown beginning of a name", "<Compile Include=\"../Shared/$(Beginning)ls.cs\" />", true)]
    [InlineData("unknown property, no such file in sight", "<Compile Include=\"$(Elsewhere)/Gone.cs\" />", true)]
    [InlineData("unknown property and wildcard", "<Compile Include=\"$(Elsewhere)/Shared/*.cs\" />", true)]
    [InlineData("unknown items", "<Compile Include=\"@(Elsewhere)\" />", true)]
    [InlineData("unknown folder of plain files", "<Compile Include=\"$(Elsewhere)/Plain.cs\" />", false)]
    [InlineData("unknown folder above", "<Compile Include=\"$(RepositoryRoot)\\Shared\\Plain.cs\" />", false)]
    [InlineData("shared project by property", "<!-- --></ItemGroup><Import Project=\"$(RepositoryRoot)/Shared/Shared.projitems\" /><ItemGroup>", true)]
    [InlineData("shared project nowhere", "<!-- --></ItemGroup><Import Project=\"$(RepositoryRoot)/Gone.projitems\" /><ItemGroup>", true)]
    [InlineData("another file", "<Compile Include=\"../Shared/Plain.cs\" />", false)]
    [InlineData("not a Compile item", "<None Include=\"../Shared/Calls.cs\" />", false)]
    [InlineData("generated below itself", "<Compile Include=\"$(MSBuildProjectDirectory)/gen/*.cs\" />", false)]
    public void SourcesFromElsewhere_DecideWhetherAProjectIsLoaded(string situation, string item, bool holds)
    {
        _scratch
            .With("Shared/Calls.cs", "// orgs").With("Shared/Plain.cs", "")
            .With("Shared/Shared.projitems", "<Project><ItemGroup><Compile Include=\"$(MSBuildThisFileDirectory)Calls.cs\" /></ItemGroup></Project>")
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
    public void FileOfAllProjectsByProperty_LoadsOnlyWhatHoldsText()
    {
        _scratch
            .With("Directory.Build.props", "<Project><ItemGroup><Compile Include=\"$(RepoRoot)\\CommonInfo.cs\" /></ItemGroup></Project>")
            .With("CommonInfo.cs", "")
            .With("src/One/One.csproj", "<Project />").With("src/One/A.cs", "// orgs")
            .With("src/Two/Two.csproj", "<Project />").With("src/Two/B.cs", "")
            .With("All.slnx", "<Solution><Project Path=\"src/One/One.csproj\" /><Project Path=\"src/Two/Two.csproj\" /></Solution>");

        foreach (var path in (string[])[".", "All.slnx"])
        {
            var survey = Cli.Projects.Survey.Of(ScanTarget.Resolve(_scratch.PathOf(path), []), TextNeedles.OfService);

            Assert.Equal(["One"], survey.Projects.Where(project => project.Holds).Select(project => Path.GetFileNameWithoutExtension(project.Path)));
        }
    }

    [Fact]
    public void ConstantUsedInAFileByProperty_LoadsItsProject()
    {
        _scratch
            .With("A/A.csproj", "<Project />").With("A/Routes.cs", "class Routes { public const string Suspend = \"/orgs/\"; }")
            .With("Shared/Use.cs", "class Use { string s = Routes.Suspend; }")
            .With("B/B.csproj", "<Project><ItemGroup><Compile Include=\"$(Elsewhere)/Use.cs\" /></ItemGroup></Project>").With("B/B.cs", "");

        Assert.Equal(["A", "B"], Survey().Projects.Where(project => project.Holds).Select(project => Path.GetFileNameWithoutExtension(project.Path)));
    }

    [Theory]
    [InlineData("App/appsettings.json", true)]
    [InlineData("App/deep/appsettings.Development.json", true)]
    [InlineData("App/Properties/launchSettings.json", true)]
    [InlineData("App/any.json", true)]
    [InlineData("App/App.config", true)]
    [InlineData("docker-compose.yml", true)]
    [InlineData(".env", true)]
    [InlineData("App/.env.production", true)]
    [InlineData("requests/admin.http", true)]
    [InlineData("requests/admin.rest", true)]
    [InlineData("deploy/appsettings.json", true)]
    [InlineData("deploy/values.yaml", false)]
    [InlineData("web/data.json", false)]
    [InlineData("App/notes.txt", false)]
    [InlineData("App/App.xml", false)]
    [InlineData("App/package-lock.json", false)]
    [InlineData("App/packages.lock.json", false)]
    [InlineData("App/App.deps.json", false)]
    [InlineData("App/App.runtimeconfig.json", false)]
    [InlineData("App/obj/project.assets.json", false)]
    [InlineData("App/bin/Debug/appsettings.json", false)]
    [InlineData("node_modules/x/appsettings.json", false)]
    [InlineData("old/appsettings.json", false)]
    public void SettingsFile_IsReadWhereAProgramHasSettings(string file, bool read)
    {
        _scratch.With("App/App.csproj", "<Project />").With("App/A.cs", "").With(file, "orgs");

        var survey = Cli.Projects.Survey.Of(ScanTarget.Resolve(_scratch.Folder, [new PathGlob("old/**")]), TextNeedles.OfService);

        Assert.Equal(read ? [file] : Array.Empty<string>(), survey.SettingsHits.Select(hit => FilePaths.Relative(FilePaths.Real(_scratch.Folder), hit.Path)));
        Assert.Equal(read ? 1 : 0, survey.SettingsCount);
        Assert.DoesNotContain(survey.Projects, project => project.Holds);
    }

    [Theory]
    [InlineData("""{ "Url": "https://example.com/v1/things" }""", false)]
    [InlineData("""{ "Jira": "https:\/\/example.atlassian.net" }""", true)]
    [InlineData("""{ "Url": "rest\/api\/2" }""", true)]
    public void TextOfSettings_DecidesWhetherTheyAreAnalyzed(string text, bool hit)
    {
        _scratch.With("App/App.csproj", "<Project />").With("App/A.cs", "").With("App/appsettings.json", text);

        Assert.Equal(hit ? 1 : 0, Survey().SettingsHits.Length);
    }

    [Fact]
    public void LargeFile_IsDataAndNotRead()
    {
        _scratch
            .With("App/App.csproj", "<Project />").With("App/A.cs", "")
            .With("App/data.json", "orgs" + new string(' ', (int)ProgramSettings.MaxLength - 3))
            .With("App/most.json", "orgs" + new string(' ', (int)ProgramSettings.MaxLength - 4));

        Assert.Equal(["most.json"], Survey().SettingsHits.Select(hit => Path.GetFileName(hit.Path)));
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
        return Cli.Projects.Survey.Of(target, TextNeedles.OfService);
    }
}
