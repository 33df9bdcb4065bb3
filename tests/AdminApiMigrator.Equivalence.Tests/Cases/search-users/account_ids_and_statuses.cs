using System.Net.Http.Json;
using System.Text.Json;

internal static class Report
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var filter = new { accountIds = new[] { scenario.Ann, scenario.Gus, scenario.Nobody }, accountStatuses = new[] { "INACTIVE" }, accountTypes = new[] { "atlassian" } };
        var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search", filter);
        var page = await response.Content.ReadFromJsonAsync<JsonElement>();
        return page.GetProperty("data").EnumerateArray()
            .Select(user => $"{user.GetProperty("accountId")} {user.GetProperty("accountType")} {user.GetProperty("accountStatus")}").ToArray();
    }
}
