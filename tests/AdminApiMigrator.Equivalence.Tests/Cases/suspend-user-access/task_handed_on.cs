internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var first = SuspendAsync(http, scenario.OrgId, scenario.Ann);
        var second = SuspendAsync(http, scenario.OrgId, scenario.Nobody).ContinueWith(task => (int)task.Result.StatusCode, TaskScheduler.Default);
        return new[] { (int)(await first).StatusCode, await second };
    }

    private static Task<HttpResponseMessage> SuspendAsync(HttpClient http, string orgId, string accountId)
        => http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null);
}
