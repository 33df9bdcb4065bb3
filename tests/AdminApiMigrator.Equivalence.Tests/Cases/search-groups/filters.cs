using System.Net.Http.Json;
using System.Text.Json;

internal static class Groups
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        object[] filters =
        [
            new { groupIds = new[] { scenario.OldProject, scenario.Support, scenario.NoGroup } },
            new { groupNames = new { contains = "ing" } },
            new { },
        ];
        var found = new List<string[]>();
        foreach (var filter in filters)
        {
            var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/groups/search", filter);
            var page = await response.Content.ReadFromJsonAsync<JsonElement>();
            found.Add([.. page.GetProperty("data").EnumerateArray().Select(group => $"{group.GetProperty("name")}: {group.GetProperty("description")}").Order(StringComparer.Ordinal)]);
        }

        return found;
    }
}
