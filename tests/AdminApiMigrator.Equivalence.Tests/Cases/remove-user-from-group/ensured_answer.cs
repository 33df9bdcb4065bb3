internal static class Movers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        using (var response = await http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.Engineering}/memberships/{scenario.Ann}"))
        {
            response.EnsureSuccessStatusCode();
        }

        (await http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.Engineering}/memberships/{scenario.Bob}")).EnsureSuccessStatusCode();
        return "out";
    }
}
