internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        // The first fails, and nobody looks.
        await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Nobody}/suspend-access", null);
        await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Bob}/suspend-access", null);
        Console.WriteLine("done");
        return null;
    }
}
