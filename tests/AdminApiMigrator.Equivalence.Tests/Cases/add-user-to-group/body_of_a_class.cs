using System.Net.Http.Json;
using System.Text.Json.Serialization;

internal sealed class NewMember
{
    [JsonPropertyName("account_id")]
    public required string Id { get; init; }
}

internal static class Joiners
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync(
            $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups/{scenario.OldProject}/memberships",
            new NewMember { Id = scenario.Gus });
        response.EnsureSuccessStatusCode();
        return "in";
    }
}
