using System.Net.Http.Json;
using System.Text.Json;

internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, "https://api.atlassian.com/admin/v1/orgs/" + scenario.OrgId + "/directory/users/" + scenario.Bob);
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();

        // Bob's account is managed and goes on to exist, and v2 lists such accounts; the program asks for those who have access.
        var search = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search", new { accountIds = new[] { scenario.Ann, scenario.Bob } });
        var page = await search.Content.ReadFromJsonAsync<JsonElement>();
        return page.GetProperty("data").EnumerateArray().Select(user => user.GetProperty("accountId").GetString()).ToArray();
    }
}
