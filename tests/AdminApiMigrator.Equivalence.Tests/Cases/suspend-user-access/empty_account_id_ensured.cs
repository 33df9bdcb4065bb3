// differs in exception, now "ArgumentException": the typed call refuses an empty id before it sends anything; v1 was asked and found no such user
internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        await SuspendAsync(http, scenario.OrgId, scenario.Ann);
        await SuspendAsync(http, scenario.OrgId, "");
        return "all";
    }

    private static async Task SuspendAsync(HttpClient http, string orgId, string accountId)
    {
        var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null);
        response.EnsureSuccessStatusCode();
        Console.WriteLine(accountId);
    }
}
