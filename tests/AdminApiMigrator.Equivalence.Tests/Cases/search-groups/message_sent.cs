using System.Net.Http.Json;
using System.Text.Json;

internal static class Groups
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/groups/search")
        {
            Content = JsonContent.Create(new { groupIds = new[] { scenario.Support }, groupNames = new { eq = new[] { "support" } } }),
        };
        var response = await http.SendAsync(request);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").EnumerateArray().Select(group => group.GetProperty("name").GetString());
    }
}
