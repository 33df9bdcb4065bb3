internal static class Cleanup
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        try
        {
            var response = await http.DeleteAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.Engineering}");
            response.EnsureSuccessStatusCode();
            return "deleted";
        }
        catch (HttpRequestException e)
        {
            Console.Error.WriteLine(e.Message);
            return e.StatusCode;
        }
    }
}
