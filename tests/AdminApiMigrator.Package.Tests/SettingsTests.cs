using AdminApiMigrator.Package.Tests.Hosts;

namespace AdminApiMigrator.Package.Tests;

/// <summary>The settings of a project that does nothing but refer to the package.</summary>
[Collection(PackedFeedCollection.Name)]
public class SettingsTests(PackedFeed feed)
{
    // A setting that names an endpoint is an information, which a build does not print.
    private const string Louder = "is_global = true\ndotnet_diagnostic.AAM1007.severity = warning\n";

    /// <summary>No scanner may find a token in this repository; it is put together here.</summary>
    private static readonly string Settings = $$"""
        {
          "Search": "https://api.atlassian.com/admin/v1/orgs/1/users/search",
          "Token": "{{"ATCT" + "T3" + string.Concat(Enumerable.Range(0, 160).Select(static at => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"[at * 27 % 64]))}}"
        }
        """;

    [Fact]
    public async Task Build_ReportsEachSettingOfTheFolderOnceAtItsLine()
    {
        // One file is listed by the project itself, in another spelling than the package has for it.
        var scratch = Write("Settings", """<ItemGroup><AdditionalFiles Include="$(MSBuildProjectDirectory)/appsettings.json" /></ItemGroup>""")
            .Add("appsettings.Production.json", Settings)
            .Add("admin.http", "POST https://api.atlassian.com/admin/v1/orgs/1/groups/search\n")
            .Add("Properties/launchSettings.json", Settings)
            .Add("data.json", Settings)
            .Add("deep/appsettings.json", Settings);

        var warnings = await scratch.BuildAsync();

        Assert.Equal(
            [
                ("Properties/launchSettings.json", 2, "AAM1007"),
                ("Properties/launchSettings.json", 3, "AAM2001"),
                ("admin.http", 1, "AAM1007"),
                ("appsettings.Production.json", 2, "AAM1007"),
                ("appsettings.Production.json", 3, "AAM2001"),
                ("appsettings.json", 2, "AAM1007"),
                ("appsettings.json", 3, "AAM2001"),
            ],
            warnings.Select(static w => (w.File, w.Line, w.Id)));
    }

    [Theory]
    [InlineData("false")]
    [InlineData("False")]
    public async Task OptOut_LeavesSettingsAlone(string value)
    {
        var scratch = Write("NoSettings" + value, $"<PropertyGroup><AdminApiReadSettings>{value}</AdminApiReadSettings></PropertyGroup>");

        Assert.Empty(await scratch.BuildAsync());
    }

    [Theory]
    [InlineData("", "appsettings.json;listed.json")]
    [InlineData("<PropertyGroup><AdminApiReadSettings>false</AdminApiReadSettings></PropertyGroup>", "listed.json")]
    public async Task AdditionalFiles_HoldEachFileOnce(string more, string expected)
    {
        var scratch = Write("Items" + expected.Length, more + """<ItemGroup><AdditionalFiles Include="listed.json" /></ItemGroup>""")
            .Add("listed.json", "{}");
        await scratch.RestoreAsync();

        var result = await DotnetCommand.RunAsync(scratch.Folder, "msbuild", "-getItem:AdditionalFiles", "-nodeReuse:false");

        using var items = System.Text.Json.JsonDocument.Parse(result.Succeeded().Output);
        var names = items.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
            .Select(static item => item.GetProperty("Filename").GetString() + item.GetProperty("Extension").GetString());
        Assert.Equal(expected, string.Join(';', names.Order(StringComparer.Ordinal)));
    }

    private Scratch Write(string name, string more)
        => feed.NewScratch(name).AddProject(name + ".csproj", client: false, more: more)
            .Add("Plain.cs", "class Plain { }\n")
            .Add(".globalconfig", Louder)
            .Add("appsettings.json", Settings);
}
