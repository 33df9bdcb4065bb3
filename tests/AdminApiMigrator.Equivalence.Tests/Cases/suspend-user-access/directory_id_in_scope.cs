internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        // Written for the groups of v2, which the program moved to first.
        var directoryId = await FirstDirectoryAsync(http, scenario.OrgId);
        Console.WriteLine(directoryId.Length > 0);
        var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Ann}/suspend-access", null);
        response.EnsureSuccessStatusCode();
        return "suspended";
    }

    private static async Task<string> FirstDirectoryAsync(HttpClient http, string orgId)
    {
        using var page = System.Text.Json.JsonDocument.Parse(await http.GetStringAsync($"https://api.atlassian.com/admin/v2/orgs/{orgId}/directories"));
        return page.RootElement.GetProperty("data")[0].GetProperty("directoryId").GetString()!;
    }
}
