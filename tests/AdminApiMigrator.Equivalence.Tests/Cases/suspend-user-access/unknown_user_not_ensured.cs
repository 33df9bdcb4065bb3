internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        using var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Nobody}/suspend-access", null);
        Console.WriteLine($"{(int)response.StatusCode} {response.ReasonPhrase}");
        return new { response.StatusCode, response.IsSuccessStatusCode };
    }
}
