internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var statuses = new List<int>();
        foreach (var path in new[] { $"admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Ann}/suspend-access", $"/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Dan}/restore-access" })
        {
            statuses.Add((int)(await http.PostAsync(path, null)).StatusCode);
        }

        return statuses;
    }
}
