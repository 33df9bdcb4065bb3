internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        using var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/no-such-organization/directory/users/{scenario.Ann}/suspend-access", null);
        return (int)response.StatusCode;
    }
}
