// seed: failing-once
internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await SuspendAsync(http, scenario.OrgId, scenario.Bob);
                return attempt;
            }
            catch (HttpRequestException e) when ((int?)e.StatusCode >= 500 && attempt < 3)
            {
                Console.Error.WriteLine($"once more after {(int)e.StatusCode!}");
            }
        }
    }

    private static async Task SuspendAsync(HttpClient http, string orgId, string accountId)
    {
        using var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null);
        response.EnsureSuccessStatusCode();
    }
}
