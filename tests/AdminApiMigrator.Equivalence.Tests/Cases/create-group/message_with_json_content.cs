using System.Net.Http.Json;

internal static class Teams
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups")
        {
            Content = JsonContent.Create(new { name = "Night shift", description = "from 22:00" }),
        };
        using var response = await http.SendAsync(request);
        Console.WriteLine((await response.Content.ReadAsStringAsync()).Contains("groupId"));
        return response.StatusCode;
    }
}
