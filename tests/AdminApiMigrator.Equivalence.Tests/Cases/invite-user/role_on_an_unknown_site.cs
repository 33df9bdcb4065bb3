using System.Net.Http.Json;

internal static class Joiners
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        using var response = await http.PostAsJsonAsync(
            $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/invite",
            new { email = "jon@contoso.com", permissionRule = new { resource = "ari:cloud:jira::site/no-such-site", role = "atlassian/user" } });
        return response.IsSuccessStatusCode ? "invited" : $"refused with {(int)response.StatusCode}";
    }
}
