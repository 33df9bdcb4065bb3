using System.Net.Http.Json;

internal static class Roles
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var request = new HttpRequestMessage
        {
            Method = HttpMethod.Post,
            RequestUri = new Uri($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.Engineering}/roles/revoke"),
            Content = JsonContent.Create(new { roleAssociations = new[] { new { resource = scenario.JiraSite, role = "atlassian/user" } } }),
        };
        var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return response.StatusCode;
    }
}
