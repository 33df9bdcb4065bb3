// differs in value, now "403": v1 answered a key with scopes 401, v2 answers 403, and both mean that a key without scopes is needed
using System.Net.Http.Headers;

internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", scenario.ScopedKey);
        using var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Ann}/suspend-access", null);
        return (int)response.StatusCode;
    }
}
