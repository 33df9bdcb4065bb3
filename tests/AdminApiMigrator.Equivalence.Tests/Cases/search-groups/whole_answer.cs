// differs in value, now ": {}": v1 gave the cursor of the page itself, which opens the page that is already there; the layer gives no such link
using System.Net.Http.Json;
using System.Text.Json;

internal static class Groups
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var url = $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/groups/search";
        var plain = await http.PostAsJsonAsync(url, new { });
        var full = await http.PostAsJsonAsync(url, new { expand = new[] { "USERS", "ROLE_ASSIGNMENTS", "MANAGEMENT_ACCESS" } });
        return new[] { await plain.Content.ReadFromJsonAsync<JsonElement>(), await full.Content.ReadFromJsonAsync<JsonElement>() };
    }
}
