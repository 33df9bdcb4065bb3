using System.Net.Http.Json;

internal static class Joiners
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var response = await http.PostAsJsonAsync(
            $"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/users/invite",
            new { email = "fay@contoso.com", permissionRule = new { resource = scenario.JiraSite, role = "atlassian/user" }, sendNotification = true, notificationText = "Welcome" });
        response.EnsureSuccessStatusCode();
        var ids = await response.Content.ReadFromJsonAsync<string[]>();
        Console.WriteLine($"{ids!.Length} invited, {ids[0].Length > 0}");
        return null;
    }
}
