using System.Net;

internal sealed class Leavers(HttpClient http, string orgId)
{
    private const string SuspendPath = "/admin/v1/orgs/{0}/directory/users/{1}/suspend-access";

    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var leavers = new Leavers(http, scenario.OrgId);
        return new[] { await leavers.SuspendAsync(scenario.Ann), await leavers.SuspendAsync(scenario.Nobody) };
    }

    private async Task<bool> SuspendAsync(string accountId)
    {
        var url = "https://api.atlassian.com" + string.Format(SuspendPath, orgId, accountId);
        using var response = await http.PostAsync(url, new StringContent("")).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            Console.Error.WriteLine($"{accountId}: {(int)response.StatusCode}");
            return false;
        }

        return true;
    }
}
