// seed: many-users
using System.Net.Http.Json;
using System.Text.Json;

internal static class Report
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        using var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search", new { limit = 3, expand = new[] { "NAME" } });
        using var page = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        return page.RootElement.GetProperty("data").EnumerateArray().Select(user => user.GetProperty("name").GetString()).ToArray();
    }
}
