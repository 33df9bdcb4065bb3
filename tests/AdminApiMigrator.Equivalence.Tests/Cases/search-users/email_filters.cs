using System.Net.Http.Json;
using System.Text.Json;

internal static class Report
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        object[] filters =
        [
            new { emailUsernames = new { eq = new[] { "ann" } }, emailDomains = new { eq = new[] { "contoso.com" } }, expand = new[] { "EMAIL" } },
            new { emailUsernames = new { eq = new[] { "bob" } }, expand = new[] { "EMAIL" } },
            new { emailUsernames = new { contains = "leo" }, expand = new[] { "EMAIL" } },
            new { emailDomains = new { eq = new[] { "partner.example" } }, expand = new[] { "EMAIL" } },
        ];
        var found = new List<string[]>();
        foreach (var filter in filters)
        {
            var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/search", filter);
            var page = await response.Content.ReadFromJsonAsync<JsonElement>();
            found.Add([.. page.GetProperty("data").EnumerateArray().Select(user => user.GetProperty("email").GetString()!).Order()]);
        }

        return found;
    }
}
