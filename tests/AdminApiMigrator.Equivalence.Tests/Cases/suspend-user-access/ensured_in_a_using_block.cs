using System.Net;

internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        await SuspendAsync(http, scenario.OrgId, scenario.Ann);
        try
        {
            await SuspendAsync(http, scenario.OrgId, scenario.Nobody);
            return "suspended";
        }
        catch (HttpRequestException e) when (e.StatusCode == HttpStatusCode.NotFound)
        {
            return "unknown";
        }
    }

    private static async Task SuspendAsync(HttpClient http, string orgId, string accountId)
    {
        using (var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{orgId}/directory/users/{accountId}/suspend-access", null))
        {
            response.EnsureSuccessStatusCode();
        }
    }
}
