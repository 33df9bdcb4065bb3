using System.Net.Http.Json;
using System.Text.Json;

internal static class Teams
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups", new { name = "Project Three" });
        response.EnsureSuccessStatusCode();
        var groupId = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("groupId").GetString();

        // The id is good for the next call, which is all that the program wants of it.
        var added = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{groupId}/memberships", new { account_id = scenario.Ann });
        return added.StatusCode;
    }
}
