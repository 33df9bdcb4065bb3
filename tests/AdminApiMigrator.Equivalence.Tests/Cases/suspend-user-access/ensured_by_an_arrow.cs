internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        await Parallel.ForEachAsync(new[] { scenario.Ann, scenario.Bob }, async (accountId, ct) => await SuspendAsync(http, scenario.OrgId, accountId, ct));
        return "suspended";
    }

    private static async Task SuspendAsync(HttpClient http, string orgId, string accountId, CancellationToken ct) =>
        (await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null, ct)).EnsureSuccessStatusCode();
}
