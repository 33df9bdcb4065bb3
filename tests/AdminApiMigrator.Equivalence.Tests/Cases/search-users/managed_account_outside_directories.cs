using System.Net.Http.Json;
using System.Text.Json;

internal static class Report
{
    // v2 lists Eva, whose account is managed though she is in no directory; v1 did not.
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search", new { });
        var page = await response.Content.ReadFromJsonAsync<JsonElement>();
        var ids = page.GetProperty("data").EnumerateArray().Select(user => user.GetProperty("accountId").GetString()).ToList();
        return new { Seats = ids.Count, HasEva = ids.Contains(scenario.Eva), HasDan = ids.Contains(scenario.Dan), HasGus = ids.Contains(scenario.Gus) };
    }
}
