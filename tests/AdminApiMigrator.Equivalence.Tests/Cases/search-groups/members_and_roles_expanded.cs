using System.Text;
using System.Text.Json;

internal static class Groups
{
    public static async Task<object?> RunAsync(HttpClient http, Scenario scenario)
    {
        var body = JsonSerializer.Serialize(new { groupIds = new[] { scenario.Engineering }, expand = new[] { "USERS", "ROLE_ASSIGNMENTS", "MANAGEMENT_ACCESS" } });
        var response = await http.PostAsync($"https://api.atlassian.com/admin/v1/orgs/{scenario.OrgId}/groups/search", new StringContent(body, Encoding.UTF8, "application/json"));
        using var page = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var group = page.RootElement.GetProperty("data")[0];
        Console.WriteLine(string.Join(", ", group.GetProperty("users").EnumerateArray().Select(user => user.GetProperty("accountId").GetString()).Order(StringComparer.Ordinal)));
        Console.WriteLine(string.Join(", ", group.GetProperty("roleAssignments").EnumerateArray().Select(role => $"{role.GetProperty("roleId")} on {role.GetProperty("resourceId")}").Order(StringComparer.Ordinal)));
        return group.GetProperty("managementAccess").TryGetProperty("deletable", out var deletable) && deletable.GetBoolean();
    }
}
