using System.Text;
using AdminApiMigrator.Cli.Projects;
using AdminApiMigrator.Cli.Rewriting;

namespace AdminApiMigrator.Cli.Tests.Commands;

public sealed class FixCommandTests : IDisposable
{
    private static readonly string Package = $"<PackageReference Include=\"AdminApiMigrator.Client\" Version=\"{ClientPackage.Version}\" />";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task FixableCall_IsRewrittenAndProjectGetsThePackage()
    {
        _scratch.With("App/App.csproj", Scratch.LibraryProject).With("App/Leaver.cs", Scratch.FixableCall);

        var run = await _scratch.FixAsync();

        run.Is(ExitCode.Clean);
        Assert.Equal(
            "using AdminApiMigrator;\n" + Scratch.FixableCall.Replace("Suspend(\"/admin/v1/orgs/1/directory/users/2/suspend-access\")", "ProbeClient.Suspend(\"a\")", StringComparison.Ordinal),
            _scratch.Read("App/Leaver.cs"));
        Assert.Equal(
            Scratch.LibraryProject.Replace("</Project>", $"  <ItemGroup>\n    {Package}\n  </ItemGroup>\n</Project>", StringComparison.Ordinal),
            _scratch.Read("App/App.csproj"));
        Assert.Contains("changed: App/App.csproj\nchanged: App/Leaver.cs\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Fixed 1 finding in 2 files: AAM1001 1; left for a person: 0", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_WritesNothingAndDiffShowsTheEdit()
    {
        _scratch.With("App/App.csproj", Scratch.LibraryProject).With("App/Leaver.cs", Scratch.FixableCall);
        var before = _scratch.Bytes();

        var run = await _scratch.FixAsync(".", "--check", "--diff");

        run.Is(ExitCode.Findings);
        Assert.Equal(before, _scratch.Bytes());
        Assert.Contains("--- a/App/Leaver.cs\n+++ b/App/Leaver.cs\n@@ -1,6 +1,7 @@\n+using AdminApiMigrator;\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"+    {Package}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("would change: App/Leaver.cs\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondRun_ChangesNoByte()
    {
        _scratch.With("App/App.csproj", ProjectWithClient()).With("App/Leaver.cs", Scratch.FixableCall);
        (await _scratch.FixAsync()).Is(ExitCode.Clean);
        var once = _scratch.Bytes();

        var again = await _scratch.FixAsync();

        again.Is(ExitCode.Clean);
        Assert.Equal(once, _scratch.Bytes());
        Assert.DoesNotContain("PackageReference", _scratch.Read("App/App.csproj"), StringComparison.Ordinal);
        Assert.Contains("Fixed 0 findings in 0 files", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindingWithoutFix_IsLeftWithItsReason()
    {
        _scratch
            .With("App/App.csproj", Scratch.LibraryProject)
            .With("App/Leaver.cs", Scratch.FixableCall.Replace("suspend-access", "restore-access", StringComparison.Ordinal));
        var before = _scratch.Bytes();

        var run = await _scratch.FixAsync();

        run.Is(ExitCode.LeftForPerson);
        Assert.Equal(before, _scratch.Bytes());
        Assert.Contains("App/Leaver.cs(5,35): AAM1002 warning:", run.Output, StringComparison.Ordinal);
        Assert.Contains("not rewritten: the answer is read", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RewriteThatDoesNotCompile_IsTakenBackAndOthersStay()
    {
        _scratch
            .With("App/App.csproj", Scratch.LibraryProject)
            .With("App/Good.cs", Scratch.FixableCall.Replace("Leaver", "Good", StringComparison.Ordinal))
            .With("App/Bad.cs", "// NOT COMPILING\n" + Scratch.FixableCall);
        var bad = _scratch.Read("App/Bad.cs");

        var run = await _scratch.FixAsync();

        run.Is(ExitCode.LeftForPerson);
        Assert.Equal(bad, _scratch.Read("App/Bad.cs"));
        Assert.Contains("ProbeClient.Suspend", _scratch.Read("App/Good.cs"), StringComparison.Ordinal);
        Assert.Matches("not rewritten: the rewritten code would not compile in App: CS0103", run.Output);
    }

    [Fact]
    public async Task ErrorsThatWereThereBefore_DoNotStopTheRewrite()
    {
        _scratch
            .With("App/App.csproj", Scratch.LibraryProject)
            .With("App/Leaver.cs", Scratch.FixableCall)
            .With("App/Broken.cs", "class Broken { Missing field; }");

        var run = await _scratch.FixAsync();

        run.Is(ExitCode.Clean);
        Assert.Contains("ProbeClient.Suspend", _scratch.Read("App/Leaver.cs"), StringComparison.Ordinal);
        Assert.Contains(Package, _scratch.Read("App/App.csproj"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FrameworksAndLinkedFile_GetOneEditWithAllBranches()
    {
        const string Frameworks = "<TargetFrameworks>net10.0;netstandard2.0;net472</TargetFrameworks><LangVersion>latest</LangVersion>";
        var project = Scratch.LibraryProject.Replace("<TargetFramework>net10.0</TargetFramework>", Frameworks, StringComparison.Ordinal);
        _scratch
            .With("One/One.csproj", project)
            .With("Two/Two.csproj", Scratch.LibraryProject.Replace("</Project>", "<ItemGroup><Compile Include=\"../One/Both.cs\" /></ItemGroup></Project>", StringComparison.Ordinal))
            .With("One/Both.cs", """
                class Both
                {
                    static void Send(string url) { }
                    static void Run()
                    {
                        Send("/orgs/1/suspend-access");
                #if NETFRAMEWORK
                        Send("/orgs/2/suspend-access");
                #elif NETSTANDARD
                        Send("/orgs/3/suspend-access");
                #else
                        Send("/orgs/4/suspend-access");
                #endif
                    }
                }
                """);

        var run = await _scratch.FixAsync();

        run.Is(ExitCode.Clean);
        Assert.Equal("""
            using AdminApiMigrator;
            class Both
            {
                static void Send(string url) { }
                static void Run()
                {
                    ProbeClient.Suspend("a");
            #if NETFRAMEWORK
                    ProbeClient.Suspend("a");
            #elif NETSTANDARD
                    ProbeClient.Suspend("a");
            #else
                    ProbeClient.Suspend("a");
            #endif
                }
            }
            """, _scratch.Read("One/Both.cs"));
        Assert.Contains("Fixed 4 findings in 3 files", run.Output, StringComparison.Ordinal);
        Assert.Contains(Package, _scratch.Read("One/One.csproj"), StringComparison.Ordinal);
        Assert.Contains(Package, _scratch.Read("Two/Two.csproj"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FrameworksThatWantDifferentText_GetNeither()
    {
        var project = Scratch.LibraryProject.Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>", StringComparison.Ordinal);
        _scratch.With("App/App.csproj", project).With("App/Leaver.cs", "// PER FRAMEWORK\n" + Scratch.FixableCall);
        var before = _scratch.Bytes();

        var run = await _scratch.FixAsync();

        run.Is(ExitCode.LeftForPerson);
        Assert.Equal(before, _scratch.Bytes());
        Assert.Contains("not rewritten: its target frameworks or projects ask for different text at the same place", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CentralVersions_GetVersionOnceAndReferenceWithout()
    {
        const string Versions = """
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="Some.Package" Version="1.0.0" />
              </ItemGroup>
            </Project>
            """;
        _scratch
            .With("Directory.Packages.props", Versions)
            .With("One/One.csproj", Scratch.LibraryProject).With("One/Leaver.cs", Scratch.FixableCall)
            .With("Two/Two.csproj", Scratch.LibraryProject).With("Two/Leaver.cs", Scratch.FixableCall);

        var run = await _scratch.FixAsync();

        run.Is(ExitCode.Clean);
        Assert.Equal(
            Versions.Replace(
                "Version=\"1.0.0\" />",
                $"Version=\"1.0.0\" />\n    <PackageVersion Include=\"AdminApiMigrator.Client\" Version=\"{ClientPackage.Version}\" />",
                StringComparison.Ordinal),
            _scratch.Read("Directory.Packages.props"));
        foreach (var project in (string[])["One/One.csproj", "Two/Two.csproj"])
        {
            Assert.Contains("<PackageReference Include=\"AdminApiMigrator.Client\" />", _scratch.Read(project), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task CentralVersionsOutsideOfPath_LeaveTheCallAndSayWhatToDo()
    {
        _scratch
            .With("Directory.Packages.props", "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>")
            .With("App/App.csproj", Scratch.LibraryProject).With("App/Leaver.cs", Scratch.FixableCall);
        var before = _scratch.Bytes();

        var run = await _scratch.FixAsync("App");

        run.Is(ExitCode.LeftForPerson);
        Assert.Equal(before, _scratch.Bytes());
        Assert.Matches("not rewritten: .*Directory.Packages.props must name the package AdminApiMigrator.Client .* outside of what fix was given", run.Output);
    }

    [Fact]
    public async Task LinkedFileOutsideOfPath_IsNotWritten()
    {
        _scratch
            .With("Shared/Leaver.cs", Scratch.FixableCall)
            .With("App/App.csproj", Scratch.LibraryProject.Replace("</Project>", "<ItemGroup><Compile Include=\"../Shared/*.cs\" /></ItemGroup></Project>", StringComparison.Ordinal));
        var before = _scratch.Bytes();

        var run = await _scratch.FixAsync("App/App.csproj");

        run.Is(ExitCode.LeftForPerson);
        Assert.Equal(before, _scratch.Bytes());
        Assert.Contains("../Shared/Leaver.cs(5,35): AAM1001", run.Output, StringComparison.Ordinal);
        Assert.Contains("not rewritten: the file is outside of what fix was given", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MarkAndCarriageReturns_AreKept()
    {
        var text = Scratch.FixableCall.ReplaceLineEndings("\r\n").TrimEnd() + " // ä";
        _scratch
            .With("App/App.csproj", Scratch.LibraryProject.ReplaceLineEndings("\r\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true))
            .With("App/Marked.cs", text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true))
            .With("App/Western.cs", text.Replace("Leaver", "Western", StringComparison.Ordinal), Encoding.Latin1)
            .With("App/Wide.cs", text.Replace("Leaver", "Wide", StringComparison.Ordinal), Encoding.Unicode);

        (await _scratch.FixAsync()).Is(ExitCode.Clean);

        string Expected(string name) => "using AdminApiMigrator;\r\n"
            + text.Replace("Leaver", name, StringComparison.Ordinal)
                .Replace("Suspend(\"/admin/v1/orgs/1/directory/users/2/suspend-access\")", "ProbeClient.Suspend(\"a\")", StringComparison.Ordinal);
        Assert.Equal(Bytes(Expected("Leaver"), Encoding.UTF8), File.ReadAllBytes(_scratch.PathOf("App/Marked.cs")));
        Assert.Equal(Bytes(Expected("Western"), Encoding.Latin1), File.ReadAllBytes(_scratch.PathOf("App/Western.cs")));
        Assert.Equal(Bytes(Expected("Wide"), Encoding.Unicode), File.ReadAllBytes(_scratch.PathOf("App/Wide.cs")));
        var project = File.ReadAllBytes(_scratch.PathOf("App/App.csproj"));
        Assert.Equal([0xEF, 0xBB, 0xBF], project[..3]);
        Assert.DoesNotMatch("[^\r]\n", Encoding.UTF8.GetString(project));
    }

    [Fact]
    public async Task ReadOnlyFile_IsLeftAndSaysSo()
    {
        _scratch.With("App/App.csproj", Scratch.LibraryProject).With("App/Leaver.cs", Scratch.FixableCall);
        File.SetAttributes(_scratch.PathOf("App/Leaver.cs"), FileAttributes.ReadOnly);
        var before = _scratch.Bytes();

        var run = await _scratch.FixAsync();

        run.Is(ExitCode.LeftForPerson);
        Assert.Equal(before, _scratch.Bytes());
        Assert.Contains("not rewritten: the file is read-only", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LooselyReadProject_IsNotRewritten()
    {
        _scratch.With("Bad/Bad.csproj", "<Project").With("Bad/Leaver.cs", Scratch.FixableCall);
        var before = _scratch.Bytes();

        var run = await _scratch.FixAsync();

        run.Is(ExitCode.LeftForPerson);
        Assert.Equal(before, _scratch.Bytes());
        Assert.Contains("not rewritten: Bad is read loosely (", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileWithoutProject_IsNotRewritten()
    {
        _scratch.With("job.cs", Scratch.FixableCall);

        var run = await _scratch.FixAsync();

        run.Is(ExitCode.LeftForPerson);
        Assert.Equal(Scratch.FixableCall, _scratch.Read("job.cs"));
        Assert.Contains("not rewritten: no project compiles it", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PackagesConfig_LeavesTheCallAndSaysWhatToDo()
    {
        _scratch
            .With("App/App.csproj", Scratch.LibraryProject)
            .With("App/packages.config", "<packages />")
            .With("App/Leaver.cs", Scratch.FixableCall);
        var before = _scratch.Bytes();

        var run = await _scratch.FixAsync();

        run.Is(ExitCode.LeftForPerson);
        Assert.Equal(before, _scratch.Bytes());
        Assert.Contains("keeps its packages in packages.config; refer to the package AdminApiMigrator.Client", run.Output, StringComparison.Ordinal);
    }

    private string ProjectWithClient() => Scratch.LibraryProject.Replace(
        "</Project>",
        $"<ItemGroup><Reference Include=\"AdminApiMigrator.Client\" HintPath=\"{Path.Combine(Probes.ProbeTools.Create().ClientFolder, "net8.0", ClientReference.AssemblyName)}.dll\" /></ItemGroup></Project>",
        StringComparison.Ordinal);

    private static byte[] Bytes(string text, Encoding encoding) => [.. encoding.Preamble, .. encoding.GetBytes(text)];
}
