using AdminApiMigrator.Package.Tests.Hosts;

namespace AdminApiMigrator.Package.Tests;

/// <summary>The sample program, moved with both packages by both hosts.</summary>
[Collection(PackedFeedCollection.Name)]
public class LegacyAdminTests(PackedFeed feed)
{
    // The lines on which the sample sends what v1 no longer answers.
    private static readonly (string File, string Line)[] RemovedCalls =
    [
        ("OrgGroupClient.cs", """var response = await http.PostAsJsonAsync("admin/v1/orgs/" + config.OrgId + "/groups/search", body);"""),
        ("OrgGroupClient.cs", """var response = await http.PostAsJsonAsync($"{_directory}/groups", new { name, description = "Made by the joiner job" });"""),
        ("OrgGroupClient.cs", """var response = await http.DeleteAsync($"{_directory}/groups/{groupId}");"""),
        ("OrgGroupClient.cs", """var response = await http.PostAsync(uri, new StringContent(body, Encoding.UTF8, "application/json"));"""),
        ("OrgGroupClient.cs", """var response = await http.SendAsync(request);"""),
        ("OrgGroupClient.cs", """var response = await http.PostAsJsonAsync("""),
        ("OrgGroupClient.cs", """var response = await http.DeleteAsync($"admin/v1/orgs/{config.OrgId}/directory/groups/{groupId}/memberships/{accountId}");"""),
        ("OrgUserClient.cs", """using var response = await _http.PostAsync(endpoint, content);"""),
        ("OrgUserClient.cs", """using var response = await _http.PostAsJsonAsync("""),
        ("OrgUserClient.cs", """var response = await _http.PostAsync(url, null, cancellationToken);"""),
        ("OrgUserClient.cs", """using var response = await _http.PostAsync(url, null);"""),
        ("OrgUserClient.cs", """using var response = await _http.SendAsync(request);"""),
    ];

    [Fact]
    public async Task Sample_IsReportedRewrittenAndBuildsAgain()
    {
        var scratch = Copy("LegacyAdmin");
        var before = await scratch.BuildAsync();
        var found = EverydayProgram.Findings(before).Select(w => (w.File, w.Id, Text: LineOf(scratch, w))).ToArray();
        Assert.Equal(RemovedCalls.Order(), found.Select(static f => (f.File, f.Text)).Order());
        Assert.Equal(before, EverydayProgram.Findings(before));

        await scratch.FormatAsync();

        var after = await scratch.BuildAsync();
        var byHand = found.Where(static f => f.Id == "AAM1002").ToArray();
        Assert.Contains(("OrgUserClient.cs", "AAM1002", "using var response = await _http.PostAsJsonAsync("), byHand);
        Assert.Equal(byHand, after.Select(w => (w.File, w.Id, Text: LineOf(scratch, w))));
        Assert.Contains("last-active-dates", scratch.Text("OrgUserClient.cs"));
        Assert.Contains("answered 204 until March 2023", scratch.Text("OrgUserClient.cs"));
        Assert.Equal(OriginalText("LeaverJob.cs"), scratch.Text("LeaverJob.cs"));

        var otherHost = Copy("LegacyAdminByRoslynator");
        await otherHost.RestoreAsync();
        await otherHost.RoslynatorAsync("LegacyAdmin.csproj");
        Assert.All(
            scratch.Files().Where(static file => file.EndsWith(".cs", StringComparison.Ordinal)),
            file => Assert.Equal(scratch.Text(file), otherHost.Text(file)));
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

    private static string LineOf(Scratch scratch, BuildWarning warning) => scratch.Text(warning.File).Split('\n')[warning.Line - 1].Trim();
}
