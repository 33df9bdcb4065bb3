// seed: many-users
using System.Net.Http.Json;
using System.Text.Json;

internal static class Report
{
    // v1 gave up to 10000 users a page, so nobody paged.
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search", new { expand = new[] { "EMAIL" } });
        response.EnsureSuccessStatusCode();
        var page = await response.Content.ReadFromJsonAsync<JsonElement>();
        var emails = page.GetProperty("data").EnumerateArray().Select(user => user.GetProperty("email").GetString()).ToList();
        Console.WriteLine($"{emails.Count} users");
        return emails;
    }
}
