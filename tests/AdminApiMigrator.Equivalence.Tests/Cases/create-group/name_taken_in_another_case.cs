using System.Net.Http.Json;

internal static class Teams
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        using var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups", new { name = "Engineering" });
        return (int)response.StatusCode;
    }
}
