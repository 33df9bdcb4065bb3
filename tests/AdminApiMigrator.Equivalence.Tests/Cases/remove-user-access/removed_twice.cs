internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var statuses = new List<int>();
        for (var i = 0; i < 2; i++)
        {
            using var response = await http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Bob}");
            statuses.Add((int)response.StatusCode);
        }

        return statuses;
    }
}
