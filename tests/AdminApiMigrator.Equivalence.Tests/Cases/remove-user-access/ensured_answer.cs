internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Bob}");
        response.EnsureSuccessStatusCode();
        Console.WriteLine("removed");
        return null;
    }
}
