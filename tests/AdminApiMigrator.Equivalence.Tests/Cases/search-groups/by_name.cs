using System.Net.Http.Json;
using System.Text.Json;

internal static class Groups
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
        => new[] { await FindAsync(http, scenario.OrgId, "engineering"), await FindAsync(http, scenario.OrgId, "No such group") };

    private static async Task<string?> FindAsync(HttpClient http, string orgId, string name)
    {
        var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/groups/search", new { groupNames = new { eq = new[] { name } }, limit = 10 });
        response.EnsureSuccessStatusCode();
        var page = await response.Content.ReadFromJsonAsync<JsonElement>();
        return page.GetProperty("data").EnumerateArray().Select(group => group.GetProperty("id").GetString()).FirstOrDefault();
    }
}
