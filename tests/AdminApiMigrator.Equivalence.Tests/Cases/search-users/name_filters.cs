using System.Net.Http.Json;
using System.Text.Json;

internal static class Report
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        object[] filters =
        [
            new { namesOrNicknames = new { eq = new[] { "Ann Archer", "bob" } }, expand = new[] { "NAME" } },
            new { namesOrNicknames = new { contains = "bak" }, expand = new[] { "NAME" } },
            new { namesOrNicknames = new { contains = "contoso.com" }, expand = new[] { "NAME" } },
        ];
        var found = new List<string[]>();
        foreach (var filter in filters)
        {
            var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search", filter);
            var page = await response.Content.ReadFromJsonAsync<JsonElement>();
            found.Add([.. page.GetProperty("data").EnumerateArray().Select(user => user.GetProperty("name").GetString()!).Order()]);
        }

        return found;
    }
}
