using System.Net.Http.Json;
using System.Text.Json;

internal static class Report
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search", new { limit = 10001 });
        return (int)response.StatusCode;
    }
}
