// differs in state, now "atlassian/stakeholder": v1 took all pairs or none, v2 takes one a call; the pair before the bad one stays given, and the answer says so
using System.Net.Http.Json;

internal static class Roles
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync(
            $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.OldProject}/roles/assign",
            new
            {
                roleAssociations = new[]
                {
                    new { resource = scenario.JiraSite, role = "atlassian/stakeholder" },
                    new { resource = scenario.JiraSite, role = "atlassian/emperor" },
                    new { resource = scenario.ConfluenceSite, role = "atlassian/user" },
                },
            });
        return (int)response.StatusCode;
    }
}
