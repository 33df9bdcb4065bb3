using System.Net.Http.Json;
using System.Text.Json.Serialization;

internal sealed class Member
{
    [JsonPropertyName("account_id")]
    public string AccountId { get; set; } = "";
}

internal static class Teams
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var payload = new Member { AccountId = scenario.Nobody };
        foreach (var accountId in new[] { scenario.Cleo, scenario.Dan })
        {
            payload.AccountId = accountId;
            var response = await http.PostAsJsonAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.Engineering}/memberships", payload);
            response.EnsureSuccessStatusCode();
        }

        return "added";
    }
}
