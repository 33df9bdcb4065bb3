using System.Net.Http.Json;
using System.Text.Json;

internal static class Report
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var found = new Dictionary<string, string?[]>();
        foreach (var isSuspended in new[] { true, false })
        {
            var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search", new { isSuspended });
            var page = await response.Content.ReadFromJsonAsync<JsonElement>();
            found[$"suspended {isSuspended}"] = [.. page.GetProperty("data").EnumerateArray().Select(user => user.GetProperty("accountId").GetString()).Order()];
        }

        return found;
    }
}
