// seed: many-users
// differs in value, now "v1-over-v2.": cursors are opaque, and the client's own say where a page of v1 ended in pages of v2
using System.Net.Http.Json;
using System.Text.Json;

internal static class Report
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search", new { limit = 10 });
        var page = await response.Content.ReadFromJsonAsync<JsonElement>();
        return page.GetProperty("links").GetProperty("next").GetString();
    }
}
