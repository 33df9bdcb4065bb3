using System.Net;

internal static class Returners
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
        => new[] { await RestoreAsync(http, scenario, scenario.Dan), await RestoreAsync(http, scenario, scenario.Nobody) };

    private static async Task<bool> RestoreAsync(HttpClient http, Scenario scenario, string accountId)
    {
        using var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{accountId}/restore-access", null);
        switch (response.StatusCode)
        {
            case HttpStatusCode.OK:
                return true;
            case HttpStatusCode.NotFound:
                Console.Error.WriteLine("no such user");
                return false;
            default:
                throw new InvalidOperationException($"{accountId}: {(int)response.StatusCode}");
        }
    }
}
