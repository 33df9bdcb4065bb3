using System.Net.Http.Json;

internal static class Teams
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        await CreateAsync(http, scenario.OrgId, "project-one");
        await CreateAsync(http, scenario.OrgId, "project-two");
        return null;
    }

    private static async Task CreateAsync(HttpClient http, string orgId, string name)
    {
        var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups", new { name, description = "made by a job" });
        response.EnsureSuccessStatusCode();
        Console.WriteLine(name);
    }
}
