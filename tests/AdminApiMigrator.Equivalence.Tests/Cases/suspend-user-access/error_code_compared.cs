// by hand "the error code ADMIN-404-8"
using System.Text.Json;

internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        using var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Nobody}/suspend-access", null);
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return body.RootElement.GetProperty("errors")[0].GetProperty("code").GetString() == "ADMIN-404-8" ? "has left" : "failed";
    }
}
