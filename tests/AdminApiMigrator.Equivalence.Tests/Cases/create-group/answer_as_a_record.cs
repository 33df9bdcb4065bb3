using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

internal sealed record Created(string Message, string GroupId);

internal static class Teams
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var json = JsonSerializer.Serialize(new Dictionary<string, string> { ["name"] = "Quality", ["description"] = "" });
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/groups", content);
        var created = await response.Content.ReadFromJsonAsync<Created>();
        return new { response.StatusCode, HasMessage = created!.Message.Length > 0, IsGuid = Guid.TryParse(created.GroupId, out _) };
    }
}
