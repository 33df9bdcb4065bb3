internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
        => new[] { await SuspendAsync(http, scenario.OrgId, scenario.Nobody), await SuspendAsync(http, scenario.OrgId, scenario.Ann) };

    // Code that came from .NET Framework, whose HttpRequestException had no status code.
    private static async Task<string> SuspendAsync(HttpClient http, string orgId, string accountId)
    {
        try
        {
            var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null);
            response.EnsureSuccessStatusCode();
            return "suspended";
        }
        catch (HttpRequestException e) when (e.Message.Contains("404 (Not Found)"))
        {
            return "missing";
        }
    }
}
