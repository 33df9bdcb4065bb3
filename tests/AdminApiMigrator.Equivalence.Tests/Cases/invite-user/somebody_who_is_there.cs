using System.Net.Http.Json;

internal static class Joiners
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        using var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/invite", new { email = "ann@contoso.com" });
        return new { response.StatusCode, Body = await response.Content.ReadAsStringAsync() };
    }
}
