using System.Net.Http.Json;
using System.Text.Json;

internal static class Groups
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/groups/search", new { groupNames = new { eq = new[] { "ENGINEERING", "Support" } } });
        var page = await response.Content.ReadFromJsonAsync<JsonElement>();
        return page.GetProperty("data").EnumerateArray().Select(group => group.GetProperty("name").GetString()).ToArray();
    }
}
