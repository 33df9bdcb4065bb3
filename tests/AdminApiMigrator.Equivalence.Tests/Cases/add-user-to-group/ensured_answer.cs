using System.Net.Http.Json;

internal static class Joiners
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync(
            $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.Support}/memberships",
            new { account_id = scenario.Ann });
        response.EnsureSuccessStatusCode();
        Console.WriteLine("in");
        return null;
    }
}
