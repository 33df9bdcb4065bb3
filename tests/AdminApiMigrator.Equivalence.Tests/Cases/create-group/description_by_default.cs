using System.Net.Http.Json;

internal sealed class Synced
{
    public string Name { get; set; } = "";

    public string Description { get; set; } = "kept in step, do not edit";
}

internal sealed class Explained(string why)
{
    public string Name { get; set; } = "";

    public string Description { get; } = why;
}

internal static class Teams
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups", new Synced { Name = "Synced" });
        response.EnsureSuccessStatusCode();
        await CreateAsync(http, scenario.OrgId, "Explained");
        return "created";
    }

    private static async Task CreateAsync(HttpClient http, string orgId, string name)
    {
        var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups", new Explained("for the trial") { Name = name });
        response.EnsureSuccessStatusCode();
    }
}
