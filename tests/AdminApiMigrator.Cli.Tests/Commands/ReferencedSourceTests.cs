using AdminApiMigrator.Cli.Analysis;

namespace AdminApiMigrator.Cli.Tests.Commands;

/// <summary>
/// The product's analyzers on a program of several projects. The tool refers from one to the other by source, where a build has the assembly:
/// what the analyzers follow into the other's files is unknown, and no reason to fail. What they say of one place is all listed.
/// </summary>
public sealed class ReferencedSourceTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("property", "$\"{Core.Base}/admin/v1/orgs/{org}/directory/users/{user}/suspend-access\"")]
    [InlineData("expression-bodied property", "Core.Host + $\"/admin/v1/orgs/{org}/directory/users/{user}/suspend-access\"")]
    [InlineData("field", "Core.Root + $\"/admin/v1/orgs/{org}/directory/users/{user}/suspend-access\"")]
    [InlineData("method", "Core.Join($\"/admin/v1/orgs/{org}/directory/users/{user}/suspend-access\")")]
    public async Task PartOfAUrlInAnotherProject_IsReadAsUnknown(string situation, string url)
    {
        WriteCore();
        _scratch.With("App/Leaver.cs", $$"""
            using System.Net.Http;
            class Leaver(HttpClient http)
            {
                public Task<HttpResponseMessage> Suspend(string org, string user) => http.PostAsync({{url}}, null);
                public Task<string> Other(string org) => Core.Get(http, $"/admin/v1/orgs/{org}/users");
            }
            """);

        var run = await Scratch.RunAsync(Toolset.OfProduct, "scan", _scratch.Folder);

        Assert.True(run.Error.Length == 0, situation + run.Error);
        run.Is(situation == "method" ? ExitCode.Clean : ExitCode.Findings);
        Assert.Contains("2 projects: 2 loaded, 0 read loosely", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CallThatChoosesAmongEndpoints_ListsEach()
    {
        WriteCore();
        _scratch.With("App/Leaver.cs", """
            using System.Net.Http;
            class Leaver(HttpClient http)
            {
                public Task<HttpResponseMessage> Change(string org, string user, bool suspend) =>
                    http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{org}/directory/users/{user}/" + (suspend ? "suspend-access" : "restore-access"), null);
            }
            """);

        var run = await Scratch.RunAsync(Toolset.OfProduct, "scan", _scratch.Folder, "--verbosity", "detailed");

        run.Is(ExitCode.Findings);
        Assert.Contains("endpoint: suspend-user-access\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("endpoint: restore-user-access\n", run.Output, StringComparison.Ordinal);
    }

    private void WriteCore() => _scratch
        .With("Core/Core.csproj", WithUsings(Scratch.LibraryProject))
        .With("Core/Core.cs", """
            public static class Core
            {
                // Of https://api.atlassian.com, not said in one piece here.
                public static string Base { get; } = "https://api.atlas" + Rest;
                public static string Host => Base;
                public static readonly string Root = Base;
                private static string Rest => "sian.com";
                public static string Join(string path) { return Root + path; }
                public static Task<string> Get(HttpClient http, string path) => http.GetStringAsync(Root + path);
            }
            """)
        .With("App/App.csproj", WithUsings(Scratch.LibraryProject).Replace(
            "</Project>",
            "<ItemGroup><ProjectReference Include=\"../Core/Core.csproj\" /></ItemGroup></Project>",
            StringComparison.Ordinal));

    private static string WithUsings(string project) =>
        project.Replace("</TargetFramework>", "</TargetFramework><ImplicitUsings>enable</ImplicitUsings>", StringComparison.Ordinal);
}
