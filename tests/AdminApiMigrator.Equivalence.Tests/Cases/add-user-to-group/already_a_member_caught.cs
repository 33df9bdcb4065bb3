using System.Net;
using System.Net.Http.Json;

internal static class Joiners
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        await AddAsync(http, scenario.OrgId, scenario.Engineering, scenario.Bob);
        await AddAsync(http, scenario.OrgId, scenario.Engineering, scenario.Dan);
        return null;
    }

    private static async Task AddAsync(HttpClient http, string orgId, string groupId, string accountId)
    {
        try
        {
            var response = await http.PostAsJsonAsync(
                $"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}/memberships",
                new { account_id = accountId });
            response.EnsureSuccessStatusCode();
        }
        catch (HttpRequestException e) when (e.StatusCode == HttpStatusCode.Conflict)
        {
            Console.WriteLine("already there");
        }
    }
}
