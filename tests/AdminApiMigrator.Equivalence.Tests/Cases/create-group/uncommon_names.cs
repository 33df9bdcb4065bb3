using System.Net.Http.Json;
using System.Text.Json;

internal static class Teams
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var found = new List<bool>();
        foreach (var name in new[] { "R&D / \"labs\"", "Zoë's team", " spaces ", "100%" })
        {
            using var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups", new { name });
            response.EnsureSuccessStatusCode();
            found.Add((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("groupId").GetString() is { Length: > 0 });
        }

        return found;
    }
}
