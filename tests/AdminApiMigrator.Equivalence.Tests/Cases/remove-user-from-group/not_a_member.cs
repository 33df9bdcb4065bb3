internal static class Movers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.NoGroup}/memberships/{scenario.Bob}");
        if ((int)response.StatusCode == 404)
        {
            Console.WriteLine("gone already");
            return true;
        }

        return response.IsSuccessStatusCode;
    }
}
