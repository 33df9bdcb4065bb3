internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var answers = new List<string>();
        foreach (var accountId in new[] { scenario.Ann, scenario.Nobody })
        {
            using var response = await http.DeleteAsync(AddressOf(scenario, accountId));
            answers.Add($"{(int)response.StatusCode} {response.ReasonPhrase}");
        }

        return answers;
    }

    private static string AddressOf(Scenario scenario, string accountId)
    {
        var org = scenario.OrgId.Trim();
        return $"https://api.atlassian.com/admin/v1/orgs/{org}/directory/users/{accountId}";
    }
}
