using System.Net;

internal static class Cleanup
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.NoGroup}");
        return response.StatusCode == HttpStatusCode.NotFound ? "gone already" : response.StatusCode.ToString();
    }
}
