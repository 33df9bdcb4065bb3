using System.Net.Http.Json;

internal static class Joiners
{
    // v2's name for the field, which v1 did not know.
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync(
            $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.OldProject}/memberships",
            new { accountId = scenario.Ann });
        return (int)response.StatusCode;
    }
}
