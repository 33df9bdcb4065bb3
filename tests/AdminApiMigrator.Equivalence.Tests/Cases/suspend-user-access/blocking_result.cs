internal static class Leavers
{
    public static Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var url = $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Ann}/suspend-access";
        var response = http.PostAsync(url, null).Result;
        response.EnsureSuccessStatusCode();
        Console.WriteLine(response.StatusCode);
        return Task.FromResult<object?>(http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Nobody}/suspend-access", null).GetAwaiter().GetResult().StatusCode);
    }
}
