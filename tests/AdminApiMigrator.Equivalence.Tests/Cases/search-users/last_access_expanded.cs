using System.Text;
using System.Text.Json;

internal static class Report
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var body = new StringContent("""{ "expand": ["PRODUCT_LAST_ACCESS", "EMAIL_VERIFIED"] }""", Encoding.UTF8, "application/json");
        var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search", body);
        using var page = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return page.RootElement.GetProperty("data").EnumerateArray()
            .Select(user => user.GetProperty("accountId").GetString() + " " + user.GetProperty("productLastAccess").ToString()).Order(StringComparer.Ordinal).ToArray();
    }
}
