using System.Net.Http.Json;
using System.Text.Json;

internal static class Joiners
{
    private static readonly JsonSerializerOptions Snakes = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync(
            $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.Support}/memberships",
            new { AccountId = scenario.Cleo },
            Snakes);
        response.EnsureSuccessStatusCode();
        return null;
    }
}
