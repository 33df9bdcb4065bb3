using System.Net;
using System.Text;

internal static class Joiners
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var body = "{\"account_id\": \"" + scenario.Ann + "\"}";
        using var response = await http.PostAsync(
            $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.OldProject}/memberships",
            new StringContent(body, Encoding.UTF8, "application/json"));
        return response.StatusCode == HttpStatusCode.OK;
    }
}
