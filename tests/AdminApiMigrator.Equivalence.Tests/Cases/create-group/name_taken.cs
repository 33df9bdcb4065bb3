using System.Net.Http.Json;

internal static class Teams
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var answers = new List<int>();
        for (var i = 0; i < 2; i++)
        {
            var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups", new { name = "twice" });
            answers.Add((int)response.StatusCode);
        }

        return answers;
    }
}
