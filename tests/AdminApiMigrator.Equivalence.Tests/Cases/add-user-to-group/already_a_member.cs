using System.Net;
using System.Net.Http.Json;

internal static class Joiners
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var added = new List<string>();
        foreach (var accountId in new[] { scenario.Ann, scenario.Dan })
        {
            var response = await http.PostAsJsonAsync(
                $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.Engineering}/memberships",
                new { account_id = accountId });
            if (response.StatusCode == HttpStatusCode.Conflict)
            {
                Console.WriteLine($"{accountId} is in it already");
                continue;
            }

            response.EnsureSuccessStatusCode();
            added.Add(accountId);
        }

        return added;
    }
}
