internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        // A line of the export without an id must not stop the job.
        var statuses = new List<int>();
        foreach (var line in $";left\n{scenario.Ann};left".Split('\n'))
        {
            statuses.Add(await SuspendAsync(http, scenario.OrgId, line.Split(';')[0]));
        }

        return statuses;
    }

    private static async Task<int> SuspendAsync(HttpClient http, string orgId, string accountId)
    {
        using var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null);
        return (int)response.StatusCode;
    }
}
