using System.Net.Http.Json;

internal static class Joiners
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/invite");
        request.Content = JsonContent.Create(new { email = "ida@contoso.com", permissionRule = new { resource = scenario.ConfluenceSite, role = "atlassian/user" } });
        var response = await http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }
}
