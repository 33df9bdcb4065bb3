// seed: busy
internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Ann}/suspend-access", null);
            Console.WriteLine($"{attempt}: {(int)response.StatusCode}, wait {response.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0} s");
            if ((int)response.StatusCode != 429)
            {
                return attempt;
            }
        }
    }
}
