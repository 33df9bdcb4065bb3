internal static class Returners
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var statuses = new List<int>();
        foreach (var accountId in new[] { scenario.Dan, scenario.Nobody })
        {
            using var response = await http.PostAsync(Url(scenario.OrgId, accountId, "restore-access"), new StringContent(string.Empty));
            statuses.Add((int)response.StatusCode);
        }

        return statuses;
    }

    private static string Url(string orgId, string accountId, string action)
        => $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/{action}";
}
