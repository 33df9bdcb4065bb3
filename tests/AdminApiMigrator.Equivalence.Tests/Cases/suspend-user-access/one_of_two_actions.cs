internal static class Access
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
        => new[]
        {
            await SetAsync(http, scenario.OrgId, scenario.Ann, false),
            await SetAsync(http, scenario.OrgId, scenario.Dan, true),
            await SetAsync(http, scenario.OrgId, scenario.Nobody, true),
        };

    private static async Task<string> SetAsync(HttpClient http, string orgId, string accountId, bool active)
    {
        var action = active ? "restore-access" : "suspend-access";
        var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/{action}", null);
        return $"{action}: {response.StatusCode}";
    }
}
