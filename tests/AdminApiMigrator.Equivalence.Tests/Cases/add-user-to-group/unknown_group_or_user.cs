using System.Net.Http.Json;

internal static class Joiners
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var statuses = new List<int>();
        foreach (var (groupId, accountId) in new[] { (scenario.NoGroup, scenario.Ann), (scenario.Support, scenario.Nobody) })
        {
            var response = await http.PostAsJsonAsync(
                $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{groupId}/memberships",
                new Dictionary<string, string> { ["account_id"] = accountId });
            statuses.Add((int)response.StatusCode);
        }

        return statuses;
    }
}
