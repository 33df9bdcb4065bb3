using System.Net.Http.Json;
using System.Text.Json;

internal static class Report
{
    // v2 lists Eve, whose account is managed though she is in no directory; v1 did not.
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search", new { });
        var page = await response.Content.ReadFromJsonAsync<JsonElement>();
        var ids = page.GetProperty("data").EnumerateArray().Select(user => user.GetProperty("accountId").GetString()).ToList();
        return new { Seats = ids.Count, HasEve = ids.Contains(scenario.Eve), HasCleo = ids.Contains(scenario.Cleo), HasDan = ids.Contains(scenario.Dan) };
    }
}
