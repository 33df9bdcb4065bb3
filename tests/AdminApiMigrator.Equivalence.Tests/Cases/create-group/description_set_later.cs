using System.Net.Http.Json;

internal static class Teams
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        await CreateAsync(http, scenario.OrgId, "With words", "what it is for");
        await CreateAsync(http, scenario.OrgId, "Without words", null);
        return "created";
    }

    private static async Task CreateAsync(HttpClient http, string orgId, string name, string? description)
    {
        var payload = new Dictionary<string, string> { ["name"] = name };
        if (description is not null)
        {
            payload["description"] = description;
        }

        using var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups", payload);
        response.EnsureSuccessStatusCode();
    }
}
