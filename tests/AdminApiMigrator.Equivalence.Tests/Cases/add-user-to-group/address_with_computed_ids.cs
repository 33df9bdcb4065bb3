using System.Net.Http.Json;

internal static class Joiners
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var groups = new Dictionary<string, string> { ["support"] = scenario.Support };
        var url = $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{groups["support"]}/memberships";
        groups["support"] = scenario.NoGroup;
        var response = await http.PostAsJsonAsync(url, new { account_id = scenario.Gus });
        return (int)response.StatusCode;
    }
}
