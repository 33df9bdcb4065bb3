using AdminApiMigrator.Cli.Tests.Probes;

namespace AdminApiMigrator.Cli.Tests.Commands;

/// <summary>Settings files below what is scanned, whether or not a project hands them to the analyzers.</summary>
public sealed class SettingsTests : IDisposable
{
    // A build of this project would fail: what is found was found without one.
    private const string UnbuildableProject = "<Project Sdk='No.Such.Sdk/1.0.0' />";

    private const string Endpoint = """
        {
          "Suspend": "https://api.atlassian.com/admin/v1/orgs/1/directory/users/2/suspend-access"
        }
        """;

    /// <summary>No scanner may find a token in this repository; it is put together here.</summary>
    private static readonly string Token = PlatformFacts.TokenPrefixes[0].Prefix + string.Concat(Enumerable.Range(0, 160).Select(static at => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[at * 27 % 64]));

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task TokenInProjectWithoutOtherText_IsFoundWithoutABuild()
    {
        _scratch
            .With("App/App.csproj", UnbuildableProject).With("App/Plain.cs", "class Plain;")
            .With("App/appsettings.json", $$"""
                {
                  "Token": "{{Token}}"
                }
                """);

        var run = await RunAsync("scan");

        run.Is(ExitCode.Findings);
        Assert.StartsWith("App/appsettings.json(2,13): AAM2001 warning: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 settings file: 1 with such text; 1 project: 0 loaded, 0 read loosely, 1 with nothing to load", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Token, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("App/appsettings.json")]
    [InlineData("App/Properties/launchSettings.json")]
    [InlineData("requests/admin.http")]
    [InlineData("App/.env.production")]
    [InlineData("docker-compose.yml")]
    public async Task EndpointInSettings_IsFoundAtItsLine(string file)
    {
        _scratch.With("App/App.csproj", UnbuildableProject).With("App/Plain.cs", "class Plain;").With(file, Endpoint);

        var run = await RunAsync("scan");

        run.Is(ExitCode.Findings);
        Assert.Contains($"{file}(2,", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 finding in 1 file: AAM1007 1", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("App/package-lock.json", Endpoint)]
    [InlineData("App/bin/Debug/appsettings.json", Endpoint)]
    [InlineData("App/obj/appsettings.json", Endpoint)]
    [InlineData("old/App/appsettings.json", Endpoint)]
    [InlineData("docs/pages.json", Endpoint)]
    [InlineData("App/appsettings.json", """{ "Url": "https://api.example.com/admin/v1/orgs/1/directory/users/2/suspend-access" }""")]
    [InlineData("App/appsettings.json", """{ "Url": "https://api.atlassian.com/admin/v1/orgs/1/users" }""")]
    public async Task WhatIsNoSettingOrNoRemovedEndpoint_StaysSilent(string file, string text)
    {
        _scratch.With("App/App.csproj", UnbuildableProject).With("App/Plain.cs", "class Plain;").With(file, text);

        var run = await RunAsync("scan", "--exclude", "old/**");

        run.Is(ExitCode.Clean);
        Assert.Contains("No findings (", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileThatTheProjectListsItself_IsReportedOnceAndNotWhenExcluded()
    {
        _scratch
            .With("App/App.csproj", Scratch.LibraryProject.Replace(
                "</Project>",
                "<ItemGroup><AdditionalFiles Include=\"appsettings.json\" /></ItemGroup></Project>",
                StringComparison.Ordinal))
            .With("App/Leaver.cs", Scratch.FixableCall)
            .With("App/appsettings.json", Endpoint);

        var all = await RunAsync("scan");
        var without = await RunAsync("scan", "--exclude", "appsettings.json");

        all.Is(ExitCode.Findings);
        Assert.Contains("2 findings in 2 files: AAM1001 1, AAM1007 1", all.Output, StringComparison.Ordinal);
        Assert.Contains("1 project: 1 loaded, 0 read loosely", all.Output, StringComparison.Ordinal);
        Assert.Contains("1 finding in 1 file: AAM1001 1", without.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, ".editorconfig", "root = true\n[*]\n")]
    [InlineData(true, ".globalconfig", "is_global = true\n")]
    [InlineData(false, "App/.editorconfig", "root = true\n[*.json]\n")]
    [InlineData(false, ".globalconfig", "is_global = true\n")]
    public async Task OptionsOfTheProject_HoldForItsSettings(bool loaded, string file, string begin)
    {
        _scratch
            .With("App/App.csproj", loaded ? Scratch.LibraryProject : UnbuildableProject)
            .With("App/Plain.cs", loaded ? "// orgs" : "")
            .With("App/appsettings.json", Endpoint.Replace("api.atlassian.com", "gateway.example.com", StringComparison.Ordinal));

        var before = await RunAsync("scan");
        _scratch.With(file, begin + "adminapi_hosts = gateway.example.com\n");
        var after = await RunAsync("scan");

        before.Is(ExitCode.Clean);
        after.Is(ExitCode.Findings);
        Assert.Contains($"1 project: {(loaded ? 1 : 0)} loaded, 0 read loosely", after.Output, StringComparison.Ordinal);
        Assert.Contains("App/appsettings.json(2,15): AAM1007", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SolutionWithoutTheProject_LeavesItsSettingsOut()
    {
        _scratch
            .With("App.slnx", "<Solution><Project Path=\"One/One.csproj\" /></Solution>")
            .With("One/One.csproj", UnbuildableProject).With("One/Plain.cs", "class Plain;")
            .With("One/Nested/Nested.csproj", UnbuildableProject).With("One/Nested/appsettings.json", Endpoint)
            .With("Two/Two.csproj", UnbuildableProject).With("Two/appsettings.json", Endpoint);

        var run = await Scratch.RunAsync(ProbeTools.WithSettings, "scan", _scratch.PathOf("App.slnx"));

        run.Is(ExitCode.Clean);
        Assert.DoesNotContain("settings file", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_LeavesSettingsForAPerson()
    {
        _scratch
            .With("App/App.csproj", Scratch.LibraryProject).With("App/Leaver.cs", Scratch.FixableCall)
            .With("App/appsettings.json", $$"""{ "Token": "{{Token}}" }""")
            .With("requests/admin.json", Endpoint).With("requests/appsettings.json", Endpoint);
        var settings = _scratch.Read("App/appsettings.json");

        var run = await RunAsync("fix");

        run.Is(ExitCode.LeftForPerson);
        Assert.Equal(settings, _scratch.Read("App/appsettings.json"));
        Assert.Contains("ProbeClient.Suspend", _scratch.Read("App/Leaver.cs"), StringComparison.Ordinal);
        Assert.Matches(@"App/appsettings\.json\(1,13\): AAM2001 warning: .*\n    not rewritten: it stands in a settings file", run.Output);
        Assert.Matches(@"requests/appsettings\.json\(2,15\): AAM1007 info: .*\n    not rewritten: it stands in a settings file", run.Output);
        Assert.Contains("left for a person: 2: AAM1007 1, AAM2001 1", run.Output, StringComparison.Ordinal);
    }

    private Task<Run> RunAsync(string command, params string[] options) =>
        Scratch.RunAsync(ProbeTools.WithSettings, [command, _scratch.Folder, .. options]);
}
