using AdminApiMigrator.Cli.Analysis;

namespace AdminApiMigrator.Cli.Tests.Commands;

public sealed class ScanCommandTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task CallInProject_ReportsPlaceRuleAndMessage()
    {
        _scratch.With("App/App.csproj", Scratch.LibraryProject).With("App/Leaver.cs", Scratch.FixableCall);

        var run = await _scratch.ScanAsync();

        run.Is(ExitCode.Findings);
        Assert.StartsWith(
            "App/Leaver.cs(5,35): AAM1001 warning: /admin/v1/orgs/1/directory/users/2/suspend-access stopped working after 2026-06-30\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("1 project: 1 loaded, 0 read loosely, 0 with nothing to load", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 finding in 1 file: AAM1001 1", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task CallOfEitherEndpoint_ReportsBoth()
    {
        _scratch.With("App/App.csproj", Scratch.LibraryProject).With("App/Leaver.cs", Scratch.FixableCall.Replace("/orgs/1/", "/orgs/either/", StringComparison.Ordinal));

        var run = await _scratch.ScanAsync(".", "--verbosity", "detailed");

        run.Is(ExitCode.Findings);
        Assert.Contains("endpoint: restore-user-access\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("endpoint: suspend-user-access\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 findings in 1 file: AAM1001 2", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProjectWithoutTextOfTheService_IsCountedAndNotLoaded()
    {
        // The project file is broken on purpose: asking its build would show.
        _scratch.With("App/App.csproj", "<Project Sdk='No.Such.Sdk/1.0.0' />").With("App/Plain.cs", "class Plain { }");

        var run = await _scratch.ScanAsync();

        run.Is(ExitCode.Clean);
        Assert.Contains("1 project: 0 loaded, 0 read loosely, 1 with nothing to load", run.Output, StringComparison.Ordinal);
        Assert.Contains("No findings", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CallThatReachesTwoEndpoints_ReportsBothAtItsPlace()
    {
        _scratch.With("App/App.csproj", Scratch.LibraryProject).With("App/Leaver.cs", """
            using System.Net.Http;
            using System.Threading.Tasks;

            class Leaver
            {
                public static Task RunAsync(HttpClient http, string user, bool back) =>
                    http.PostAsync("https://api.atlassian.com/admin/v1/orgs/1/directory/users/" + user + (back ? "/restore-access" : "/suspend-access"), null);
            }
            """);

        var run = await Scratch.RunAsync(Toolset.OfProduct, "scan", _scratch.Folder);

        run.Is(ExitCode.Findings);
        Assert.Contains("/restore-access stopped working", run.Output, StringComparison.Ordinal);
        Assert.Contains("/suspend-access stopped working", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 findings in 1 file", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeveralFrameworks_ReportOnePlaceOnceAndEachBranch()
    {
        _scratch
            .With("App/App.csproj", Scratch.LibraryProject.Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>", StringComparison.Ordinal))
            .With("App/Both.cs", """
                class Both
                {
                    static void Send(string url) { }
                    static void Run()
                    {
                        Send("/orgs/1/suspend-access");
                #if NET
                        Send("/orgs/2/suspend-access");
                #else
                        Send("/orgs/3/suspend-access");
                #endif
                    }
                }
                """);

        var run = await _scratch.ScanAsync("App/App.csproj", "--verbosity", "detailed");

        run.Is(ExitCode.Findings);
        Assert.Contains("3 findings in 1 file: AAM1001 3", run.Output, StringComparison.Ordinal);
        Assert.Contains("Both.cs(6,9)", run.Output, StringComparison.Ordinal);
        Assert.Contains("seen by: App (net10.0), App (netstandard2.0)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("endpoint: suspend-user-access\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Both.cs(10,9)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConstantOfUnbuiltReferencedProject_IsFoundAtItsUse()
    {
        // The user has no text of the service: its reading depends on the constant's name, and its compilation on a project never built.
        _scratch
            .With("Paths/Paths.csproj", Scratch.LibraryProject)
            .With("Paths/Routes.cs", "public static class Routes { public const string Suspend = \"/orgs/1/suspend-access\"; }")
            .With("App/App.csproj", Scratch.LibraryProject.Replace("</Project>", "<ItemGroup><ProjectReference Include=\"../Paths/Paths.csproj\" /></ItemGroup></Project>", StringComparison.Ordinal))
            .With("App/Use.cs", "class Use { static void Send(string url) { } void Run() => Send(Routes.Suspend); }");

        var run = await _scratch.ScanAsync();

        run.Is(ExitCode.Findings);
        Assert.Contains("App/Use.cs(1,60): AAM1001", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("is not built", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnProjectOnly_ReferenceIsCompiledAlongAndNotReported()
    {
        _scratch
            .With("Paths/Paths.csproj", Scratch.LibraryProject)
            .With("Paths/Routes.cs", "public static class Routes { public const string Suspend = \"/orgs/1/suspend-access\"; static void S(string u) => S(Suspend); }")
            .With("App/App.csproj", Scratch.LibraryProject.Replace("</Project>", "<ItemGroup><ProjectReference Include=\"../Paths/Paths.csproj\" /></ItemGroup></Project>", StringComparison.Ordinal))
            .With("App/Use.cs", "class Use { /* orgs */ static void Send(string url) { } void Run() => Send(Routes.Suspend); }");

        var run = await _scratch.ScanAsync("App/App.csproj");

        run.Is(ExitCode.Findings);
        Assert.Contains("1 finding in 1 file", run.Output, StringComparison.Ordinal);
        Assert.Contains("Use.cs(1,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CodeThatNeedsAGenerator_CompilesInTheFix()
    {
        _scratch
            .With("App/App.csproj", Scratch.LibraryProject)
            .With("App/Names.cs", """
                using System.Text.RegularExpressions;
                namespace App;
                public static partial class Names
                {
                    [GeneratedRegex("^a")] private static partial Regex A();
                    static bool Send(string url) => A().IsMatch(url);
                    public static bool Run() => Send("/orgs/1/restore-access");
                    public static bool Next() => Send(Leaver.Run());
                }
                """)
            .With("App/Leaver.cs", Scratch.FixableCall);

        var run = await _scratch.FixAsync(".", "--diff", "--check");

        run.Is(ExitCode.Findings);
        Assert.Contains("+    public static string Run() => ProbeClient.Suspend(\"a\");", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("would not compile", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("App.sln", """
        Microsoft Visual Studio Solution File, Format Version 12.00
        Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "One", "One\One.csproj", "{D27E8FD2-8966-4C1E-B9AC-A16F0147D029}"
        EndProject
        """)]
    [InlineData("App.slnx", """<Solution><Folder Name="/src/"><Project Path="One/One.csproj" /></Folder><Project Path="Native/Native.vcxproj" /></Solution>""")]
    [InlineData("App.slnf", """{ "solution": { "path": "All.sln", "projects": [ "One\\One.csproj" ] } }""")]
    public async Task Solution_ReadsItsProjectsOnly(string name, string solution)
    {
        _scratch
            .With(name, solution)
            .With("One/One.csproj", Scratch.LibraryProject).With("One/Leaver.cs", Scratch.FixableCall)
            .With("Two/Two.csproj", Scratch.LibraryProject).With("Two/Leaver.cs", Scratch.FixableCall);

        var run = await _scratch.ScanAsync(name, "--verbosity", "quiet");

        run.Is(ExitCode.Findings);
        Assert.Equal(
            "One/Leaver.cs(5,35): AAM1001 warning: /admin/v1/orgs/1/directory/users/2/suspend-access stopped working after 2026-06-30\n\n",
            run.Output);
    }

    [Fact]
    public async Task InvalidProject_IsReadLooselyAndSaysWhereAndWhy()
    {
        _scratch
            .With("Bad/Bad.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n</Project>\n").With("Bad/Leaver.cs", Scratch.FixableCall)
            .With("Good/Good.csproj", Scratch.LibraryProject).With("Good/Leaver.cs", Scratch.FixableCall);

        var run = await _scratch.ScanAsync();

        run.Is(ExitCode.Findings);
        Assert.Contains("Bad/Leaver.cs(5,35)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Good/Leaver.cs(5,35)", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 projects: 1 loaded, 1 read loosely", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"Bad: read loosely, because .*Bad\.csproj\(3,3\): error MSB\d+:", run.Output);
    }

    [Fact]
    public async Task NoFindingsInLooseReading_SaysWhatIsNotSeen()
    {
        _scratch
            .With("Bad/Bad.csproj", "<Project Sdk=\"No.Such.Sdk/1.0.0\" />").With("Bad/Plain.cs", "class Plain { /* orgs */ }")
            .With("Good/Good.csproj", Scratch.LibraryProject).With("Good/Plain.cs", "class Plain { /* orgs */ }");

        var run = await _scratch.ScanAsync();
        var quiet = await _scratch.ScanAsync("Good/Good.csproj");

        run.Is(ExitCode.Clean);
        Assert.Contains("No findings; 1 project read loosely, where calls through libraries that could not be resolved are not seen (", run.Output, StringComparison.Ordinal);
        Assert.Contains("No findings (", quiet.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnrestorablePackage_IsReadLooselyAndLeavesOtherProjectsExact()
    {
        _scratch
            .With("NuGet.config", """<configuration><packageSources><clear /><add key="empty" value="feed" /></packageSources></configuration>""")
            .With("feed/readme.txt", "")
            .With("Bad/Bad.csproj", Scratch.LibraryProject.Replace("</Project>", "<ItemGroup><PackageReference Include=\"No.Such.Package\" Version=\"1.0.0\" /></ItemGroup></Project>", StringComparison.Ordinal))
            .With("Bad/Leaver.cs", Scratch.FixableCall)
            .With("Good/Good.csproj", Scratch.LibraryProject).With("Good/Leaver.cs", Scratch.FixableCall);

        var run = await _scratch.ScanAsync();

        run.Is(ExitCode.Findings);
        Assert.Contains("2 projects: 1 loaded, 1 read loosely", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"Bad: read loosely, because .*error NU1101", run.Output);
    }

    [Fact]
    public async Task ProjectWithoutReferenceAssemblies_IsReadLoosely()
    {
        // A design-time build answers for such a project without an error, and without a framework nothing in it would be found.
        _scratch
            .With("Old/Old.csproj", """
                <Project ToolsVersion="15.0" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
                  <PropertyGroup>
                    <OutputType>Library</OutputType>
                    <OutputPath>bin/</OutputPath>
                    <TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>
                    <TargetFrameworkRootPath>nowhere</TargetFrameworkRootPath>
                  </PropertyGroup>
                  <ItemGroup><Compile Include="Leaver.cs" /></ItemGroup>
                  <Import Project="$(MSBuildToolsPath)/Microsoft.CSharp.targets" />
                </Project>
                """)
            .With("Old/Leaver.cs", Scratch.FixableCall);

        var run = await _scratch.ScanAsync();

        run.Is(ExitCode.Findings);
        Assert.Contains("1 project: 0 loaded, 1 read loosely", run.Output, StringComparison.Ordinal);
        Assert.Contains("Old: read loosely, because the reference assemblies of .NETFramework 4.7.2 are not on this machine", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FrameworkThatDoesNotBuild_IsNotForgottenBesideTheOneThatDoes()
    {
        _scratch
            .With("App/App.csproj", Scratch.LibraryProject.Replace(
                "<TargetFramework>net10.0</TargetFramework>",
                "<TargetFrameworks>net10.0;net0.1</TargetFrameworks>",
                StringComparison.Ordinal))
            .With("App/Leaver.cs", Scratch.FixableCall);

        var run = await _scratch.FixAsync();

        run.Is(ExitCode.LeftForPerson);
        Assert.Equal(Scratch.FixableCall, _scratch.Read("App/Leaver.cs"));
        Assert.Matches(@"not rewritten: App is read loosely \(the reference assemblies of \.NETFramework 0\.1 are not", run.Output);
    }

    [Fact]
    public async Task WarningsOfTheBuild_DoNotMakeAProjectLoose()
    {
        _scratch
            .With("App/App.csproj", Scratch.LibraryProject.Replace(
                "</Project>",
                "<Target Name=\"Warn\" BeforeTargets=\"CoreCompile\"><Warning Text=\"the SDK of global.json\" /></Target></Project>",
                StringComparison.Ordinal))
            .With("App/Leaver.cs", Scratch.FixableCall);

        var run = await _scratch.ScanAsync();

        run.Is(ExitCode.Findings);
        Assert.Contains("1 project: 1 loaded, 0 read loosely", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GlobalJsonThatNoSdkFits_IsNamed()
    {
        _scratch
            .With("global.json", """{ "sdk": { "version": "99.0.100", "rollForward": "disable" } }""")
            .With("App/App.csproj", Scratch.LibraryProject)
            .With("App/Leaver.cs", Scratch.FixableCall);

        var run = await _scratch.ScanAsync();

        run.Is(ExitCode.Findings);
        Assert.Matches(@"App: read loosely, because .*Requested SDK version: 99\.0\.100; global\.json file: ", run.Output);
    }

    [Fact]
    public async Task EditorConfig_DecidesSeverity()
    {
        _scratch
            .With(".editorconfig", "root = true\n[Quiet.cs]\ndotnet_diagnostic.AAM1001.severity = none\n[Loud.cs]\ndotnet_diagnostic.AAM1001.severity = error\n")
            .With("App/App.csproj", Scratch.LibraryProject)
            .With("App/Quiet.cs", Scratch.FixableCall)
            .With("App/Loud.cs", Scratch.FixableCall.Replace("Leaver", "Other", StringComparison.Ordinal));

        var run = await _scratch.ScanAsync(".", "--verbosity", "quiet");

        run.Is(ExitCode.Findings);
        Assert.StartsWith("App/Loud.cs(5,35): AAM1001 error:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Quiet.cs", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FolderWithoutProject_IsReadLoosely()
    {
        _scratch.With("Leaver.cs", Scratch.FixableCall);

        var run = await _scratch.ScanAsync();

        run.Is(ExitCode.Findings);
        Assert.Contains("Leaver.cs(5,35): AAM1001", run.Output, StringComparison.Ordinal);
        Assert.Contains("no project below this folder", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HiddenFindingOnly_IsCleanAndShownInDetail()
    {
        _scratch.With("Events.cs", "class Events { static void Get(string url) => Get(\"/v1/orgs/1/events\"); }");

        var normal = await _scratch.ScanAsync();
        var detailed = await _scratch.ScanAsync(".", "-v", "detailed");

        normal.Is(ExitCode.Clean);
        Assert.Contains("1 hidden", normal.Output, StringComparison.Ordinal);
        detailed.Is(ExitCode.Clean);
        Assert.Contains("AAM1008 hidden", detailed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IdFilter_LeavesOtherRulesOut()
    {
        _scratch.With("A.cs", "class A { static void S(string u) { S(\"/orgs/suspend-access\"); S(\"/orgs/restore-access\"); } }");

        var run = await _scratch.ScanAsync(".", "--id", "aam1002");

        run.Is(ExitCode.Findings);
        Assert.Contains("AAM1002", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("AAM1001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnalyzerThatThrows_FailsWithItsStack()
    {
        _scratch.With("A.cs", "class A { static void S(string u) => S(\"/orgs/boom\"); }");

        var run = await _scratch.ScanAsync();

        run.Is(ExitCode.Failed);
        Assert.Contains("ProbeAnalyzer failed on files without a project: System.InvalidOperationException: the probe was told to fail", run.Error, StringComparison.Ordinal);
        Assert.Contains("at AdminApiMigrator.Cli.Tests.Probes.ProbeAnalyzer", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "no such file or folder")]
    [InlineData("readme.md", "not a C# project, a solution or a folder")]
    [InlineData("empty", "no C# file was read")]
    [InlineData("broken.slnx", "broken.slnx(1,")]
    [InlineData("gone.slnx", "in the solution and not on the disk")]
    public async Task PathThatCannotBeRead_FailsAndNamesTheRemedy(string path, string message)
    {
        _scratch
            .With("readme.md", "orgs").With("empty/readme.md", "")
            .With("broken.slnx", "<Solution").With("gone.slnx", "<Solution><Project Path=\"gone/Gone.csproj\" /></Solution>");

        var run = await _scratch.ScanAsync(path);

        run.Is(ExitCode.Failed);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("--no-such-option", "is no option of this command")]
    [InlineData("--id=AAM9999", "--id AAM9999: no rule has this id. Known: AAM1001, AAM1002, AAM1008.")]
    [InlineData("--exclude=/", "the pattern is empty")]
    public async Task WrongArgument_Fails(string argument, string message)
    {
        _scratch.With("A.cs", "class A;");

        var run = argument.Contains('=') ? await _scratch.ScanAsync(".", argument) : await Scratch.RunAsync(Probes.ProbeTools.Create, "scan", argument);

        run.Is(ExitCode.Failed);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExcludedFile_IsNotRead()
    {
        _scratch.With("A.cs", "class A { static void S(string u) => S(\"/orgs/suspend-access\"); }").With("old/B.cs", Scratch.FixableCall);

        var run = await _scratch.ScanAsync(".", "--exclude", "old/**");

        run.Is(ExitCode.Findings);
        Assert.Contains("Read 1 C# file:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("old/B.cs", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HitThatNoProjectCompiles_IsNamed()
    {
        _scratch
            .With("App/App.csproj", Scratch.LibraryProject.Replace("</Project>", "<ItemGroup><Compile Remove=\"Template.cs\" /></ItemGroup></Project>", StringComparison.Ordinal))
            .With("App/Template.cs", Scratch.FixableCall);

        var run = await _scratch.ScanAsync();

        run.Is(ExitCode.Clean);
        Assert.Contains("App/Template.cs: has text of the service, and no project compiles it", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scan")]
    [InlineData("fix")]
    public async Task Help_NamesEveryExitCode(string command)
    {
        var run = await Scratch.RunAsync(Probes.ProbeTools.Create, command, "--help");

        run.Is(ExitCode.Clean);
        foreach (var code in Enum.GetValues<ExitCode>())
        {
            Assert.Matches($@"(?m)^\s+{(int)code}  \S", run.Output);
        }
    }
}
