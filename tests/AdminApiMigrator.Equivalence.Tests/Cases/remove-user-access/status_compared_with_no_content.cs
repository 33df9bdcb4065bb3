using System.Net;

internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var removed = 0;
        foreach (var accountId in new[] { scenario.Ann, scenario.Bob })
        {
            var response = await http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{accountId}");
            if (response.StatusCode == HttpStatusCode.NoContent)
            {
                removed++;
            }
        }

        return removed;
    }
}
