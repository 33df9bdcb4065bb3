// seed: slow-once
internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        http.Timeout = TimeSpan.FromSeconds(1);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await SuspendAsync(http, scenario.OrgId, scenario.Ann);
                return attempt;
            }
            catch (TaskCanceledException e) when (e.InnerException is TimeoutException)
            {
                Console.Error.WriteLine("too slow");
            }
        }
    }

    private static async Task SuspendAsync(HttpClient http, string orgId, string accountId)
    {
        var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
    }
}
