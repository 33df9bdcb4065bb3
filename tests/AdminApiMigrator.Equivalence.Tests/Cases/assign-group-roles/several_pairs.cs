using System.Net.Http.Json;

internal static class Roles
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var pairs = new[] { scenario.JiraSite, scenario.ConfluenceSite }.Select(resource => new { resource, role = "atlassian/user" }).ToArray();
        var response = await http.PostAsJsonAsync(
            $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.OldProject}/roles/assign",
            new { roleAssociations = pairs });
        return (int)response.StatusCode;
    }
}
