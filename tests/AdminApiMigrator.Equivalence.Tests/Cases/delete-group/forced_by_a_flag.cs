internal static class Cleanup
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
        => new[]
        {
            await DeleteAsync(http, scenario.OrgId, scenario.Engineering, force: false),
            await DeleteAsync(http, scenario.OrgId, scenario.Support, force: true),
            await DeleteAsync(http, scenario.OrgId, scenario.NoGroup, force: true),
        };

    private static async Task<int> DeleteAsync(HttpClient http, string orgId, string groupId, bool force)
    {
        var response = await http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/groups/{groupId}?forceIfNotEmpty={force.ToString().ToLowerInvariant()}");
        return (int)response.StatusCode;
    }
}
