// differs in value, now "gus, ann, bob": v1 promised no order; where v2 needs a search for each value, their users come in the order of the values
using System.Net.Http.Json;
using System.Text.Json;

internal static class Report
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        object[] filters =
        [
            new { emailUsernames = new { eq = new[] { "gus", "ann", "bob" } }, expand = new[] { "EMAIL" } },
            new { emailUsernames = new { eq = new[] { "dan", "bob" } }, emailDomains = new { eq = new[] { "partner.example", "contoso.com" } }, expand = new[] { "EMAIL" } },
            new { accountIds = new[] { scenario.Gus, scenario.Ann }, expand = new[] { "EMAIL" } },
        ];
        var found = new List<string>();
        foreach (var filter in filters)
        {
            var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search", filter);
            var page = await response.Content.ReadFromJsonAsync<JsonElement>();
            found.Add(string.Join(", ", page.GetProperty("data").EnumerateArray().Select(user => user.GetProperty("email").GetString()!.Split('@')[0])));
        }

        return found;
    }
}
