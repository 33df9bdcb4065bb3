internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        foreach (var accountId in new[] { scenario.Ann, scenario.Bob })
        {
            var url = $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{accountId}/suspend-access";
            var response = await http.PostAsync(url, null);
            response.EnsureSuccessStatusCode();
            Console.WriteLine($"{accountId} suspended");
        }

        return null;
    }
}
