using System.Net.Http.Json;
using System.Text.Json;

internal static class Report
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
        => new[] { await CountAsync(http, scenario.OrgId, "users"), await CountAsync(http, scenario.OrgId, "groups") };

    private static async Task<int> CountAsync(HttpClient http, string orgId, string what)
    {
        var address = what == "users" ? $"https://api.atlassian.com/admin/v1/orgs/{orgId}/users/search" : $"https://api.atlassian.com/admin/v1/orgs/{orgId}/groups/search";
        var response = await http.PostAsJsonAsync(address, new { limit = 100 });
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetArrayLength();
    }
}
