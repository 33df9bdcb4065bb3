using System.Net;

internal static class Cleanup
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var deleted = new List<string>();
        foreach (var groupId in new[] { scenario.Engineering, scenario.OldProject, scenario.Support })
        {
            using var response = await http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{groupId}");
            if (response.StatusCode == HttpStatusCode.Conflict)
            {
                Console.WriteLine($"{groupId} is not empty");
                continue;
            }

            response.EnsureSuccessStatusCode();
            deleted.Add(groupId);
        }

        return deleted;
    }
}
