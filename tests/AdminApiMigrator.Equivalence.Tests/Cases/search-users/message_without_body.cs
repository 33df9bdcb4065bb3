using System.Text.Json;

internal static class Report
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search") { Content = new StringContent("{}", null, "application/json") };
        using var response = await http.SendAsync(request);
        using var page = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return page.RootElement.GetProperty("data").EnumerateArray().Select(user => user.GetProperty("accountId").GetString()).Order(StringComparer.Ordinal).ToArray();
    }
}
