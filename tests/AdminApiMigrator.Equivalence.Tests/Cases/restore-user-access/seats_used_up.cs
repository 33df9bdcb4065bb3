// seed: no-seats
internal static class Returners
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        using var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Dan}/restore-access", null);
        if ((int)response.StatusCode == 409)
        {
            Console.WriteLine("no seat left");
            return false;
        }

        response.EnsureSuccessStatusCode();
        return true;
    }
}
