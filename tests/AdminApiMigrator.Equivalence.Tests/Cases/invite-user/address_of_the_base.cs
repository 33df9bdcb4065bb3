using System.Net.Http.Json;

internal static class Joiners
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var url = new UriBuilder("https", "api.atlassian.com") { Path = $"admin/v1/orgs/{scenario.OrgId}/users/invite" }.Uri;
        var response = await http.PostAsJsonAsync(url, new { email = "hal@partner.example" });
        return new { response.StatusCode, (await response.Content.ReadFromJsonAsync<List<string>>())!.Count };
    }
}
