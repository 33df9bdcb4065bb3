// seed: ten-thousand-and-one-users
using System.Net.Http.Json;
using System.Text.Json;

internal static class Report
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var pages = new List<int>();
        var seen = new HashSet<string>();
        string? cursor = null;
        do
        {
            object body = cursor is null ? new { limit = 10000 } : new { limit = 10000, cursor };
            var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search", body);
            response.EnsureSuccessStatusCode();
            var page = await response.Content.ReadFromJsonAsync<JsonElement>();
            pages.Add(page.GetProperty("data").GetArrayLength());
            seen.UnionWith(page.GetProperty("data").EnumerateArray().Select(user => user.GetProperty("accountId").GetString()!));
            cursor = page.TryGetProperty("links", out var links) && links.TryGetProperty("next", out var next) ? next.GetString() : null;
        }
        while (!string.IsNullOrEmpty(cursor));

        Console.WriteLine(string.Join(" + ", pages));
        return seen.Count;
    }
}
