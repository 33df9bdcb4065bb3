using System.Text.Json;

internal static class Leavers
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        using var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/directory/users/{scenario.Nobody}/suspend-access", null);
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var error = body.RootElement.GetProperty("errors")[0];
        Console.Error.WriteLine($"{error.GetProperty("status")} {error.GetProperty("code")}");
        return response.Content.Headers.ContentType!.MediaType;
    }
}
