using System.Net.Http.Json;

internal static class Roles
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync(
            $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.OldProject}/roles/assign",
            new { roleAssociations = Array.Empty<object>() });
        return (int)response.StatusCode;
    }
}
