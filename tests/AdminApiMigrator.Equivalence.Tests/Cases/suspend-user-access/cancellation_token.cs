internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        using var stop = new CancellationTokenSource();
        await SuspendAsync(http, scenario.OrgId, scenario.Ann, stop.Token);
        Console.WriteLine("first");
        stop.Cancel();
        await SuspendAsync(http, scenario.OrgId, scenario.Bob, stop.Token);
        return "both";
    }

    private static async Task SuspendAsync(HttpClient http, string orgId, string accountId, CancellationToken ct)
    {
        var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null, ct);
        response.EnsureSuccessStatusCode();
    }
}
