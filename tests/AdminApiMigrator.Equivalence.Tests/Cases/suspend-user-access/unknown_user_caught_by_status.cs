using System.Net;

internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
        => new[] { await SuspendAsync(http, scenario.OrgId, scenario.Nobody), await SuspendAsync(http, scenario.OrgId, scenario.Ann) };

    private static async Task<bool> SuspendAsync(HttpClient http, string orgId, string accountId)
    {
        try
        {
            (await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null)).EnsureSuccessStatusCode();
            return true;
        }
        catch (HttpRequestException e) when (e.StatusCode == HttpStatusCode.NotFound)
        {
            Console.Error.WriteLine($"{accountId} has left already");
            return false;
        }
    }
}
