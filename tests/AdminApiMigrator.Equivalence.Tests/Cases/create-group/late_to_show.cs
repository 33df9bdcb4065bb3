// seed: late-to-show
using System.Net.Http.Json;
using System.Text.Json;

internal static class Teams
{
    // v2 creates without telling the id, and its search shows the group a moment later.
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        using var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups", new { name = "Late", description = "shows late" });
        response.EnsureSuccessStatusCode();
        using var created = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return created.RootElement.GetProperty("groupId").GetGuid() != Guid.Empty;
    }
}
