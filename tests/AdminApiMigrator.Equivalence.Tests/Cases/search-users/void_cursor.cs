// differs in value, now "200": a cursor that is not the client's own may be one that v1 gave and that was kept; refused, its search would be refused for ever
using System.Net.Http.Json;

internal static class Report
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search", new { cursor = "left over from last year" });
        return (int)response.StatusCode;
    }
}
