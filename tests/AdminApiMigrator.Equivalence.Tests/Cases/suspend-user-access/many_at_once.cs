internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var accounts = new[] { scenario.Ann, scenario.Bob, scenario.Nobody };
        var answers = await Task.WhenAll(accounts.Select(id => http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{id}/suspend-access", null)));
        return answers.Select(answer => (int)answer.StatusCode).ToArray();
    }
}
