using AdminApiMigrator.Package.Tests.Hosts;

namespace AdminApiMigrator.Package.Tests;

/// <summary>The sample program, moved with both packages by both hosts.</summary>
[Collection(PackedFeedCollection.Name)]
public class LegacyAdminTests(PackedFeed feed)
{
    // Where the sample sends what v1 no longer answers, as the text that stands on the reported line.
    private static readonly (string File, string Line)[] RemovedCalls =
    [
        ("OrgGroupClient.cs", "PostAsJsonAsync(\"admin/v1/orgs/\" + config.OrgId + \"/groups/search\", body)"),
        ("OrgGroupClient.cs", "PostAsJsonAsync($\"{_directory}/groups\""),
        ("OrgGroupClient.cs", "DeleteAsync($\"{_directory}/groups/{groupId}\")"),
        ("OrgGroupClient.cs", "PostAsync(uri, new StringContent(body"),
        ("OrgGroupClient.cs", "await http.SendAsync(request)"),
        ("OrgGroupClient.cs", "var response = await http.PostAsJsonAsync("),
        ("OrgGroupClient.cs", "/memberships/{accountId}\")"),
        ("OrgUserClient.cs", "PostAsync(endpoint, content)"),
        ("OrgUserClient.cs", "using var response = await _http.PostAsJsonAsync("),
        ("OrgUserClient.cs", "PostAsync(url, null, cancellationToken)"),
        ("OrgUserClient.cs", "PostAsync(url, null);"),
        ("OrgUserClient.cs", "_http.SendAsync(request)"),
    ];

    [Fact]
    public async Task Sample_IsReportedRewrittenAndBuildsAgain()
    {
        var scratch = Copy("LegacyAdmin");
        var before = await scratch.BuildAsync();
        var found = EverydayProgram.Findings(before).Select(w => (w.File, w.Id, Text: LineOf(scratch, w))).ToArray();
        Assert.Equal(RemovedCalls.Length, found.Length);
        Assert.All(RemovedCalls, call => Assert.Single(found, f => f.File == call.File && f.Text.Contains(call.Line, StringComparison.Ordinal)));
        Assert.Equal(before, EverydayProgram.Findings(before));

        await scratch.FormatAsync();

        var after = await scratch.BuildAsync();
        Assert.Equal(found.Count(static f => f.Id == "AAM1002"), after.Count);
        Assert.All(after, static w => Assert.Equal("AAM1002", w.Id));
        Assert.Contains(after, w => w.File == "OrgUserClient.cs" && LineOf(scratch, w).Contains("PostAsJsonAsync(", StringComparison.Ordinal));
        Assert.Contains("last-active-dates", scratch.Text("OrgUserClient.cs"));
        Assert.Contains("answered 204 until March 2023", scratch.Text("OrgUserClient.cs"));
        Assert.Equal(OriginalText("LeaverJob.cs"), scratch.Text("LeaverJob.cs"));

        var otherHost = Copy("LegacyAdminByRoslynator");
        await otherHost.BuildAsync();
        await otherHost.RoslynatorAsync("LegacyAdmin.csproj");
        Assert.All(scratch.Files().Where(static f => f.EndsWith(".cs", StringComparison.Ordinal)), file => Assert.Equal(scratch.Text(file), otherHost.Text(file)));
    }

    private static string Sample => Repository.PathOf("tests", "Samples", "LegacyAdmin");

    private static string OriginalText(string file) => File.ReadAllText(Path.Combine(Sample, file));

    private Scratch Copy(string name)
    {
        var scratch = feed.NewScratch(name);
        foreach (var file in Directory.GetFiles(Sample))
        {
            scratch.Add(Path.GetFileName(file), File.ReadAllBytes(file));
        }

        return scratch.Add("LegacyAdmin.csproj", OriginalText("LegacyAdmin.csproj").Replace("</Project>", feed.Consume() + "\n</Project>"));
    }

    private static string LineOf(Scratch scratch, BuildWarning warning) => scratch.Text(warning.File).Split('\n')[warning.Line - 1];
}
