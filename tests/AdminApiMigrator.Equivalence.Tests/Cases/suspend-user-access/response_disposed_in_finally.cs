internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        HttpResponseMessage? response = null;
        try
        {
            response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Bob}/suspend-access", null);
            return response.EnsureSuccessStatusCode().StatusCode;
        }
        finally
        {
            response?.Dispose();
        }
    }
}
