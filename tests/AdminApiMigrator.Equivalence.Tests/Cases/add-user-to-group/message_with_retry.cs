using System.Net.Http.Json;

internal static class Joiners
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var statuses = new List<int>();
        for (var attempt = 0; attempt < 2; attempt++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.OldProject}/memberships");
            request.Content = JsonContent.Create(new { account_id = scenario.Bob });
            using var response = await http.SendAsync(request);
            statuses.Add((int)response.StatusCode);
        }

        return statuses;
    }
}
