using System.Net;
using System.Text;
using System.Text.Json;

internal static class Roles
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var results = new List<bool>();
        foreach (var groupId in new[] { scenario.OldProject, scenario.NoGroup })
        {
            var body = JsonSerializer.Serialize(new { roleAssociations = new[] { new { resource = scenario.JiraSite, role = "atlassian/user" } } });
            var response = await http.PostAsync(
                $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{groupId}/roles/assign",
                new StringContent(body, Encoding.UTF8, "application/json"));
            results.Add(response.StatusCode == HttpStatusCode.Accepted);
        }

        return results;
    }
}
