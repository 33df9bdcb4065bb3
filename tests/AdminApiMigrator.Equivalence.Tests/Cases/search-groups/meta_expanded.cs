// by hand "META"
using System.Net.Http.Json;

internal static class Groups
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/groups/search", new { expand = new[] { "META" } });
        return (int)response.StatusCode;
    }
}
