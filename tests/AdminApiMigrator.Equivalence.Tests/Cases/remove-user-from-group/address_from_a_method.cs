internal static class Movers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var statuses = new List<int>();
        foreach (var group in new[] { scenario.Engineering, scenario.Support })
        {
            var response = await http.DeleteAsync(Members(scenario.OrgId, group) + "/" + scenario.Bob);
            statuses.Add((int)response.StatusCode);
        }

        return statuses;
    }

    private static string Members(string orgId, string group)
        => $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{group}/memberships";
}
