// seed: portal-customers
// differs in output, now "0 customers": v2 knows atlassian accounts only, so the portal customers that v1 gave without being asked are not found any more
using System.Net.Http.Json;
using System.Text.Json;

internal static class Report
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search", new { limit = 1000 });
        var page = await response.Content.ReadFromJsonAsync<JsonElement>();
        var users = page.GetProperty("data").EnumerateArray().ToLookup(user => user.GetProperty("accountType").GetString(), user => user.GetProperty("accountId").GetString());
        Console.WriteLine($"{users["customer"].Count()} customers");
        return users["atlassian"];
    }
}
