using System.Net;

internal static class Movers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.Support}/memberships/{scenario.Dan}");
        return response.StatusCode == HttpStatusCode.OK;
    }
}
