using System.Net;
using System.Text;
using System.Text.Json;

internal static class Joiners
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var invitation = new Dictionary<string, object> { ["email"] = "gil@contoso.com" };
        var content = new StringContent(JsonSerializer.Serialize(invitation), Encoding.UTF8, "application/json");
        var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/invite", content);
        return response.StatusCode == HttpStatusCode.Accepted;
    }
}
