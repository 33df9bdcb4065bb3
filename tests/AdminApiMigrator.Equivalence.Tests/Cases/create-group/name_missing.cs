using System.Net.Http.Json;

internal static class Teams
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups", new { description = "nobody gave a name" });
        return (int)response.StatusCode;
    }
}
